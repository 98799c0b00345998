package vn.hanoi.ops.cameras.trouble;

/** In which way a camera does not do its work. */
public enum TroubleKind {
    /** Silent, or said to be down. */
    OFFLINE,
    /** The same number for too long. */
    FROZEN,
    /** Nothing can be seen in its picture. */
    BLIND,
    /** It looks elsewhere. */
    MOVED,
    /** Its clock is wrong, so its counts are not believed. */
    CLOCK,
    /** Its messages come clearly more seldom than is usual for it. */
    SELDOM,
    /** Nothing counted in an hour in which it usually counts. */
    ZERO_HOUR,
    /** It goes another way than its neighbours. */
    DISAGREES
}
