package vn.hanoi.ops.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.jspecify.annotations.Nullable;

/** An MQTT 3.1.1 and 5 broker on the loopback address that lets one account in and keeps nothing on disk. */
final class EmbeddedBroker implements AutoCloseable {

    private static final int LARGEST_MESSAGE_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_ABSENCE_S = 86_400;
    private static final long MOST_WAITING_MESSAGES = 100_000;
    private static final long MOST_WAITING_BYTES = 64L * 1024 * 1024;

    private final int port;
    private final ActiveMQServer server;
    private boolean started;

    EmbeddedBroker(int port, String user, String password) {
        if (password.isBlank()) {
            throw new StartFailure(
                    "The MQTT broker has no password.", "Set console.embedded.broker-password (MQTT_PASSWORD).");
        }
        this.port = port;
        this.server = new ActiveMQServerImpl(configuration(port), new Door(user, password));
    }

    /** Fails when somebody has the port. */
    void claim() {
        Ports.requireFree(port, "MQTT", "MQTT_PORT");
    }

    void start() {
        long since = System.nanoTime();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        server.registerActivationFailureListener(failure::set);
        started = true;
        try {
            server.start();
        } catch (Exception e) {
            failure.set(e);
        }
        if (failure.get() != null) {
            throw new StartFailure("The MQTT broker cannot start on port " + port + ".", "See the log.", failure.get());
        }
        Progress.done("MQTT broker on port " + port, since);
    }

    @Override
    public void close() {
        if (started) {
            started = false;
            try {
                server.stop();
            } catch (Exception e) {
                throw new IllegalStateException("The MQTT broker did not stop", e);
            }
        }
    }

    /** MQTT's own wildcards, so that a topic reaches the reader letter by letter as it was sent. */
    private static Configuration configuration(int port) {
        Configuration broker = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJMXManagementEnabled(false)
                .setWildCardConfiguration(new WildcardConfiguration()
                        .setDelimiter('/')
                        .setSingleWord('+')
                        .setAnyWords('#'))
                .addAddressSetting("#", waiting());
        try {
            return broker.addAcceptorConfiguration(
                    "mqtt",
                    "tcp://127.0.0.1:" + port + "?protocols=MQTT;useEpoll=false;useKQueue=false;maximumPacketSize="
                            + LARGEST_MESSAGE_BYTES + ";defaultMqttSessionExpiryInterval=" + LONGEST_ABSENCE_S);
        } catch (Exception e) {
            throw new IllegalStateException("No address of a broker", e);
        }
    }

    /** A reader that stays away finds the newest messages; others lose nothing by its absence. */
    private static AddressSettings waiting() {
        return new AddressSettings()
                .setDefaultRingSize(MOST_WAITING_MESSAGES)
                .setMaxSizeBytes(MOST_WAITING_BYTES)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.DROP)
                .setMaxDeliveryAttempts(-1);
    }

    /** Lets the one account in; who is in may read and write everything. */
    private record Door(byte[] account) implements ActiveMQSecurityManager {

        Door(String user, String password) {
            this(bytes(user, password));
        }

        @Override
        public boolean validateUser(String user, String password) {
            return MessageDigest.isEqual(account, bytes(user, password));
        }

        @Override
        public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType act) {
            return validateUser(user, password);
        }

        private static byte[] bytes(String user, String password) {
            return (user + '\n' + password).getBytes(StandardCharsets.UTF_8);
        }
    }
}
