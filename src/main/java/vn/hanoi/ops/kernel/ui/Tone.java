package vn.hanoi.ops.kernel.ui;

import java.util.Locale;

/** What a colour says; a text or a mark always says it too. */
public enum Tone {
    /** As it should be. */
    GOOD,
    /** Plain information. */
    PLAIN,
    /** Needs attention soon. */
    WARN,
    /** Past its time, lost, or level 5: the only red. */
    LATE,
    /** Nothing is known. */
    UNKNOWN;

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
