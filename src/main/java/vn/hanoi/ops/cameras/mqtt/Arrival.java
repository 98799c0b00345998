package vn.hanoi.ops.cameras.mqtt;

/**
 * A message that waits to be stored.
 *
 * @param done tells the broker that it need not be sent again
 */
record Arrival(String topic, byte[] payload, Runnable done) {}
