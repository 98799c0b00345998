package vn.hanoi.ops.cameras.mqtt;

/**
 * A message that waits to be stored.
 *
 * @param retained the broker kept it and gave it to a new subscriber
 * @param done tells the broker that it need not be sent again
 */
record Arrival(String topic, byte[] payload, boolean retained, Runnable done) {

    /** A message of this moment. */
    Arrival(String topic, byte[] payload, Runnable done) {
        this(topic, payload, false, done);
    }
}
