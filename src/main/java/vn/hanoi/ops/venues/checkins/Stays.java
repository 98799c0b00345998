package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads stays from the scans of one person at one venue. A scan without a check-out lasts as long as people typically stay;
 * scanning again before that extends the stay and makes no second one; a scan in another part ends the stay in the first.
 */
final class Stays {

    private final Terms terms;
    private final List<Stay> stays = new ArrayList<>();
    private @Nullable Stay open;

    private Stays(Terms terms) {
        this.terms = terms;
    }

    /**
     * What holds for a scan of a moment.
     *
     * @param typical how long people stay after it when nobody checks them out
     * @param longest a check-out counts for a stay whose last scan it is when it is at most so much later
     */
    record Terms(Function<Instant, Duration> typical, Function<Instant, Duration> longest) {}

    /**
     * The stays, in order. Of scans at the same moment a check-out first ends the stay that is open, so that leaving and coming
     * back at once splits a stay and changes nothing; a check-in that is checked out at its own moment is no stay.
     *
     * @param scans of one person at one venue, in any order
     */
    static List<Stay> of(List<Scan> scans, Terms terms) {
        Stays reading = new Stays(terms);
        List<Scan> ordered = scans.stream()
                .sorted(Comparator.comparing(Scan::at).thenComparing(Scan::zone))
                .toList();
        int next;
        for (int first = 0; first < ordered.size(); first = next) {
            next = first + 1;
            while (next < ordered.size()
                    && ordered.get(next).at().equals(ordered.get(first).at())) {
                next++;
            }
            reading.read(ordered.subList(first, next));
        }
        return reading.finish();
    }

    private void read(List<Scan> moment) {
        boolean left = moment.stream().anyMatch(Scan::leaving);
        if (!left || leave(moment.getFirst().at())) {
            moment.stream().filter(scan -> !scan.leaving()).forEach(this::come);
        }
    }

    private void come(Scan scan) {
        Stay current = open;
        Duration typical = terms.typical().apply(scan.at());
        if (current != null && scan.at().isBefore(current.to()) && scan.zone() == current.zone()) {
            open = current.seen(scan.at(), typical);
            return;
        }
        if (current != null) {
            close(scan.at().isBefore(current.to()) ? current.until(scan.at()) : current);
        }
        open = new Stay(
                scan.person(), scan.venue(), scan.zone(), scan.at(), scan.at().plus(typical), true);
    }

    /** Ends the open stay, if there is one that the check-out can be of. */
    private boolean leave(Instant at) {
        Stay current = open;
        boolean ends = current != null
                && current.unscanned() != null
                && !at.isAfter(current.unscanned()
                        .last()
                        .plus(terms.longest().apply(current.unscanned().last())));
        if (ends) {
            close(current.until(at));
            open = null;
        }
        return ends;
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
