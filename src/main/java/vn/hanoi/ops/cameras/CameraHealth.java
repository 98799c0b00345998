package vn.hanoi.ops.cameras;

/** Whether a camera still tells what happens on its street; only {@link #ONLINE} may be read as the present. */
public enum CameraHealth {
    /** Its messages come as expected. */
    ONLINE,
    /** Some messages did not come, or they come clearly more seldom than is usual: the last one is not the present any more. */
    LATE,
    /** It has been silent for long, or says itself that it does not work. */
    OFFLINE,
    /** It is registered and has never sent anything. */
    NEVER_SEEN,
    /** It repeats the same number for longer than it ever did; the number is not the present. */
    FROZEN,
    /** Its picture is dark, dazzled, blurred or covered, or it counts nobody beside lively neighbours: too little. */
    BLIND,
    /** It was turned and sees another place than the one that was measured. */
    MOVED,
    /** Somebody works on it. */
    MAINTENANCE;

    /** Tells whether its numbers must not be read as the street's. */
    public boolean misleads() {
        return this == FROZEN || this == BLIND || this == MOVED || this == MAINTENANCE;
    }
}
