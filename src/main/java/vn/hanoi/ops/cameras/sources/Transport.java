package vn.hanoi.ops.cameras.sources;

/** How a source's messages come to the console. */
public enum Transport {
    /** The device calls the console. */
    PUSH,
    /** The device publishes under a topic prefix of its own. */
    MQTT,
    /** The console asks the device. */
    POLL
}
