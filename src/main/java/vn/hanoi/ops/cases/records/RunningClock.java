package vn.hanoi.ops.cases.records;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.rules.ClockRules;
import vn.hanoi.ops.cases.rules.FourClocks;
import vn.hanoi.ops.cases.rules.Station;

/** The clock of an F0: when each station was reached, and which one is due first. */
@Embeddable
class RunningClock {

    /** The stations that count, comma-separated; blank when no clock runs. */
    private String wanted = "";

    private @Nullable Instant clockFrom;
    private @Nullable Instant calledAt;
    private @Nullable Instant samplesAt;
    private @Nullable Instant resultsAt;
    private @Nullable Instant toldAt;
    private @Nullable Instant routedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Station clockStation;

    private @Nullable Instant clockWarnAt;
    private @Nullable Instant clockDueAt;

    /** Starts with the result; stations of an infection that was taken back do not count. */
    void start(Instant resultAt, List<Station> stations, ClockRules rules) {
        clear();
        clockFrom = resultAt;
        wanted = stations.stream().map(Enum::name).collect(Collectors.joining(","));
        turn(rules);
    }

    /** Stops; what was reached stays known. */
    void stop() {
        wanted = "";
        clockStation = null;
        clockWarnAt = null;
        clockDueAt = null;
    }

    /** Forgets the infection: nothing was reached. */
    void clear() {
        stop();
        clockFrom = null;
        calledAt = null;
        samplesAt = null;
        resultsAt = null;
        toldAt = null;
        routedAt = null;
    }

    /** Runs again for the stations that are wanted. */
    void resume(List<Station> stations, ClockRules rules) {
        wanted = stations.stream().map(Enum::name).collect(Collectors.joining(","));
        turn(rules);
    }

    void reach(Station station, @Nullable Instant at, ClockRules rules) {
        switch (station) {
            case FIRST_CALL -> calledAt = at;
            case SAMPLES -> samplesAt = at;
            case RESULTS -> resultsAt = at;
            case TOLD -> toldAt = at;
            case ROUTED -> routedAt = at;
            case RESULT -> clockFrom = at;
        }
        turn(rules);
    }

    boolean running() {
        return !wanted.isBlank();
    }

    boolean reached(Station station) {
        return reached().containsKey(station);
    }

    Map<Station, Instant> reached() {
        Map<Station, Instant> reached = new EnumMap<>(Station.class);
        put(reached, Station.RESULT, clockFrom);
        put(reached, Station.FIRST_CALL, calledAt);
        put(reached, Station.SAMPLES, samplesAt);
        put(reached, Station.RESULTS, resultsAt);
        put(reached, Station.TOLD, toldAt);
        put(reached, Station.ROUTED, routedAt);
        return reached;
    }

    List<Station> wanted() {
        return wanted.isBlank()
                ? List.of()
                : Arrays.stream(wanted.split(",")).map(Station::valueOf).toList();
    }

    FourClocks clocks(ClockRules rules) {
        return FourClocks.of(reached(), wanted(), rules);
    }

    @Nullable
    Station station() {
        return clockStation;
    }

    @Nullable
    Instant warnAt() {
        return clockWarnAt;
    }

    @Nullable
    Instant dueAt() {
        return clockDueAt;
    }

    private void turn(ClockRules rules) {
        Optional<FourClocks.Stop> next = clocks(rules).next();
        clockStation = next.map(FourClocks.Stop::station).orElse(null);
        clockWarnAt = next.map(FourClocks.Stop::warnAt).orElse(null);
        clockDueAt = next.map(FourClocks.Stop::dueAt).orElse(null);
    }

    private static void put(Map<Station, Instant> reached, Station station, @Nullable Instant at) {
        if (at != null) {
            reached.put(station, at);
        }
    }
}
