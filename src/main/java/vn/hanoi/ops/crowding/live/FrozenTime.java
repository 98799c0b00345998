package vn.hanoi.ops.crowding.live;

import java.util.ArrayList;
import java.util.List;

/** The minutes of raised levels that stay out of a street's usual. */
record FrozenTime(List<Stretch> stretches) {

    /** From a minute to before another. */
    record Stretch(long from, long to) {}

    /**
     * Reads them from a street's changes of level.
     *
     * @param changes oldest first
     * @param freezeHours how much of one raised stretch stays out
     */
    static FrozenTime of(List<LevelRow> changes, int freezeHours) {
        List<Stretch> stretches = new ArrayList<>();
        long from = Long.MAX_VALUE;
        for (LevelRow change : changes) {
            long minute = Minutes.of(change.from());
            if (change.level() >= 2 && from == Long.MAX_VALUE) {
                from = minute;
            } else if (change.level() < 2 && from != Long.MAX_VALUE) {
                stretches.add(stretch(from, minute, freezeHours));
                from = Long.MAX_VALUE;
            }
        }
        if (from != Long.MAX_VALUE) {
            stretches.add(stretch(from, Long.MAX_VALUE, freezeHours));
        }
        return new FrozenTime(List.copyOf(stretches));
    }

    boolean holds(long minute) {
        return stretches.stream().anyMatch(stretch -> stretch.from <= minute && minute < stretch.to);
    }

    private static Stretch stretch(long from, long to, int freezeHours) {
        return new Stretch(from, Math.min(to, from + freezeHours * 60L));
    }
}
