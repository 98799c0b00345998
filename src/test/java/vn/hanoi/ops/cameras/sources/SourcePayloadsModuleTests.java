package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;

/** What a broken device, a careless integrator or an attacker may hand to the door of a source, whatever its product. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class SourcePayloadsModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String NOTICE = """
            <EventNotificationAlert><channelID>1</channelID><eventType>PeopleCounting</eventType>\
            <peopleCounting><RealTime><time>2021-09-21T08:59:00+07:00</time></RealTime>\
            <enter>5</enter><exit>6</exit></peopleCounting></EventNotificationAlert>""";
    private static final String CROSSLINE = """
            {"topic":"a/Scenario1","timestamp":1632189540000,"serial":"1","message":{"data":\
            {"startTime":"%s","total":"5","totalHuman":"%s"}}}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithOneCamera() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hikvision",
                "dahua",
                "onvif",
                "axis",
                "fiware",
                "deepstream",
                "opendatacam",
                "viseron",
                "frigate",
                "native"
            })
    void nothingThatIsPostedIsAnsweredWithAFaultOfTheConsole(String product) {
        String key = source(product);
        for (byte[] body : bodies().toList()) {
            MvcTestResult answer = push(product, key, body, "");
            assertThat(answer.getResponse().getStatus())
                    .as("%s %s", product, start(body))
                    .isIn(202, 400, 413, 422);
        }
        assertThat(counts()).as("none of it is a count").isZero();
    }

    @Test
    void aBodyThatIsPackedIsReadAndOneThatIsPackedWronglySaysSo() throws IOException {
        String key = source("hikvision");
        assertThat(push("hikvision", key, gzip(bytes(NOTICE)), "gzip"))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.accepted")
                .isEqualTo(1);
        byte[] packed = gzip(bytes(NOTICE));
        for (byte[] wrong : List.of(bytes(NOTICE), new byte[0], Arrays.copyOf(packed, packed.length / 2))) {
            assertThat(push("hikvision", key, wrong, "gzip"))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("BAD_GZIP");
        }
        assertThat(push("hikvision", key, bytes(NOTICE), "br")).hasStatus(415);
        assertThat(push("hikvision", key, gzip(new byte[30_000_000]), "gzip")).hasStatus(413);
        assertThat(counts()).isOne();
    }

    @Test
    void aCounterThatBeganBeforeTheUnixClockIsRefusedAndOneOfADeviceWithoutATimeServerIsNot() {
        String key = source("axis");
        for (String nonsense : List.of("0001-01-01T00:00:00Z", "-0044-03-15T00:00:00Z", "1969-12-31T23:59:59Z")) {
            assertThat(push("axis", key, bytes(CROSSLINE.formatted(nonsense, "5")), ""))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("BAD_INTERVAL");
        }
        assertThat(push("axis", key, bytes(CROSSLINE.formatted("1970-01-01T00:00:07Z", "5")), ""))
                .hasStatus(202);
        assertThat(counts()).isOne();
    }

    @Test
    void countsThatNobodyCanBelieveAreRefused() {
        String key = source("axis");
        for (String count : List.of("-1", "1e308", "1.5", "20000000000")) {
            assertThat(push("axis", key, bytes(CROSSLINE.formatted("2021-09-21T00:00:00Z", count)), ""))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("BAD_COUNT");
        }
        assertThat(counts()).isZero();
    }

    @Test
    void ofThousandsOfClassesThatADeviceMakesUpFiftyAreKept() {
        String key = source("deepstream");
        String objects = IntStream.range(0, 9_000)
                .mapToObj(i -> "\"" + i + "|0|0|1|1|made-up-" + i + "\"")
                .collect(Collectors.joining(","));
        assertThat(push("deepstream", key, bytes("""
                        {"version":"4.0","@timestamp":"2021-09-21T01:59:00Z","sensorId":"s","objects":[%s]}""".formatted(objects)), "")).hasStatus(202);
        assertThat(jdbc.sql("SELECT LENGTH(extras) - LENGTH(REPLACE(extras, ':', '')) FROM camera_observation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(51);
    }

    private static Stream<byte[]> bodies() {
        List<byte[]> bodies = new ArrayList<>(Stream.of(
                        "",
                        " ",
                        "\uFEFF",
                        "{}",
                        "[]",
                        "[{}]",
                        "[null]",
                        "null",
                        "NaN",
                        "5",
                        "\"text\"",
                        "{\"data\":null}",
                        "{\"data\":[]}",
                        "{\"observations\":[]}",
                        "{\"counterSummary\":{},\"appState\":{\"recordingStatus\":{}}}",
                        "{\"cameras\":{}}",
                        "{\"cameras\":{\"a\":{\"zones\":5}}}",
                        "{\"UtcTime\":\"+999999999-12-31T23:59:59Z\",\"Source\":{},\"Data\":{\"Count\":1}}",
                        "{\"id\":\"a\",\"type\":\"CrowdFlowObserved\",\"peopleCount\":-1,"
                                + "\"dateObserved\":\"2021-09-21T01:00:00Z/2021-09-21T01:05:00Z\"}",
                        "{\"id\":\"a\",\"type\":\"CrowdFlowObserved\",\"peopleCount\":5,"
                                + "\"dateObserved\":\"2021-09-21T01:05:00Z/2021-09-21T01:00:00Z\"}",
                        "{\"sensorId\":\"s\",\"@timestamp\":\"2031-09-21T01:00:00Z\",\"objects\":[\"1|0|0|1|1|Person\"]}",
                        "{\"in\":-5,\"out\":-5,\"serial\":\"1\",\"timestamp\":\"20210921085900\"}",
                        "{\"in\":5,\"out\":5,\"serial\":\"1\",\"timestamp\":\"99999999999999\"}",
                        "<a/>",
                        "<EventNotificationAlert/>",
                        "<EventNotificationAlert><peopleCounting/></EventNotificationAlert>",
                        NOTICE.replace("<enter>5", "<enter>-5").replace("<exit>6", "<exit>x"),
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + NOTICE.replace("1<", "&b;<"),
                        "summary.Channel=0\r\nsummary.EnteredSubtotal.Today=-1\r\nsummary.ExitedSubtotal.Today=x\r\n",
                        "HTTP/1.1 500 Internal Server Error",
                        "' OR 1=1 --",
                        "[".repeat(100_000),
                        "{\"a\":".repeat(100_000),
                        "<a>".repeat(50_000))
                .map(SourcePayloadsModuleTests::bytes)
                .toList());
        bodies.add(new byte[] {0, (byte) 0xFF, (byte) 0xFE, 1, 2, 3});
        bodies.add(new byte[] {(byte) 0xFF, (byte) 0xFE});
        bodies.add(bytes(" ".repeat(10 * 1024 * 1024)));
        return bodies.stream();
    }

    private static String start(byte[] body) {
        return new String(body, 0, Math.min(80, body.length), StandardCharsets.UTF_8);
    }

    private String source(String product) {
        CameraId camera = cameras.findByCode("CAM001").orElseThrow().id();
        return register.newKey(register.register(SourceData.push("S-" + product, "Nguồn thử", product, camera)))
                .text();
    }

    private MvcTestResult push(String product, String key, byte[] body, String encoding) {
        SecurityContext officer = SecurityContextHolder.getContext();
        try {
            var request = http.post()
                    .uri("/api/sources/S-" + product + "/" + product)
                    .header(SourceKeys.HEADER, key)
                    .content(body);
            return (encoding.isEmpty() ? request : request.header(HttpHeaders.CONTENT_ENCODING, encoding)).exchange();
        } finally {
            SecurityContextHolder.setContext(officer);
        }
    }

    private int counts() {
        return jdbc.sql("SELECT COUNT(*) FROM camera_observation")
                .query(Integer.class)
                .single();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
