package vn.hanoi.ops.venues.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/** Fills an empty register with made-up venues of the demo city, in batches. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoVenues {

    private static final Logger log = LoggerFactory.getLogger(DemoVenues.class);
    private static final int VENUES = 5_000;
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final Areas areas;
    private final OwnerSealing sealing;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoVenues(JdbcTemplate jdbc, Areas areas, OwnerSealing sealing, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.sealing = sealing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Order(20)
    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() {
        if (!jdbc.queryForList("SELECT number FROM venues_venue LIMIT 1").isEmpty()) {
            return;
        }
        List<Area> wards = areas.units(areas.working()).stream()
                .filter(unit -> areas.children(unit.path()).isEmpty())
                .toList();
        DemoNames names = new DemoNames(wards);
        List<DemoNames.Place> places =
                IntStream.range(0, VENUES).mapToObj(n -> names.next()).toList();
        Instant now = clock.instant();
        transactions.executeWithoutResult(t -> {
            insert(places, now);
            jdbc.batchUpdate(
                    "INSERT INTO venues_history VALUES (?, 0, ?, 'REGISTERED', 'console', '', '')",
                    places,
                    BATCH,
                    (statement, place) -> {
                        statement.setBytes(1, Ids.bytes(place.id().value()));
                        statement.setObject(2, utc(now));
                    });
        });
        log.info("Demo city: {} venues", VENUES);
    }

    private void insert(List<DemoNames.Place> places, Instant now) {
        jdbc.batchUpdate(
                "INSERT INTO venues_venue (id, version, name, folded, sought, kind, address, street, area_path, lat, lon,"
                        + " capacity, checker, owner_kind, owner_name, tax_code_sealed, owner_phone_sealed,"
                        + " owner_phone_hash, opening, opening_basis, stage, generation, last_zone, issued_on,"
                        + " printed_at, posted_at, scanned_on, registered_at)"
                        + " VALUES (?,0,?,?,?,?,?,?,?,?,?,?,'',?,?,?,?,?,'OPEN','',?,?,0,?,?,?,?,?)",
                places,
                BATCH,
                (statement, place) -> fill(statement, place, now));
    }

    private void fill(PreparedStatement statement, DemoNames.Place place, Instant now) throws SQLException {
        SealedOwner owner = sealing.seal(place.owner(), null);
        int p = 1;
        statement.setBytes(p++, Ids.bytes(place.id().value()));
        statement.setString(p++, place.name());
        statement.setString(p++, VietnameseText.fold(place.name()));
        statement.setString(p++, VietnameseText.fold(place.name() + " " + place.address() + " " + place.street()));
        statement.setString(p++, place.kind());
        statement.setString(p++, place.address());
        statement.setString(p++, place.street());
        statement.setString(p++, place.area().value());
        statement.setDouble(p++, place.position().lat());
        statement.setDouble(p++, place.position().lon());
        statement.setInt(p++, place.capacity());
        statement.setString(p++, owner.ownerKind().name());
        statement.setString(p++, owner.ownerName());
        statement.setBytes(p++, owner.taxCodeSealed());
        statement.setBytes(p++, owner.ownerPhoneSealed());
        statement.setBytes(p++, owner.ownerPhoneHash());
        statement.setString(p++, place.stage().name());
        life(statement, p, place, now);
    }

    private static void life(PreparedStatement statement, int from, DemoNames.Place place, Instant now)
            throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        CodeStage stage = place.stage();
        boolean issued = stage != CodeStage.NONE;
        boolean printed = stage == CodeStage.PRINTED || stage == CodeStage.POSTED;
        Instant weeksAgo = now.minusSeconds(86_400L * 40);
        int p = from;
        statement.setInt(p++, issued ? 1 : 0);
        set(statement, p++, issued ? today.minusDays(45) : null, Types.DATE);
        set(statement, p++, printed ? utc(weeksAgo) : null, Types.TIMESTAMP);
        set(statement, p++, stage == CodeStage.POSTED ? utc(weeksAgo) : null, Types.TIMESTAMP);
        set(statement, p++, place.daysSinceScan() < 0 ? null : today.minusDays(place.daysSinceScan()), Types.DATE);
        statement.setObject(p, utc(now));
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value, int type)
            throws SQLException {
        if (value == null) {
            statement.setNull(place, type);
        } else {
            statement.setObject(place, value);
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
