package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * How often people checked in on a day, as far as this node knows; spares most people the question to the database. Where
 * several nodes work, each trusts itself only as long as all of them keep a person's limit together.
 */
@Component
class DayTallies {

    private static final int REMEMBERED = 300_000;
    private static final int SEVERAL = 4;
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Cache<PersonDay, Integer> counts = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .evictionListener((PersonDay who, Integer count, RemovalCause cause) -> forgot(cause))
            .build();

    private final int nodes;
    private final LocalDate startedOn;
    private volatile boolean complete = true;

    DayTallies(Clock clock, @Value("${console.nodes.enabled:false}") boolean several) {
        this.nodes = several ? SEVERAL : 1;
        this.startedOn = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    /** A person on a day of Hanoi. */
    record PersonDay(PersonKey person, LocalDate day) {

        static PersonDay of(Scan.Key key) {
            return new PersonDay(key.person(), key.day());
        }
    }

    /**
     * Tells whether the database must be asked before a person checks in so many times more.
     *
     * @param most how many check-ins a person may make in a day
     */
    boolean mustAsk(PersonDay who, int more, int most) {
        Integer known = counts.getIfPresent(who);
        boolean unknown = known == null && !(complete && who.day().isAfter(startedOn));
        return unknown || (known == null ? 0 : known) + more > most / nodes;
    }

    /** Remembers what the database says; who is not in its answer did not check in. */
    void learn(Collection<PersonDay> asked, Map<PersonDay, Integer> answer) {
        asked.forEach(who -> counts.put(who, answer.getOrDefault(who, 0)));
    }

    /** Remembers check-ins that are committed. */
    void add(Collection<Scan.Fresh> written) {
        written.stream().map(Scan.Fresh::scan).filter(scan -> !scan.leaving()).forEach(scan -> counts.asMap()
                .merge(PersonDay.of(scan.key()), 1, Integer::sum));
    }

    private void forgot(RemovalCause cause) {
        if (cause == RemovalCause.SIZE) {
            complete = false;
        }
    }
}
