package vn.hanoi.ops.venues.checkins;

/** How a check-in came; stored by its place, so new ones go to the end. */
public enum Source {
    /** The citizen's own phone. */
    CITIZEN,
    /** Staff of the venue scanned the visitor's code. */
    STAFF,
    /** Written on paper and entered later. */
    PAPER,
    /** Another system, such as the national platform. */
    SYSTEM;

    /** Whether scans come one by one, as a finger, a camera or a network may repeat them. */
    boolean oneByOne() {
        return this == CITIZEN || this == STAFF;
    }
}
