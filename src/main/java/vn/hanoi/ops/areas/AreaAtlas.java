package vn.hanoi.ops.areas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Holds the present snapshot; reads it anew when this or another node changes a boundary. */
@Component
class AreaAtlas {

    private static final Logger log = LoggerFactory.getLogger(AreaAtlas.class);

    private final AreaRegister register;
    private final BoundaryStore boundaries;
    private volatile AreaSnapshot snapshot;
    private volatile String stamp;

    AreaAtlas(AreaRegister register, BoundaryStore boundaries) {
        this.register = register;
        this.boundaries = boundaries;
        register.load();
        this.stamp = boundaries.stamp();
        this.snapshot = read();
    }

    AreaSnapshot snapshot() {
        return snapshot;
    }

    /** Reads the snapshot anew when the boundaries have changed since the last reading. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    synchronized void refresh() {
        String now = boundaries.stamp();
        if (!now.equals(stamp)) {
            snapshot = read();
            stamp = now;
            log.info("Area boundaries read anew");
        }
    }

    private AreaSnapshot read() {
        Map<AreaScheme, List<Area>> units = new EnumMap<>(AreaScheme.class);
        Map<AreaScheme, Map<String, Geometry>> exact = new EnumMap<>(AreaScheme.class);
        for (AreaScheme scheme : AreaScheme.values()) {
            units.put(scheme, register.units(scheme));
            exact.put(scheme, boundaries.shapes(scheme));
        }
        return AreaSnapshot.of(units, exact, register.links());
    }
}
