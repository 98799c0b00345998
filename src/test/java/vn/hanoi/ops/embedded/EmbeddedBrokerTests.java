package vn.hanoi.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;
import com.hivemq.client.mqtt.mqtt3.Mqtt3Client;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt3.message.publish.Mqtt3Publish;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class EmbeddedBrokerTests {

    private static final String TOPIC = "ops/cameras/CAM001/observations";
    private static final String FILTER = "ops/cameras/+/observations";

    private final Mqtt3BlockingClient old = old("gateway-3");
    private final Mqtt5BlockingClient young = young("gateway-5", TestBroker.PASSWORD);

    @AfterEach
    void disconnect() {
        if (old.getState().isConnected()) {
            old.disconnect();
        }
        if (young.getState().isConnected()) {
            young.disconnect();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesMessagesOfHundredsOfKilobytesFromAClientThatReadsItsOwnTopic(MqttQos qos) throws InterruptedException {
        byte[] message = new byte[512 * 1024];
        connect(old);
        try (Mqtt3BlockingClient.Mqtt3Publishes received = old.publishes(MqttGlobalPublishFilter.ALL)) {
            old.subscribeWith().topicFilter(FILTER).qos(qos).send();
            old.toAsync().publishWith().topic(TOPIC).qos(qos).payload(message).send();
            assertThat(received.receive(20, TimeUnit.SECONDS))
                    .map(Mqtt3Publish::getPayloadAsBytes)
                    .hasValue(message);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsWhatAClientOfOneVersionSendsToAReaderOfTheOther(MqttQos qos) throws InterruptedException {
        byte[] message = new byte[256 * 1024];
        connect(old);
        young.connect();
        try (Mqtt5BlockingClient.Mqtt5Publishes received = young.publishes(MqttGlobalPublishFilter.ALL)) {
            young.subscribeWith().topicFilter(FILTER).qos(qos).send();
            old.publishWith().topic(TOPIC).qos(qos).payload(message).send();
            assertThat(received.receive(20, TimeUnit.SECONDS)).hasValueSatisfying(publish -> {
                assertThat(publish.getPayloadAsBytes()).isEqualTo(message);
                assertThat(publish.getQos()).isEqualTo(qos);
                assertThat(publish.getTopic()).hasToString(TOPIC);
            });
        }
    }

    @Test
    void leavesAThousandMessagesUnacknowledgedToAReaderThatIsSlow() {
        AtomicInteger arrived = new AtomicInteger();
        connect(old);
        old.toAsync().publishes(MqttGlobalPublishFilter.ALL, publish -> arrived.incrementAndGet(), true);
        old.subscribeWith().topicFilter(FILTER).qos(MqttQos.AT_LEAST_ONCE).send();
        young.connect();
        sendAThousand();
        await().untilAsserted(() -> assertThat(arrived).hasValue(1_000));
    }

    @Test
    void keepsForAReaderThatIsAwayWhatWasSentInTheMeantime() {
        Set<String> topics = ConcurrentHashMap.newKeySet();
        connectToSession();
        old.subscribeWith().topicFilter(FILTER).qos(MqttQos.AT_LEAST_ONCE).send();
        old.disconnect();
        young.connect();
        sendAThousand();
        old.toAsync()
                .publishes(
                        MqttGlobalPublishFilter.ALL,
                        publish -> topics.add(publish.getTopic().toString()));
        connectToSession();
        await().untilAsserted(() -> assertThat(topics).hasSize(1_000));
        old.disconnect();
        connect(old);
    }

    @Test
    void keepsARetainedMessageForWhoComesLater() throws InterruptedException {
        connect(old);
        old.publishWith()
                .topic("frigate/available")
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(true)
                .payload("online".getBytes())
                .send();
        young.connect();
        try (Mqtt5BlockingClient.Mqtt5Publishes received = young.publishes(MqttGlobalPublishFilter.ALL)) {
            young.subscribeWith().topicFilter("frigate/+").send();
            assertThat(received.receive(20, TimeUnit.SECONDS)).hasValueSatisfying(publish -> {
                assertThat(publish.getPayloadAsBytes()).asString().isEqualTo("online");
                assertThat(publish.isRetain()).isTrue();
            });
        }
    }

    @Test
    void tellsTheLastWillOfARecorderThatDies() throws Exception {
        connect(old);
        try (Mqtt3BlockingClient.Mqtt3Publishes received = old.publishes(MqttGlobalPublishFilter.ALL)) {
            old.subscribeWith().topicFilter("recorder/available").send();
            new MortalRecorder(TestBroker.port(), "recorder/available").close();
            assertThat(received.receive(20, TimeUnit.SECONDS))
                    .map(publish -> new String(publish.getPayloadAsBytes()))
                    .hasValue("offline");
        }
    }

    @Test
    void bringsTopicsWithDotsBlanksAndVietnameseLettersAsTheyAre() throws InterruptedException {
        String topic = "My.Dev ice/onvif-ej/RuleEngine/CountAggregation/Counter/&1/2/Cổng vào. phố Huế";
        young.connect();
        try (Mqtt5BlockingClient.Mqtt5Publishes received = young.publishes(MqttGlobalPublishFilter.ALL)) {
            young.subscribeWith().topicFilter("My.Dev ice/onvif-ej/#").send();
            young.publishWith().topic(topic).payload("1".getBytes()).send();
            assertThat(received.receive(20, TimeUnit.SECONDS))
                    .map(Mqtt5Publish::getTopic)
                    .map(Object::toString)
                    .hasValue(topic);
        }
    }

    @Test
    void refusesAWrongPasswordInBothVersions() {
        assertThatExceptionOfType(Mqtt3ConnAckException.class).isThrownBy(() -> old.connectWith()
                .simpleAuth()
                .username(TestBroker.USER)
                .password("guess".getBytes())
                .applySimpleAuth()
                .send());
        assertThatExceptionOfType(Mqtt5ConnAckException.class)
                .isThrownBy(() -> young("guesser", "guess").connect());
    }

    @Test
    void refusesWhoGivesNoName() {
        assertThatExceptionOfType(Mqtt3ConnAckException.class).isThrownBy(old::connect);
    }

    @Test
    void isNotOpenedWithoutAPassword() {
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> new EmbeddedBroker(1883, "camera-gateway", ""));
    }

    @Test
    void saysInOneLineThatItsPortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                EmbeddedBroker late = new EmbeddedBroker(other.getLocalPort(), "camera-gateway", "demo")) {
            assertThatExceptionOfType(StartFailure.class).isThrownBy(late::claim);
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(late::start)
                    .withMessageContaining(String.valueOf(other.getLocalPort()));
        }
    }

    private void sendAThousand() {
        for (int camera = 0; camera < 1_000; camera++) {
            young.publishWith()
                    .topic("ops/cameras/C" + camera + "/observations")
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload("{}".getBytes())
                    .send();
        }
    }

    private void connectToSession() {
        old.connectWith()
                .cleanSession(false)
                .simpleAuth()
                .username(TestBroker.USER)
                .password(TestBroker.PASSWORD.getBytes())
                .applySimpleAuth()
                .send();
    }

    private static void connect(Mqtt3BlockingClient client) {
        client.connectWith()
                .simpleAuth()
                .username(TestBroker.USER)
                .password(TestBroker.PASSWORD.getBytes())
                .applySimpleAuth()
                .send();
    }

    private static Mqtt3BlockingClient old(String name) {
        return Mqtt3Client.builder()
                .identifier(name)
                .serverHost("127.0.0.1")
                .serverPort(TestBroker.port())
                .buildBlocking();
    }

    private static Mqtt5BlockingClient young(String name, String password) {
        return Mqtt5Client.builder()
                .identifier(name)
                .serverHost("127.0.0.1")
                .serverPort(TestBroker.port())
                .simpleAuth()
                .username(TestBroker.USER)
                .password(password.getBytes())
                .applySimpleAuth()
                .buildBlocking();
    }
}
