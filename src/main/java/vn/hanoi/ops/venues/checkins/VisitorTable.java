package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.retention.RowsErased;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.venues.register.VenueFields;

/** The sealed contacts of those who checked in, apart from where they were. */
@Component
class VisitorTable {

    private static final String TABLE = "venues_visitor";
    private static final String CONTACT = VenueFields.VISITOR.code();
    private static final Duration TRUSTED = Duration.ofHours(6);
    private static final int REMEMBERED = 200_000;
    private static final int ASKED = 500;
    private static final char APART = '|';

    private final JdbcTemplate jdbc;
    private final ManyRows table;
    private final Seals seals;
    private final SearchHashes hashes;
    private final Cache<PersonKey, LocalDate> seen = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(TRUSTED)
            .build();

    VisitorTable(JdbcTemplate jdbc, Seals seals, SearchHashes hashes) {
        this.jdbc = jdbc;
        this.table = new ManyRows(
                jdbc,
                "INSERT INTO venues_visitor (person, kind, contact_sealed, seen_on) VALUES",
                4,
                "ON DUPLICATE KEY UPDATE seen_on = GREATEST(seen_on, VALUES(seen_on))");
        this.seals = seals;
        this.hashes = hashes;
    }

    PersonKey key(Visitor visitor) {
        return PersonKey.of(hashes.of(visitor.kind().field(), visitor.contact()));
    }

    /** The key of somebody whom stars hide. @param apart what tells two people apart whose stars are the same */
    PersonKey key(Visitor visitor, String apart) {
        return PersonKey.of(hashes.of(visitor.kind().field(), visitor.contact() + APART + apart));
    }

    /**
     * Keeps the contacts of these visitors, each until the time of keeping after the week in which the person was seen last is
     * over: counted by weeks, most people of a call need no writing.
     */
    void keep(Collection<Scan.Fresh> scans) {
        Map<PersonKey, Scan.Fresh> newest = new HashMap<>();
        scans.stream()
                .filter(this::isNews)
                .forEach(fresh -> newest.merge(
                        fresh.scan().person(),
                        fresh,
                        (a, b) -> a.scan().day().isAfter(b.scan().day()) ? a : b));
        Map<PersonKey, LocalDate> stored = stored(List.copyOf(newest.keySet()));
        List<Scan.Fresh> rows = newest.values().stream()
                .filter(fresh -> stored.getOrDefault(fresh.scan().person(), LocalDate.MIN)
                        .isBefore(week(fresh)))
                .sorted(Comparator.comparing(fresh -> fresh.scan().person().hex()))
                .toList();
        table.write(rows, (statement, place, fresh) -> {
            statement.setBytes(place, fresh.scan().person().bytes());
            statement.setString(place + 1, fresh.visitor().kind().name());
            statement.setBytes(place + 2, seals.seal(CONTACT, fresh.visitor().contact()));
            statement.setObject(place + 3, week(fresh));
            return place + 4;
        });
    }

    /** Remembers what {@link #keep} stored, once that is committed. */
    void remember(Collection<Scan.Fresh> scans) {
        scans.stream().filter(this::isNews).forEach(fresh -> seen.asMap()
                .merge(fresh.scan().person(), week(fresh), (a, b) -> a.isAfter(b) ? a : b));
    }

    /** Whoever was erased is kept anew with the next check-in, in the same week too. */
    @EventListener
    void on(RowsErased erased) {
        if (erased.table().equals(TABLE)) {
            seen.invalidateAll();
        }
    }

    /** What is known is the last day of a week. */
    private boolean isNews(Scan.Fresh fresh) {
        LocalDate known = seen.getIfPresent(fresh.scan().person());
        return known == null || known.isBefore(fresh.scan().day());
    }

    private Map<PersonKey, LocalDate> stored(List<PersonKey> people) {
        Map<PersonKey, LocalDate> stored = new HashMap<>();
        for (int start = 0; start < people.size(); start += ASKED) {
            List<PersonKey> part = people.subList(start, Math.min(people.size(), start + ASKED));
            jdbc.query(
                    "SELECT person, seen_on FROM venues_visitor WHERE person IN ("
                            + String.join(",", Collections.nCopies(part.size(), "?")) + ")",
                    row -> {
                        stored.put(PersonKey.of(row.getBytes("person")), row.getObject("seen_on", LocalDate.class));
                    },
                    part.stream().map(key -> (Object) key.bytes()).toArray());
        }
        return stored;
    }

    /** The last day of the week in which somebody was seen. */
    private static LocalDate week(Scan.Fresh fresh) {
        return fresh.scan().day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Names the sealed column, so that it is sealed anew after a rotation of keys. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        SealedColumn venueVisitors() {
            return new SealedColumn(TABLE, "person", "contact_sealed", CONTACT);
        }

        @Bean
        SealedColumn keptVisitors() {
            return new SealedColumn("venues_kept_visitor", "person", "contact_sealed", CONTACT);
        }
    }
}
