package vn.hanoi.ops.cameras;

/** What a device, its recorder or the console itself notices about a camera beside its counts. */
public enum CameraSign {
    /** The picture does not arrive any more. */
    SIGNAL_LOST,
    /** The device runs and does not count: detection is switched off, or its pictures come too slowly. */
    NOT_COUNTING,
    /** Too dark, too bright, blurred or covered to count in. */
    PICTURE_UNUSABLE,
    /** The scene is another one: the camera was turned. */
    SCENE_CHANGED,
    /** Its clock is not the console's. */
    CLOCK_WRONG,
    /** It repeats the same number for longer than it ever did. */
    FROZEN,
    /** Its messages come clearly more seldom than is usual for it. */
    TOO_SELDOM,
    /** It counted nothing in an hour in which it usually counts. */
    ZERO_HOUR,
    /** Measured by its own usual it counts many times more or less than its neighbours. */
    DISAGREES
}
