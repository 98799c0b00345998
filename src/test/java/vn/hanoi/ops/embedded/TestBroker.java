package vn.hanoi.ops.embedded;

/** An MQTT broker on the loopback address for tests that speak MQTT; it starts when first asked for. */
public final class TestBroker {

    /** The one account. */
    public static final String USER = "camera-gateway";

    /** The password of the one account. */
    public static final String PASSWORD = "demo";

    private static int port;

    private TestBroker() {}

    /** The broker's port. */
    public static synchronized int port() {
        if (port == 0) {
            int free = Ports.anyFree();
            EmbeddedBroker broker = new EmbeddedBroker(free, USER, PASSWORD);
            broker.start();
            TestServers.stopAtTheEnd(broker);
            port = free;
        }
        return port;
    }
}
