package vn.hanoi.ops.enforcement.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The law by date. Answers come from memory; versions of other nodes arrive within half a minute. */
@Component
public class LawBook {

    private final LawTable table;
    private volatile List<LawVersion> versions;

    LawBook(LawTable table) {
        this.table = table;
        this.versions = table.all();
    }

    /** The law of a day: the latest approved version that begins on or before it, the first one before all. */
    public LawVersion on(LocalDate day) {
        List<LawVersion> approved = versions.stream()
                .filter(v -> v.state() == LawVersion.State.APPROVED)
                .toList();
        return approved.stream()
                .filter(v -> !v.validFrom().isAfter(day))
                .max(Comparator.comparing(LawVersion::validFrom).thenComparing(LawVersion::number))
                .orElse(approved.getFirst());
    }

    /** The versions in force one after the other, the oldest first; together they judge every day. */
    public List<LawPeriod> periods() {
        List<LocalDate> starts = versions.stream()
                .filter(v -> v.state() == LawVersion.State.APPROVED)
                .map(LawVersion::validFrom)
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(n -> new LawPeriod(
                        on(starts.get(n)),
                        n == 0 ? null : starts.get(n),
                        n + 1 < starts.size() ? starts.get(n + 1) : null))
                .toList();
    }

    /** The law of a moment in Hanoi. */
    public LawVersion at(Instant moment) {
        return on(LocalDate.ofInstant(moment, ConsoleClock.HANOI));
    }

    /** The version of that number, or nothing. */
    public Optional<LawVersion> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** All versions in the order of entry. */
    public List<LawVersion> versions() {
        return versions;
    }

    @TransactionalEventListener
    void on(LawChanged changed) {
        refresh();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void refresh() {
        versions = table.all();
    }
}
