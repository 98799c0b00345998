package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * How often people checked in on a day, as far as this node knows, those check-ins among it that calls are writing just now;
 * spares most people the question to the database. Where several nodes work, each trusts itself only as long as all of them
 * keep a person's limit together.
 */
@Component
class DayTallies {

    private static final int REMEMBERED = 300_000;
    private static final int SEVERAL = 4;
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Cache<PersonDay, Tally> counts = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .evictionListener((PersonDay who, Tally tally, RemovalCause cause) -> forgot(cause))
            .build();

    private final Clock clock;
    private final int nodes;
    private final LocalDate startedOn;
    private volatile boolean complete = true;

    DayTallies(Clock clock, @Value("${console.nodes.enabled:false}") boolean several) {
        this.clock = clock;
        this.nodes = several ? SEVERAL : 1;
        this.startedOn = today();
    }

    /** A person on a day of Hanoi. */
    record PersonDay(PersonKey person, LocalDate day) {

        static PersonDay of(Scan.Key key) {
            return new PersonDay(key.person(), key.day());
        }
    }

    /**
     * What is known of a person's day.
     *
     * @param written check-ins that are committed
     * @param coming those on their way, with how many calls bring each
     */
    record Tally(int written, Map<Scan.Key, Integer> coming) {

        private static final Tally NONE = new Tally(0, Map.of());

        private int all() {
            return written + coming.size();
        }

        private Tally with(Scan.Key key) {
            if (coming.isEmpty()) {
                return new Tally(written, Map.of(key, 1));
            }
            Map<Scan.Key, Integer> more = new HashMap<>(coming);
            more.merge(key, 1, Integer::sum);
            return new Tally(written, more);
        }

        private Tally without(Scan.Key key, boolean isWritten) {
            Map<Scan.Key, Integer> less = coming;
            if (coming.containsKey(key)) {
                less = new HashMap<>(coming);
                less.computeIfPresent(key, (same, calls) -> isWritten || calls == 1 ? null : calls - 1);
            }
            return new Tally(isWritten ? written + 1 : written, less.isEmpty() ? Map.of() : less);
        }
    }

    /**
     * Tells whether the database must be asked before a person checks in so many times more.
     *
     * @param most how many check-ins a person may make in a day
     */
    boolean mustAsk(PersonDay who, int more, int most) {
        Tally known = counts.getIfPresent(who);
        boolean followed =
                complete && who.day().isAfter(startedOn) && !who.day().isBefore(today().minusDays(1));
        return known == null && !followed || (known == null ? 0 : known.all()) + more > most / nodes;
    }

    /** What is known of these people before the database is asked about them; who is not known is left out. */
    Map<PersonDay, Tally> known(Collection<PersonDay> people) {
        return counts.getAllPresent(people);
    }

    /**
     * Remembers what the database says; who is not in its answer did not check in. What became known on this node after the
     * question was put is newer than the answer.
     *
     * @param before what was known when the question was put
     */
    void learn(Collection<PersonDay> asked, Map<PersonDay, Integer> answer, Map<PersonDay, Tally> before) {
        asked.forEach(who -> counts.asMap().compute(who, (same, tally) -> {
            int written = answer.getOrDefault(who, 0);
            if (tally == null || tally == before.get(who) && tally.coming().isEmpty()) {
                return new Tally(written, Map.of());
            }
            return nodes > 1 && written > tally.written() ? new Tally(written, tally.coming()) : tally;
        }));
    }

    /**
     * Takes a place of the person's day for a check-in that is going to be written; a check-in that several calls bring at once
     * takes one.
     *
     * @return whether there was one left
     */
    boolean take(Scan.Key key, int most) {
        Tally now = counts.asMap().compute(PersonDay.of(key), (who, tally) -> {
            Tally known = tally == null ? Tally.NONE : tally;
            boolean fits = known.all() < most || known.coming().containsKey(key);
            return fits ? known.with(key) : known;
        });
        return now.coming().containsKey(key);
    }

    /** Counts check-ins that are committed. */
    void add(Collection<Scan.Fresh> written) {
        written.forEach(one -> end(one, true));
    }

    /** Gives back the places of check-ins that this call did not write. */
    void giveBack(Collection<Scan.Fresh> unwritten) {
        unwritten.forEach(one -> end(one, false));
    }

    private void end(Scan.Fresh one, boolean isWritten) {
        if (one.limited()) {
            Scan.Key key = one.scan().key();
            counts.asMap()
                    .compute(
                            PersonDay.of(key),
                            (who, tally) -> tally == null && !complete
                                    ? null
                                    : (tally == null ? Tally.NONE : tally).without(key, isWritten));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private void forgot(RemovalCause cause) {
        if (cause == RemovalCause.SIZE) {
            complete = false;
        }
    }
}
