package vn.hanoi.ops.embedded;

import io.moquette.broker.Server;
import io.moquette.broker.config.IConfig;
import io.moquette.broker.config.MemoryConfig;
import io.moquette.broker.security.IAuthenticator;
import io.moquette.broker.security.PermitAllAuthorizatorPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Properties;

/** An MQTT 3.1.1 broker on the loopback address that lets one account in and keeps nothing on disk. */
final class EmbeddedBroker implements AutoCloseable {

    private static final int LARGEST_MESSAGE_BYTES = 1024 * 1024;

    private final int port;
    private final IAuthenticator door;
    private final Server server = new Server();
    private boolean started;

    EmbeddedBroker(int port, String user, String password) {
        this.port = port;
        byte[] expected = (user + '\n' + password).getBytes(StandardCharsets.UTF_8);
        this.door = (client, name, given) -> given != null
                && MessageDigest.isEqual(
                        expected,
                        (name + '\n' + new String(given, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        if (password.isBlank()) {
            throw new StartFailure(
                    "The MQTT broker has no password.", "Set console.embedded.broker-password (MQTT_PASSWORD).");
        }
    }

    /** Fails when somebody has the port. */
    void claim() {
        Ports.requireFree(port, "MQTT", "MQTT_PORT");
    }

    void start() {
        long since = System.nanoTime();
        Properties settings = new Properties();
        settings.setProperty(IConfig.HOST_PROPERTY_NAME, "127.0.0.1");
        settings.setProperty(IConfig.PORT_PROPERTY_NAME, Integer.toString(port));
        settings.setProperty(IConfig.ALLOW_ANONYMOUS_PROPERTY_NAME, "false");
        settings.setProperty(IConfig.PERSISTENCE_ENABLED_PROPERTY_NAME, "false");
        settings.setProperty(IConfig.ENABLE_TELEMETRY_NAME, "false");
        settings.setProperty(IConfig.NETTY_MAX_BYTES_PROPERTY_NAME, Integer.toString(LARGEST_MESSAGE_BYTES));
        try {
            server.startServer(new MemoryConfig(settings), List.of(), null, door, new PermitAllAuthorizatorPolicy());
            started = true;
        } catch (IOException e) {
            throw new StartFailure("The MQTT broker cannot start on port " + port + ".", "See the log.", e);
        }
        Progress.done("MQTT broker on port " + port, since);
    }

    @Override
    public void close() {
        if (started) {
            server.stopServer();
            started = false;
        }
    }
}
