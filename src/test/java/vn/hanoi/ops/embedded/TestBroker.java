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
            int free = freePort();
            TestServers.stopAtTheEnd(start(free));
            port = free;
        }
        return port;
    }

    /** A port for a broker of a test's own. */
    public static int freePort() {
        return Ports.anyFree();
    }

    /** Starts a broker of a test's own, which the test stops and may start again. */
    public static AutoCloseable start(int port) {
        EmbeddedBroker broker = new EmbeddedBroker(port, USER, PASSWORD);
        broker.start();
        return broker;
    }
}
