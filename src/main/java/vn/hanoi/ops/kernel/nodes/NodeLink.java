package vn.hanoi.ops.kernel.nodes;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.Mqtt3ClientBuilder;
import com.hivemq.client.mqtt.mqtt3.message.publish.Mqtt3Publish;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;

/** Tells the other nodes what is news for every node, and publishes here what they tell, in the order of each teller. */
@Component
@ConditionalOnBooleanProperty("console.nodes.enabled")
class NodeLink implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NodeLink.class);
    private static final String TOPIC = "ops/nodes/";
    private static final long FIRST_DELAY_MS = 500;
    private static final long LONGEST_DELAY_S = 15;
    private static final long FAREWELL_S = 3;
    /** Every node has written its one-minute counts by then. */
    private static final long UNTIL_STORED_S = 15;

    private final NodeSettings settings;
    private final NodeMessages messages;
    private final ApplicationEventPublisher events;
    private final Mqtt3AsyncClient client;
    private final ThreadLocal<Boolean> hearing = ThreadLocal.withInitial(() -> false);
    private final ExecutorService hearer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("nodes").factory());
    private final AtomicBoolean wasJoined = new AtomicBoolean();
    private volatile boolean running;

    NodeLink(NodeSettings settings, NodeMessages messages, ApplicationEventPublisher events) {
        this.settings = settings;
        this.messages = messages;
        this.events = events;
        this.client = client(settings);
    }

    @EventListener
    void tell(ToEveryNode fact) {
        if (!hearing.get()) {
            AfterCommit.run(() -> send(fact));
        }
    }

    private void send(ToEveryNode fact) {
        if (client.getState().isConnected()) {
            client.publishWith()
                    .topic(TOPIC + settings.name())
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(messages.write(fact))
                    .send();
        }
    }

    @Override
    public void start() {
        running = true;
        client.publishes(MqttGlobalPublishFilter.ALL, this::hear, hearer);
        client.connect();
    }

    @Override
    public void stop() {
        running = false;
        try {
            client.disconnect().get(FAREWELL_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.debug("The broker was gone already");
        }
        hearer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void hear(Mqtt3Publish message) {
        if (message.getTopic().toString().equals(TOPIC + settings.name())) {
            return;
        }
        messages.read(message.getPayloadAsBytes()).ifPresent(fact -> {
            hearing.set(true);
            try {
                events.publishEvent(new HeardElsewhere(fact));
                events.publishEvent(fact);
            } catch (RuntimeException e) {
                log.error("What another node told could not be taken in: {}", fact.getClass(), e);
            } finally {
                hearing.remove();
            }
        });
    }

    private void join() {
        client.subscribeWith()
                .topicFilter(TOPIC + "+")
                .qos(MqttQos.AT_LEAST_ONCE)
                .send()
                .thenRun(this::joined)
                .exceptionally(failure -> {
                    log.warn("The other nodes cannot be heard: {}", failure.getMessage());
                    return null;
                });
    }

    private void joined() {
        if (wasJoined.getAndSet(true)) {
            CompletableFuture.delayedExecutor(UNTIL_STORED_S, TimeUnit.SECONDS, hearer)
                    .execute(() -> events.publishEvent(new NodeRejoined(settings.name())));
        }
    }

    private Mqtt3AsyncClient client(NodeSettings wanted) {
        Mqtt3ClientBuilder builder = MqttClient.builder()
                .useMqttVersion3()
                .identifier("ops-node-" + wanted.name())
                .serverHost(wanted.host())
                .serverPort(wanted.port())
                .automaticReconnect()
                .initialDelay(FIRST_DELAY_MS, TimeUnit.MILLISECONDS)
                .maxDelay(LONGEST_DELAY_S, TimeUnit.SECONDS)
                .applyAutomaticReconnect()
                .addConnectedListener(context -> join())
                .addDisconnectedListener(context -> log.info(
                        "No connection to the other nodes: {}",
                        context.getCause().getMessage()));
        if (wanted.tls()) {
            builder = builder.sslWithDefaultConfig();
        }
        if (!wanted.user().isBlank()) {
            builder = builder.simpleAuth()
                    .username(wanted.user())
                    .password(wanted.password().getBytes(StandardCharsets.UTF_8))
                    .applySimpleAuth();
        }
        return builder.buildAsync();
    }
}
