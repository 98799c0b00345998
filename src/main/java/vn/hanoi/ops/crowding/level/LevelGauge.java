package vn.hanoi.ops.crowding.level;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns minutes into a level that does not flap: a street enters a level when enough of the last minutes reach its upper
 * threshold, and leaves it when enough minutes since then stayed at or below its lower one. A minute without counts is
 * no minute: it neither lifts nor lowers, so a silent camera freezes the level; nor does a minute lower it in which one of
 * several cameras is missing.
 */
public final class LevelGauge {

    private final CrowdingRules rules;

    /** A gauge that judges under the given rules. */
    public LevelGauge(CrowdingRules rules) {
        this.rules = rules;
    }

    /** The state after one more minute; the reading is newer than all that the state has seen. */
    public GaugeState next(GaugeState state, Reading reading) {
        List<Reading> window = window(state.window(), reading);
        boolean enough =
                window.stream().filter(inLast(rules.rise().of(), reading)).count()
                        >= rules.rise().needed();
        int level = level(state, window, reading, enough);
        Instant minute = reading.minute();
        return new GaugeState(
                level,
                level == state.level() ? state.since() : minute,
                reached(state, level, minute),
                level < state.level() ? minute : state.fell(),
                enough ? minute : state.judged(),
                window);
    }

    /** How many minutes of the rising window reach the level, 2 to 5. */
    public int reaching(GaugeState state, int level) {
        Reading newest = state.newest();
        return newest == null ? 0 : rising(state, state.window(), newest, level);
    }

    /** How many minutes of the falling window are low enough to leave the level, 2 to 5, downwards. */
    public int leaving(GaugeState state, int level) {
        Reading newest = state.newest();
        return newest == null ? 0 : falling(state, state.window(), newest, level);
    }

    private int level(GaugeState state, List<Reading> window, Reading reading, boolean enough) {
        if (state.level() == 0 && !enough) {
            return 0;
        }
        for (int level = Scale.TOP; level > Math.max(1, state.level()); level--) {
            if (rising(state, window, reading, level) >= rules.rise().needed()) {
                return level;
            }
        }
        int level = Math.max(1, state.level());
        while (level > 1
                && falling(state, window, reading, level) >= rules.fall().needed()) {
            level--;
        }
        return level;
    }

    private int rising(GaugeState state, List<Reading> window, Reading newest, int level) {
        Instant fell = state.fell();
        return (int) window.stream()
                .filter(inLast(rules.rise().of(), newest))
                .filter(r -> fell == null || r.minute().isAfter(fell))
                .filter(r -> r.value() >= rules.scale(r.basis()).up(level))
                .count();
    }

    private int falling(GaugeState state, List<Reading> window, Reading newest, int level) {
        Instant entered = state.atLeast(level);
        return (int) window.stream()
                .filter(inLast(rules.fall().of(), newest))
                .filter(r -> entered == null || r.minute().isAfter(entered))
                .filter(r -> r.missing().isEmpty())
                .filter(r -> r.value() <= rules.scale(r.basis()).down(level))
                .count();
    }

    private List<Reading> window(List<Reading> before, Reading reading) {
        int length = Math.max(rules.rise().of(), rules.fall().of());
        List<Reading> window = new ArrayList<>(length);
        before.stream().filter(inLast(length, reading)).forEach(window::add);
        window.add(reading);
        return Collections.unmodifiableList(window);
    }

    private static Predicate<Reading> inLast(int minutes, Reading newest) {
        Instant first = newest.minute().minus(minutes - 1L, ChronoUnit.MINUTES);
        return r -> !r.minute().isBefore(first);
    }

    private static List<Instant> reached(GaugeState state, int level, @Nullable Instant minute) {
        if (level == state.level() || minute == null) {
            return state.reached();
        }
        if (level < state.level()) {
            return List.copyOf(state.reached().subList(0, level));
        }
        List<Instant> reached = new ArrayList<>(state.reached());
        while (reached.size() < level) {
            reached.add(minute);
        }
        return List.copyOf(reached);
    }
}
