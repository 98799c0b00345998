package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads stays from the scans of one person at one venue. A scan without a check-out lasts as long as people typically stay;
 * scanning again before that extends the stay and makes no second one; a scan in another part ends the stay in the first.
 */
final class Stays {

    private final Duration typical;
    private final Duration longest;
    private final List<Stay> stays = new ArrayList<>();
    private @Nullable Stay open;

    private Stays(Duration typical, Duration longest) {
        this.typical = typical;
        this.longest = longest;
    }

    /**
     * The stays, in order.
     *
     * @param scans of one person at one venue, in any order
     * @param typical how long people stay when nobody checked them out
     * @param longest a check-out counts for a check-in that is at most so much older
     */
    static List<Stay> of(List<Scan> scans, Duration typical, Duration longest) {
        Stays reading = new Stays(typical, longest);
        scans.stream()
                .sorted(Comparator.comparing(Scan::at).thenComparing(Scan::leaving))
                .forEach(reading::read);
        return reading.finish();
    }

    private void read(Scan scan) {
        if (scan.leaving()) {
            leave(scan.at());
            return;
        }
        Stay current = open;
        if (current != null && scan.at().isBefore(current.to()) && scan.zone() == current.zone()) {
            open = current.until(scan.at().plus(typical), true);
            return;
        }
        if (current != null) {
            close(scan.at().isBefore(current.to()) ? current.until(scan.at(), false) : current);
        }
        open = new Stay(
                scan.person(), scan.venue(), scan.zone(), scan.at(), scan.at().plus(typical), true);
    }

    private void leave(Instant at) {
        Stay current = open;
        if (current != null
                && at.isAfter(current.from())
                && !at.isAfter(current.from().plus(longest))) {
            close(current.until(at, false));
            open = null;
        }
    }

    private void close(Stay stay) {
        if (stay.from().isBefore(stay.to())) {
            stays.add(stay);
        }
    }

    private List<Stay> finish() {
        if (open != null) {
            close(open);
        }
        return List.copyOf(stays);
    }
}
