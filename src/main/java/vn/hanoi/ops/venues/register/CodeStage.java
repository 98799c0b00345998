package vn.hanoi.ops.venues.register;

/** How far officers brought a venue's code. */
enum CodeStage {
    NONE,
    ISSUED,
    PRINTED,
    POSTED,
    SUSPENDED,
    CLOSED;

    /** Whether a scan of the code is taken. */
    boolean inUse() {
        return this == ISSUED || this == PRINTED || this == POSTED;
    }

    /** Whether nobody noted yet that the newest code hangs at the door. */
    boolean toPost() {
        return this == ISSUED || this == PRINTED;
    }
}
