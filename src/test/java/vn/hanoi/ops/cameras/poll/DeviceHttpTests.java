package vn.hanoi.ops.cameras.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeviceHttpTests {

    private static final String CHALLENGE =
            "Digest realm=\"Login to 4A0\", qop=\"auth\", nonce=\"395053096\", opaque=\"cb6e\", algorithm=\"MD5\"";

    private final DeviceLogin login = new DeviceLogin("admin", "s3cret");
    private final DeviceHttp http = new DeviceHttp();
    private HttpServer device;
    private volatile String posted = "";

    @BeforeEach
    void startADevice() throws IOException {
        device = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        device.createContext("/cgi-bin", this::serve);
        device.createContext("/local", this::serve);
        device.createContext("/stalls", this::stall);
        device.start();
    }

    @AfterEach
    void stop() {
        device.stop(0);
    }

    @Test
    void logsInByDigest() throws Exception {
        byte[] answer =
                http.get(address("/cgi-bin/videoStatServer.cgi?action=getSummary&channel=1"), Optional.of(login));
        assertThat(new String(answer, StandardCharsets.UTF_8)).startsWith("summary.Channel=0");
    }

    @Test
    void takesARefusalForAnErrorAndNeverForACount() {
        URI address = address("/cgi-bin/videoStatServer.cgi?action=getSummary&channel=1");
        assertThatThrownBy(() -> http.get(address, Optional.empty())).hasMessage("HTTP 401");
        assertThatThrownBy(() -> http.get(address, Optional.of(new DeviceLogin("admin", "wrong"))))
                .hasMessage("HTTP 401");
    }

    @Test
    void postsToTheAnalyticsOfAxisWhichScenarioItIsToCount() throws Exception {
        http.get(address("/local/objectanalytics/control.cgi?scenario=2"), Optional.of(login));
        assertThat(posted).isEqualTo("""
                {"apiVersion":"1.2","context":"console","method":"getAccumulatedCounts","params":{"scenario":2}}""");
        http.get(address("/local/objectanalytics/control.cgi?method=getOccupancy"), Optional.of(login));
        assertThat(posted).contains("\"method\":\"getOccupancy\",\"params\":{\"scenario\":1}");
    }

    @Test
    void answersAsTheMethodsOwnExampleDoes() {
        DeviceLogin mufasa = new DeviceLogin("Mufasa", "Circle Of Life");
        String answer = mufasa.digest(
                Map.of(
                        "realm",
                        "testrealm@host.com",
                        "nonce",
                        "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                        "qop",
                        "auth,auth-int"),
                "GET",
                "/dir/index.html",
                "0a4f113b");
        assertThat(answer).contains("response=\"6629fae49393a05397450978507c4ef1\"");
    }

    @Test
    void cutsAnAttachedStreamAtBoundariesAndHeartbeats() throws IOException {
        String stream =
                "--b\r\nContent-Type: text/plain\r\n\r\nHeartbeat\r\n--b\r\n\r\nsummary.Channel=0\r\nsummary.UTC=1\r\n--b\r\n"
                        + "\r\nsummary.Channel=0\r\nsummary.UTC=2\r\n";
        List<String> parts = new ArrayList<>();
        AttachedStream.read(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)), parts::add);
        assertThat(parts).hasSize(3);
        assertThat(parts.get(1)).contains("summary.UTC=1").doesNotContain("summary.UTC=2");
    }

    @Test
    void anAnswerThatStallsInTheMiddleIsGivenUpAndNeverTakenForAWholeOne() {
        DeviceHttp impatient = new DeviceHttp(Duration.ofMillis(300), Duration.ofSeconds(60));
        assertThatThrownBy(() -> impatient.get(address("/stalls"), Optional.empty()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAttachedStreamOfADeviceThatLostItsPowerIsGivenUp() throws Exception {
        DeviceHttp impatient = new DeviceHttp(Duration.ofSeconds(5), Duration.ofSeconds(2));
        List<String> parts = new ArrayList<>();
        try (InputStream stream = impatient.open(address("/stalls"), Optional.empty(), Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> AttachedStream.read(stream, parts::add)).isInstanceOf(IOException.class);
        }
        assertThat(parts).singleElement().asString().contains("summary.UTC=1");
    }

    /** Says a part and then nothing more, without ending. */
    private void stall(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        call.getResponseBody().write("--b\r\nsummary.UTC=1\r\n--b\r\n".getBytes(StandardCharsets.UTF_8));
        call.getResponseBody().flush();
    }

    private void serve(HttpExchange call) throws IOException {
        String given = call.getRequestHeaders().getFirst("Authorization");
        String uri = call.getRequestURI().toString();
        posted = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right = given != null && right(DeviceLogin.parts(given), call.getRequestMethod(), uri);
        if (!right) {
            call.getResponseHeaders().add("WWW-Authenticate", CHALLENGE);
            call.sendResponseHeaders(401, -1);
            return;
        }
        byte[] body = "summary.Channel=0\r\nsummary.EnteredSubtotal.Today=1\r\n".getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private boolean right(Map<String, String> given, String method, String uri) {
        Map<String, String> challenge = DeviceLogin.parts(CHALLENGE);
        String expected = login.digest(challenge, method, uri, given.getOrDefault("cnonce", ""));
        return DeviceLogin.parts(expected).get("response").equals(given.get("response"));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + device.getAddress().getPort() + path);
    }
}
