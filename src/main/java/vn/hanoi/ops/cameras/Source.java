package vn.hanoi.ops.cameras;

/** The way by which an observation came in. The order is stored, so new ways go to the end. */
public enum Source {
    HTTP,
    MQTT,
    FRIGATE,
    DEVICE,
    VISION
}
