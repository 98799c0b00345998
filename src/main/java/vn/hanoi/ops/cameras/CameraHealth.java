package vn.hanoi.ops.cameras;

/** Whether a camera still tells what happens on its street; only {@link #ONLINE} may be read as the present. */
public enum CameraHealth {
    /** Its messages come as expected. */
    ONLINE,
    /** Some messages did not come; the last one is not the present any more. */
    LATE,
    /** It has been silent for long, or says itself that it does not work. */
    OFFLINE,
    /** It is registered and has never sent anything. */
    NEVER_SEEN
}
