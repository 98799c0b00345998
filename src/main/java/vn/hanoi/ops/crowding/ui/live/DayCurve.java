package vn.hanoi.ops.crowding.ui.live;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.StreetHistory;

/** What a street's day is drawn by: the people in view or, where no camera shows them, what its cameras count instead. */
enum DayCurve {
    PEOPLE("crowding.past.people", StreetHistory.Minute::people),
    PASSING("crowding.past.passing", StreetHistory.Minute::passing),
    VEHICLES("crowding.past.vehicles", StreetHistory.Minute::vehicles),
    VEHICLES_PASSING("crowding.past.vehiclesPassing", StreetHistory.Minute::vehiclesPassing);

    private final String key;
    private final Function<StreetHistory.Minute, @Nullable Double> figure;

    DayCurve(String key, Function<StreetHistory.Minute, @Nullable Double> figure) {
        this.key = key;
        this.figure = figure;
    }

    /** The first of them that was counted at all; people when nothing was. */
    static DayCurve of(List<StreetHistory.Minute> day) {
        return Arrays.stream(values())
                .filter(curve -> curve.counted(day))
                .findFirst()
                .orElse(PEOPLE);
    }

    /** Tells whether any minute of a day has it. */
    boolean counted(List<StreetHistory.Minute> day) {
        return day.stream().anyMatch(m -> figure(m) != null);
    }

    /** The translation key of its name. */
    String key() {
        return key;
    }

    @Nullable
    Double figure(StreetHistory.Minute minute) {
        return figure.apply(minute);
    }

    /** The highest figure of a day; 0 when there is none. */
    double most(List<StreetHistory.Minute> day) {
        return day.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
