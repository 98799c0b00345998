package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** Fills an empty register with made-up venues of the demo city, in batches. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoVenues {

    private static final Logger log = LoggerFactory.getLogger(DemoVenues.class);
    private static final int VENUES = 5_000;
    private static final String MARKET = "MARKET";
    private static final List<String> PARTS_OF_A_MARKET = List.of("Khu rau quả", "Khu thịt cá", "Khu hàng khô");
    private static final Duration REGISTERED_AGO = Duration.ofDays(46);

    private final JdbcTemplate jdbc;
    private final Areas areas;
    private final OwnerSealing sealing;
    private final VenueInserts inserts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoVenues(
            JdbcTemplate jdbc,
            Areas areas,
            OwnerSealing sealing,
            VenueInserts inserts,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.sealing = sealing;
        this.inserts = inserts;
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
        Hand hand = Hand.console(now.minus(REGISTERED_AGO));
        transactions.executeWithoutResult(t -> {
            inserts.write(places.stream().map(place -> fresh(place, now)).toList(), hand);
            places.stream().filter(place -> place.kind().equals(MARKET)).forEach(this::divide);
        });
        log.info("Demo city: {} venues", VENUES);
    }

    /** At a market the code of a part tells more than that of the entrance: only there people are near each other. */
    private void divide(DemoNames.Place market) {
        byte[] id = Ids.bytes(market.id().value());
        for (int n = 0; n < PARTS_OF_A_MARKET.size(); n++) {
            jdbc.update(
                    "INSERT INTO venues_zone (venue_id, position, number, kind, name) VALUES (?, ?, ?, ?, ?)",
                    id,
                    n,
                    n + 1,
                    ZoneKind.ZONE.name(),
                    PARTS_OF_A_MARKET.get(n));
        }
        jdbc.update("UPDATE venues_venue SET last_zone = ? WHERE id = ?", PARTS_OF_A_MARKET.size(), id);
    }

    private VenueInserts.Fresh fresh(DemoNames.Place place, Instant now) {
        VenueData data = new VenueData(
                place.name(),
                place.kind(),
                place.address(),
                place.street(),
                place.position(),
                place.capacity(),
                "",
                place.owner(),
                List.of());
        return new VenueInserts.Fresh(
                place.id(), data, place.area(), sealing.seal(place.owner(), null), life(place, now));
    }

    private static VenueInserts.Life life(DemoNames.Place place, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        CodeStage stage = place.stage();
        boolean printed = stage == CodeStage.PRINTED || stage == CodeStage.POSTED;
        Instant weeksAgo = now.minusSeconds(86_400L * 40);
        return new VenueInserts.Life(
                stage,
                stage == CodeStage.NONE ? null : today.minusDays(45),
                printed ? weeksAgo : null,
                stage == CodeStage.POSTED ? weeksAgo : null,
                place.daysSinceScan() < 0 ? null : today.minusDays(place.daysSinceScan()));
    }
}
