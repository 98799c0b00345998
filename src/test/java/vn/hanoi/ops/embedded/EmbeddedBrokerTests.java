package vn.hanoi.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;
import com.hivemq.client.mqtt.mqtt3.Mqtt3Client;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt3.message.publish.Mqtt3Publish;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EmbeddedBrokerTests {

    private static final String TOPIC = "ops/cameras/CAM001/observations";

    @Test
    void deliversWhatTheGatewaySends() throws InterruptedException {
        byte[] message = new byte[100_000];
        Mqtt3BlockingClient console = client("console");
        Mqtt3BlockingClient gateway = client("gateway");
        connect(console, TestBroker.PASSWORD);
        connect(gateway, TestBroker.PASSWORD);
        try (Mqtt3BlockingClient.Mqtt3Publishes received = console.publishes(MqttGlobalPublishFilter.ALL)) {
            console.subscribeWith()
                    .topicFilter("ops/cameras/+/observations")
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .send();
            gateway.toAsync()
                    .publishWith()
                    .topic(TOPIC)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(message)
                    .send()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            assertThat(received.receive(10, TimeUnit.SECONDS))
                    .map(Mqtt3Publish::getPayloadAsBytes)
                    .hasValue(message);
        }
        console.disconnect();
        gateway.disconnect();
    }

    @Test
    void refusesAWrongPassword() {
        assertThatExceptionOfType(Mqtt3ConnAckException.class).isThrownBy(() -> connect(client("guesser"), "guess"));
    }

    @Test
    void refusesWhoGivesNoName() {
        assertThatExceptionOfType(Mqtt3ConnAckException.class)
                .isThrownBy(() -> client("nobody").connect());
    }

    @Test
    void isNotOpenedWithoutAPassword() {
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> new EmbeddedBroker(1883, "camera-gateway", ""));
    }

    private static Mqtt3BlockingClient client(String name) {
        return Mqtt3Client.builder()
                .identifier(name)
                .serverHost("127.0.0.1")
                .serverPort(TestBroker.port())
                .buildBlocking();
    }

    private static void connect(Mqtt3BlockingClient client, String password) {
        client.connectWith()
                .simpleAuth()
                .username(TestBroker.USER)
                .password(password.getBytes())
                .applySimpleAuth()
                .send();
    }
}
