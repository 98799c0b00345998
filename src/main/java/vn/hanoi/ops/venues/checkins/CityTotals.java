package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.retention.RowsErased;

/** How often the whole city scanned on each day; remembered until this node counts more of the day, at most ten minutes. */
@Component
class CityTotals {

    private final JdbcClient jdbc;
    private final Cache<LocalDate, Long> days = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(100)
            .build();

    CityTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The scans of a day of Hanoi. */
    long of(LocalDate day) {
        return days.get(day, this::read);
    }

    /** Forgets days of which more is counted, once that is committed. */
    void forget(Set<LocalDate> counted) {
        AfterCommit.run(() -> days.invalidateAll(counted));
    }

    /** What was counted and is erased is not remembered either. */
    @EventListener
    void on(RowsErased erased) {
        if (erased.table().equals("venues_day")) {
            days.invalidateAll();
        }
    }

    private long read(LocalDate day) {
        return jdbc.sql("SELECT COALESCE(SUM(scans), 0) FROM venues_day WHERE day = :day")
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
