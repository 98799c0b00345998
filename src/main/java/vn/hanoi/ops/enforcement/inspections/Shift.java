package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalTime;

/** A part of the day in which a team works. */
public enum Shift {
    MORNING(6),
    AFTERNOON(12),
    EVENING(18),
    NIGHT(22);

    private final int from;

    Shift(int from) {
        this.from = from;
    }

    /** The shift of an hour in Hanoi; before six it is still the night. */
    public static Shift at(LocalTime time) {
        Shift found = NIGHT;
        for (Shift shift : values()) {
            if (time.getHour() >= shift.from) {
                found = shift;
            }
        }
        return time.getHour() < MORNING.from ? NIGHT : found;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.shift." + name();
    }
}
