package vn.hanoi.ops.bench;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.hanoi.ops.embedded.TestBroker;

/** Publishes one observation a message with delivery at least once, as cameras do. */
class MqttSender {

    private static final int IN_FLIGHT = 500;

    private final ObservationBodies bodies;
    private final MeterRegistry meters;

    MqttSender(RunningConsole console, ObservationBodies bodies) {
        this.bodies = bodies;
        this.meters = console.bean(MeterRegistry.class);
    }

    /** Stored observations a second, from the first message sent to the last row committed. */
    double perSecond(int messages) throws InterruptedException {
        Mqtt3AsyncClient client = MqttClient.builder()
                .useMqttVersion3()
                .identifier("bench")
                .serverHost("127.0.0.1")
                .serverPort(TestBroker.port())
                .simpleAuth()
                .username(TestBroker.USER)
                .password(TestBroker.PASSWORD.getBytes())
                .applySimpleAuth()
                .buildAsync();
        client.connect().join();
        double before = stored();
        long began = System.nanoTime();
        for (int sent = 0; sent < messages; sent += IN_FLIGHT) {
            publish(client);
        }
        while (stored() - before < messages) {
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        client.disconnect().join();
        return messages / seconds;
    }

    private void publish(Mqtt3AsyncClient client) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (int i = 0; i < IN_FLIGHT; i++) {
            sent.add(client.publishWith()
                    .topic("ops/cameras/" + bodies.nextCamera() + "/observations")
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(bodies.message())
                    .send());
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    private double stored() {
        return meters.counter("console.cameras.observations", "outcome", "accepted", "source", "mqtt")
                .count();
    }
}
