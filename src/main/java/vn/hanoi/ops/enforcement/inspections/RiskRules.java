package vn.hanoi.ops.enforcement.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The weights of the risk list by date. Answers come from memory; changes arrive within half a minute. */
@Component
public class RiskRules {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private volatile List<Dated> versions = List.of();

    private record Dated(LocalDate from, RiskWeights weights) {}

    private record Text(Map<RiskFactor, RiskWeights.Weight> weights, int reinspectDays, int petitionMetres) {}

    RiskRules(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        refresh();
    }

    /** The weights in force today. */
    public RiskWeights current() {
        LocalDate today = today();
        List<Dated> all = versions;
        return all.reversed().stream()
                .filter(v -> !v.from().isAfter(today))
                .findFirst()
                .orElse(all.getFirst())
                .weights();
    }

    /** How urgent a visit is today, with its reasons. */
    public Risk of(PlaceFacts facts) {
        return Risk.of(facts, current(), today());
    }

    /** All dated weights, the newest first. */
    Map<LocalDate, RiskWeights> all() {
        Map<LocalDate, RiskWeights> all = new LinkedHashMap<>();
        versions.reversed().forEach(v -> all.putIfAbsent(v.from(), v.weights()));
        return all;
    }

    /** Adds a version; of two of one day the later one holds. @return its number */
    int add(LocalDate from, RiskWeights wanted) {
        int version = jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM enforcement_weight")
                        .query(Integer.class)
                        .single()
                + 1;
        jdbc.sql("INSERT INTO enforcement_weight (version, valid_from, weights, source)"
                        + " VALUES (:version, :from, :weights, :source)")
                .param("version", version)
                .param("from", from)
                .param(
                        "weights",
                        json.writeValueAsString(
                                new Text(wanted.weights(), wanted.reinspectDays(), wanted.petitionMetres())))
                .param("source", wanted.source().strip())
                .update();
        refresh();
        return version;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    final void refresh() {
        versions = jdbc.sql("SELECT * FROM enforcement_weight ORDER BY valid_from, version")
                .query((row, n) -> {
                    Text text = json.readValue(row.getString("weights"), Text.class);
                    return new Dated(
                            row.getObject("valid_from", LocalDate.class),
                            new RiskWeights(
                                    row.getInt("version"),
                                    text.weights(),
                                    text.reinspectDays(),
                                    text.petitionMetres(),
                                    row.getString("source")));
                })
                .list();
    }
}
