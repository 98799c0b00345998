package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Under which restriction the city lived at a moment: a change of it is a new beginning for what is usual. */
@Component
class Restrictions implements SmartInitializingSingleton {

    private static final String NONE = "NONE";

    private final JdbcClient jdbc;
    private volatile List<Restriction> newestFirst = List.of();

    private record Restriction(Instant from, String code) {}

    Restrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        read();
    }

    @Scheduled(fixedDelay = 300_000, initialDelay = 300_000)
    void read() {
        newestFirst = jdbc.sql("SELECT valid_from, code FROM crowding_restriction ORDER BY valid_from DESC")
                .query((row, n) -> new Restriction(
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("code")))
                .list();
    }

    /** The code in force, such as {@code CT16}. */
    String at(Instant moment) {
        return newestFirst.stream()
                .filter(r -> !r.from().isAfter(moment))
                .map(Restriction::code)
                .findFirst()
                .orElse(NONE);
    }

    /** Since when the restriction of a moment has been in force; since 1970 when there was none before it. */
    Instant since(Instant moment) {
        String code = at(moment);
        Instant since = Instant.EPOCH;
        for (Restriction restriction : newestFirst) {
            if (!restriction.from().isAfter(moment)) {
                if (!restriction.code().equals(code)) {
                    break;
                }
                since = restriction.from();
            }
        }
        return since;
    }

    /** Tells whether two moments lie under the same restriction. */
    boolean same(Instant one, Instant other) {
        return at(one).equals(at(other));
    }
}
