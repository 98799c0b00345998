package vn.hanoi.ops.quarantine.demo;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;

/** Fills an empty room with the demo city's sites, people and reviews, behind the start so that nobody waits for it. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoQuarantine {

    private static final Logger log = LoggerFactory.getLogger(DemoQuarantine.class);

    private final DemoPlaces places;
    private final DemoResidents residents;
    private final DemoReviews reviews;
    private final DemoBuses buses;
    private final DemoHomes homes;
    private final Areas areas;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoQuarantine(
            DemoPlaces places,
            DemoResidents residents,
            DemoReviews reviews,
            DemoBuses buses,
            DemoHomes homes,
            Areas areas,
            TransactionTemplate transactions,
            Clock clock) {
        this.places = places;
        this.residents = residents;
        this.reviews = reviews;
        this.buses = buses;
        this.homes = homes;
        this.areas = areas;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Order(30)
    @EventListener(ApplicationStartedEvent.class)
    void loadBehindTheFirstStart() {
        if (areas.working() == AreaScheme.OF_2021 && places.empty()) {
            Thread.ofVirtual().name("demo-quarantine").start(this::load);
        }
    }

    void load() {
        List<Area> wards = areas.units(areas.working()).stream()
                .filter(unit -> unit.kind().isLowest())
                .toList();
        List<DemoQuarantineSite> sites = DemoQuarantineSite.all(wards);
        List<DemoPlaces.Made> made = transactions.execute(t -> places.write(sites, clock.instant()));
        int people = residents.write(made, wards, clock.instant());
        int found = transactions.execute(t -> reviews.write(made, clock.instant()));
        transactions.execute(t -> buses.write(made, clock.instant()));
        transactions.execute(t -> homes.write(DemoResidents.POLICE_WARD, clock.instant()));
        log.info(
                "Demo city: {} quarantine sites, {} people in them and at home, {} reviews",
                sites.size(),
                people,
                found);
    }
}
