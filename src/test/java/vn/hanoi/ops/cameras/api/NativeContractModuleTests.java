package vn.hanoi.ops.cameras.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraSetup;

/** The contract of counts over HTTP as a gateway that gets everything wrong meets it: each mistake has its one answer. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
class NativeContractModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String PATH = "/api/cameras/observations";
    private static final String GOOD = """
            {"camera":"CAM001","at":"2021-09-21T08:59:55+07:00","kind":"GAUGE","counts":{"person":12}}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    CameraSetup setup;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithOneCameraAtNine() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "TOO_OLD         | \"at\":\"2011-09-21T08:59:55+07:00\"",
                "TOO_OLD         | \"at\":\"0000-01-01T00:00:00Z\"",
                "IN_FUTURE       | \"at\":\"2021-09-21T09:02:01+07:00\"",
                "IN_FUTURE       | \"at\":\"+999999-12-31T23:59:59Z\"",
                "MISSING_ZONE    | \"at\":\"2021-09-21T08:59:55\"",
                "BAD_TIME        | \"at\":\"21/09/2021 08:59\"",
                "BAD_TIME        | \"at\":1632189595",
                "UNKNOWN_KIND    | \"kind\":\"HISTOGRAM\"",
                "BAD_TYPE        | \"kind\":7",
                "BAD_TYPE        | \"camera\":[\"CAM001\"]",
                "UNKNOWN_CAMERA  | \"camera\":\"\"",
                "UNKNOWN_CAMERA  | \"camera\":\"CAM001' OR '1'='1\"",
                "MISSING_FIELD   | \"counts\":null",
                "BAD_COUNT       | \"counts\":{\"person\":-1}",
                "BAD_COUNT       | \"counts\":{\"person\":100001}",
                "BAD_COUNT       | \"counts\":{\"person\":1e999}",
                "BAD_COUNT       | \"counts\":{\"person\":123456789012345678901234567890}",
                "BAD_COUNT       | \"counts\":{\"person\":\"12\"}",
                "BAD_COUNT       | \"counts\":{\"person\":null}",
                "BAD_COUNT       | \"counts\":{\"person\":true}",
                "BAD_COUNT       | \"counts\":{\"person\":[12]}",
                "BAD_COUNT       | \"counts\":12",
                "BAD_CLASS       | \"counts\":{\"\":1}",
                "MISSING_FIELD   | \"kind\":\"INTERVAL\"",
                "BAD_INTERVAL    | \"kind\":\"INTERVAL\",\"from\":\"2021-09-21T08:59:55+07:00\"",
                "BAD_INTERVAL    | \"kind\":\"INTERVAL\",\"from\":\"2021-09-19T08:59:55+07:00\"",
                "BAD_COUNT       | \"kind\":\"INTERVAL\",\"from\":\"2021-09-21T08:58:55+07:00\",\"counts\":{\"person\":1.5}",
                "BAD_INTERVAL    | \"kind\":\"CUMULATIVE\",\"since\":\"2021-09-21T09:30:00+07:00\"",
                "MISSING_FIELD   | \"kind\":\"LIST\"",
                "BAD_COUNT       | \"kind\":\"LIST\",\"objects\":{\"class\":\"person\"}",
                "MISSING_FIELD   | \"kind\":\"LIST\",\"objects\":[{\"label\":\"person\"}]",
            })
    void refusesAWrongElementByItsCodeAndTakesTheOneBesideIt(String code, String fields) {
        // the last value of a field that is named twice counts
        String wrong = GOOD.strip().replaceFirst("}$", "," + fields.replace("$", "\\$") + "}");
        assertThat(post("{\"observations\":[" + wrong + "," + GOOD + "]}"))
                .as(fields)
                .hasStatus(202)
                .bodyJson()
                .hasPathSatisfying("$.accepted", n -> n.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.rejected[*].index", i -> i.assertThat().asArray().containsExactly(0))
                .hasPathSatisfying(
                        "$.rejected[*].code", c -> c.assertThat().asArray().containsExactly(code))
                .hasPathSatisfying(
                        "$.rejected[0].message", m -> m.assertThat().asString().isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"observations\":[{\"camera\":\"CAM001\",\"counts\":{\"person\":NaN}}]}",
                "{\"observations\":[{\"camera\":\"CAM001\",\"counts\":{\"person\":Infinity}}]}",
                "{\"observations\":[{'camera':'CAM001'}]}",
                "{\"observations\":[{\"camera\":\"CAM001\",}]}",
                "{\"observations\":null}",
                "{\"observation\":[]}",
                "[{\"camera\":\"CAM001\"}]",
                "\uFEFF\uFEFF{}",
                "{\"observations\":[\"\u0000\"]}",
                "null"
            })
    void answersWhatIsNoJsonOfTheContractWithAProblem(String body) {
        isProblem(post(body), 400, "BAD_JSON");
    }

    @Test
    void refusesNestingAndNumbersThatNobodyMeans() {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        isProblem(post("{\"observations\":[" + deep + "]}"), 400, "BAD_JSON");
        isProblem(post("{\"x\":" + deep + ",\"observations\":[]}"), 400, "BAD_JSON");
        isProblem(post("{\"observations\":[{\"counts\":{\"person\":" + "9".repeat(5_000) + "}}]}"), 400, "BAD_JSON");
    }

    @Test
    void takesAnEmptyListAndKeepsNothing() {
        assertThat(post("{\"observations\":[]}"))
                .hasStatus(202)
                .bodyJson()
                .isEqualTo("{\"accepted\":0,\"duplicates\":0,\"rejected\":[]}");
    }

    @Test
    void keepsUnknownClassesWithoutCountingThem() {
        String dog = GOOD.replace("\"person\":12", "\"person\":12,\"dog\":3,\"xe ba gác\":1");
        assertThat(post("{\"observations\":[" + dog + "]}"))
                .bodyJson()
                .hasPathSatisfying("$.accepted", n -> n.assertThat().isEqualTo(1));
        assertThat(jdbc.sql("SELECT extras FROM camera_observation")
                        .query(String.class)
                        .single())
                .contains("dog", "xe ba gác");
        assertThat(http.get().uri("/api/cameras/CAM001").with(gateway()))
                .bodyJson()
                .hasPathSatisfying(
                        "$.counts.occupancy.values",
                        values -> values.assertThat().asMap().containsOnlyKeys("person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "application/gzip"})
    void refusesAnotherTypeThanJson(String type) {
        MvcTestResult answer = http.post()
                .uri(PATH)
                .contentType(MediaType.parseMediaType(type))
                .content("{\"observations\":[]}")
                .with(gateway())
                .exchange();
        isProblem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void refusesAnotherMethod() {
        isProblem(
                http.put()
                        .uri(PATH)
                        .with(gateway())
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange(),
                405,
                "METHOD_NOT_ALLOWED");
    }

    @Test
    void takesACompressedBodyUpToTheLimitOfTheUnpackedText() throws IOException {
        assertThat(post(gzip("{\"observations\":[" + GOOD + "]}"), "gzip"))
                .hasStatus(202)
                .bodyJson()
                .hasPathSatisfying("$.accepted", n -> n.assertThat().isEqualTo(1));
        isProblem(post(gzip("{\"observations\":[" + " ".repeat(50_000_000) + "]}"), "gzip"), 413, "BODY_TOO_LARGE");
        isProblem(post("{\"observations\":[]}".getBytes(StandardCharsets.UTF_8), "gzip"), 400, "BAD_GZIP");
        isProblem(post("{\"observations\":[]}".getBytes(StandardCharsets.UTF_8), "br"), 415, "UNKNOWN_ENCODING");
    }

    @Test
    void refusesABodyByItsLengthWithoutReadingIt() {
        MvcTestResult answer = http.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .with(gateway())
                .with(request -> {
                    request.setContent(new byte[100_000_000]);
                    return request;
                })
                .exchange();
        isProblem(answer, 413, "BODY_TOO_LARGE");
        assertThat(answer).hasHeader("Connection", "close");
    }

    private static void isProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo(code))
                .hasPathSatisfying("$.detail", d -> d.assertThat().asString().isNotBlank());
    }

    private MvcTestResult post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "identity");
    }

    private MvcTestResult post(byte[] body, String encoding) {
        return http.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Encoding", encoding)
                .content(body)
                .with(gateway())
                .exchange();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static RequestPostProcessor gateway() {
        return jwt().jwt(token -> token.claim("preferred_username", "test").claim("areas", List.of("none")))
                .authorities(new SimpleGrantedAuthority("ROLE_SYSTEM_CAMERAS"));
    }
}
