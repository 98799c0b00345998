package vn.hanoi.ops.cameras.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.Mqtt3ClientBuilder;
import com.hivemq.client.mqtt.mqtt3.message.publish.Mqtt3Publish;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to the broker (MQTT 3.1.1, which every broker speaks). The session outlives the connection, and a message
 * is acknowledged only when its receiver says so: what the console did not store, the broker sends again.
 */
final class MqttLink {

    private static final Logger log = LoggerFactory.getLogger(MqttLink.class);
    private static final long FIRST_DELAY_MS = 500;
    private static final long LONGEST_DELAY_S = 15;
    private static final long FAREWELL_S = 3;

    private final Mqtt3AsyncClient client;
    private final ExecutorService receiving = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("mqtt-in").factory());
    private final List<String> topics = new CopyOnWriteArrayList<>();
    private final List<String> greetings = new CopyOnWriteArrayList<>();
    private final Runnable whenLost;

    /**
     * Prepares a connection.
     *
     * @param greetings topics to publish to after each connecting
     * @param whenLost called when the broker is out of reach
     */
    MqttLink(MqttSettings settings, List<String> topics, List<String> greetings, Runnable whenLost) {
        this.topics.addAll(topics);
        this.greetings.addAll(greetings);
        this.whenLost = whenLost;
        this.client = build(settings);
    }

    void open(Consumer<Arrival> receiver) {
        client.publishes(MqttGlobalPublishFilter.ALL, publish -> receiver.accept(arrival(publish)), receiving, true);
        client.connectWith().cleanSession(false).send();
    }

    /** Subscribes to topics that were not known before, and then publishes to those that ask. */
    void follow(List<String> more, List<String> asking) {
        for (String topic : more) {
            if (!topics.contains(topic)) {
                topics.add(topic);
                if (client.getState().isConnected()) {
                    subscribe(topic);
                }
            }
        }
        for (String topic : asking) {
            if (!greetings.contains(topic)) {
                greetings.add(topic);
                if (client.getState().isConnected()) {
                    client.publishWith().topic(topic).send();
                }
            }
        }
    }

    /** Publishes to topics that ask, and subscribes anew to topics of which the broker is to tell what it keeps. */
    void ask(List<String> asking, List<String> kept) {
        if (client.getState().isConnected()) {
            kept.forEach(this::subscribe);
            asking.forEach(topic -> client.publishWith().topic(topic).send());
        }
    }

    void close() {
        try {
            client.disconnect().get(FAREWELL_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.debug("The broker was gone already");
        }
        receiving.shutdownNow();
    }

    private Mqtt3AsyncClient build(MqttSettings settings) {
        Mqtt3ClientBuilder builder = MqttClient.builder()
                .useMqttVersion3()
                .identifier(settings.client())
                .serverHost(settings.host())
                .serverPort(settings.port())
                .automaticReconnect()
                .initialDelay(FIRST_DELAY_MS, TimeUnit.MILLISECONDS)
                .maxDelay(LONGEST_DELAY_S, TimeUnit.SECONDS)
                .applyAutomaticReconnect()
                .addConnectedListener(context -> subscribe())
                .addDisconnectedListener(context -> {
                    log.info(
                            "No connection to the MQTT broker: {}",
                            context.getCause().getMessage());
                    whenLost.run();
                });
        if (settings.tls()) {
            builder = builder.sslWithDefaultConfig();
        }
        if (!settings.user().isBlank()) {
            builder = builder.simpleAuth()
                    .username(settings.user())
                    .password(settings.password().getBytes(StandardCharsets.UTF_8))
                    .applySimpleAuth();
        }
        return builder.buildAsync();
    }

    private void subscribe() {
        log.info("Connected to the MQTT broker");
        topics.forEach(this::subscribe);
        greetings.forEach(topic -> client.publishWith().topic(topic).send());
    }

    private void subscribe(String topic) {
        client.subscribeWith().topicFilter(topic).qos(MqttQos.AT_LEAST_ONCE).send();
    }

    private static Arrival arrival(Mqtt3Publish publish) {
        return new Arrival(publish.getTopic().toString(), publish.getPayloadAsBytes(), publish.isRetain(), () -> {
            try {
                publish.acknowledge();
            } catch (IllegalStateException e) {
                log.debug("Acknowledged before");
            }
        });
    }
}
