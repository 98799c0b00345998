package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.venues.register.VenueFields;

/** The sealed contacts of those who checked in, apart from where they were. */
@Component
class VisitorTable {

    private static final String CONTACT = VenueFields.VISITOR.code();
    private static final int REMEMBERED = 200_000;

    private final JdbcTemplate jdbc;
    private final Seals seals;
    private final SearchHashes hashes;
    private final Cache<PersonKey, LocalDate> seen =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    VisitorTable(JdbcTemplate jdbc, Seals seals, SearchHashes hashes) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.hashes = hashes;
    }

    PersonKey key(Visitor visitor) {
        return PersonKey.of(hashes.of(visitor.kind().field(), visitor.contact()));
    }

    /** Keeps the contacts of these visitors, each until the time of keeping after the last day seen is over. */
    void keep(Collection<Scan.Fresh> scans) {
        Map<PersonKey, Scan.Fresh> newest = new LinkedHashMap<>();
        scans.stream()
                .filter(fresh -> isNews(fresh.scan()))
                .sorted(Comparator.comparing(fresh -> fresh.scan().day()))
                .forEach(fresh -> newest.put(fresh.scan().person(), fresh));
        List<Scan.Fresh> rows = newest.values().stream()
                .sorted(Comparator.comparing(fresh -> fresh.scan().person().hex()))
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO venues_visitor (person, kind, contact_sealed, seen_on) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE seen_on = GREATEST(seen_on, VALUES(seen_on))",
                rows,
                1_000,
                (statement, fresh) -> {
                    statement.setBytes(1, fresh.scan().person().bytes());
                    statement.setString(2, fresh.visitor().kind().name());
                    statement.setBytes(3, seals.seal(CONTACT, fresh.visitor().contact()));
                    statement.setObject(4, fresh.scan().day());
                });
    }

    /** Remembers what {@link #keep} stored, once that is committed. */
    void remember(Collection<Scan.Fresh> scans) {
        scans.forEach(
                fresh -> seen.asMap().merge(fresh.scan().person(), fresh.scan().day(), (a, b) -> a.isAfter(b) ? a : b));
    }

    private boolean isNews(Scan scan) {
        LocalDate known = seen.getIfPresent(scan.person());
        return known == null || known.isBefore(scan.day());
    }

    /** Names the sealed column, so that it is sealed anew after a rotation of keys. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        SealedColumn venueVisitors() {
            return new SealedColumn("venues_visitor", "person", "contact_sealed", CONTACT);
        }

        @Bean
        SealedColumn keptVisitors() {
            return new SealedColumn("venues_kept_visitor", "person", "contact_sealed", CONTACT);
        }
    }
}
