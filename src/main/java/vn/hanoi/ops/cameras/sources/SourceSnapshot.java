package vn.hanoi.ops.cameras.sources;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The register of sources in memory; another node's changes are noticed within seconds. */
@Component
class SourceSnapshot implements SmartInitializingSingleton {

    private final CountSources register;
    private final JdbcClient jdbc;
    private volatile Map<SourceId, KnownSource> byId = Map.of();
    private volatile Map<String, KnownSource> byCode = Map.of();
    private volatile String mark = "";

    SourceSnapshot(CountSources register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Reads the register anew. */
    synchronized void refresh() {
        mark = newest();
        Map<SourceId, KnownSource> ids = new LinkedHashMap<>();
        Map<String, KnownSource> codes = new LinkedHashMap<>();
        for (CountSource source : register.findAll(Sort.by("code"))) {
            KnownSource known = source.known();
            ids.put(source.id(), known);
            if (!known.details().retired()) {
                codes.put(known.data().code().toUpperCase(Locale.ROOT), known);
            }
        }
        byId = ids;
        byCode = codes;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void refreshWhenChangedElsewhere() {
        if (!mark.equals(newest())) {
            refresh();
        }
    }

    Collection<KnownSource> all() {
        return byId.values();
    }

    /** The source of that id or code, unless it is retired. */
    Optional<KnownSource> inUse(String idOrCode) {
        return SourceId.parse(idOrCode)
                .map(byId::get)
                .filter(s -> !s.details().retired())
                .or(() -> Optional.ofNullable(byCode.get(idOrCode.toUpperCase(Locale.ROOT))));
    }

    Optional<KnownSource> find(SourceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private String newest() {
        return jdbc.sql("SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(version), 0)) FROM camera_source")
                .query(String.class)
                .single();
    }
}
