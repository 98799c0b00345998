package vn.hanoi.ops.care.sites;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;

/** Fills an empty catalogue with the demo city's places; names are those of public institutions, figures are made up. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoSites {

    private static final String PHAP_VAN = "TDPV";
    private static final Logger log = LoggerFactory.getLogger(DemoSites.class);

    private final StoredSites sites;
    private final PoolTable pools;
    private final Areas areas;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final DemoFile file;

    DemoSites(
            StoredSites sites,
            PoolTable pools,
            Areas areas,
            TransactionTemplate transactions,
            Clock clock,
            DemoFile file) {
        this.sites = sites;
        this.pools = pools;
        this.areas = areas;
        this.transactions = transactions;
        this.clock = clock;
        this.file = file;
    }

    @Order(10)
    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() throws IOException {
        if (sites.count() == 0) {
            load();
        }
    }

    private void load() throws IOException {
        List<SiteData> places = file.places();
        transactions.executeWithoutResult(t -> places.forEach(this::add));
        log.info("Demo city: {} places of treatment", places.size());
    }

    /** Boundaries of the demo city are approximate: places of Pháp Vân lie in the ward that their address names. */
    private Optional<Area> area(SiteData data) {
        return data.code().startsWith(PHAP_VAN)
                ? areas.search("Phường Hoàng Liệt", areas.working(), 1).stream().findFirst()
                : areas.locate(data.position());
    }

    private void add(SiteData data) {
        area(data).ifPresent(area -> {
            Site site = Site.register(data, area.path(), clock.instant());
            site.confirm(clock.instant());
            pools.set(sites.saveAndFlush(site));
        });
    }
}
