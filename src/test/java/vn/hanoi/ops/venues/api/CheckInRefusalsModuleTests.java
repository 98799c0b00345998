package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;

/** Each refused element names its place, a code, the field that is meant and what is allowed, in the language asked for. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class CheckInRefusalsModuleTests {

    private static final String AT = "\"at\":\"2021-09-21T09:00:00+07:00\"";

    @Autowired
    MockMvcTester http;

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    private int venue;

    @BeforeEach
    void beginWithAVenue() {
        setup.begin();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        venue = list.find(pho).orElseThrow().row().number();
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyRefusalNamesIndexCodeFieldAndWhatIsAllowed() {
        assertThat(send(
                        "vi",
                        "7",
                        element("\"phone\":912000001"),
                        element("\"phone\":\"0912000001\",\"leaving\":\"yes\""),
                        element("\"phone\":\"0912000001\",\"zone\":1.5"),
                        element("\"qid\":\"Q\\u0000\""),
                        "{\"venue\":" + venue + ",\"phone\":\"0912000001\",\"at\":\"2021-09-21T09:00:00\"}",
                        "{\"venue\":" + venue + ",\"phone\":\"0912000001\",\"at\":\"2021-09-21T09:06:00+07:00\"}",
                        element("\"zone\":9,\"phone\":\"0912000001\""),
                        "{\"venue\":2147483647,\"phone\":\"0912000001\"," + AT + "}",
                        element("\"qid\":\"***\""),
                        element("\"phone\":\"12\"")))
                .hasStatus(202)
                .bodyJson()
                .hasPathSatisfying(
                        "$.rejected[*].index",
                        i -> i.assertThat().asArray().containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .hasPathSatisfying("$.rejected[*].field", f -> f.assertThat()
                        .asArray()
                        .containsExactly(
                                "", "phone", "leaving", "zone", "qid", "at", "at", "zone", "venue", "qid", "phone"))
                .hasPathSatisfying("$.rejected[4].message", m -> m.assertThat()
                        .isEqualTo("qid có ký tự U+0000 không được dùng trong văn bản."))
                .hasPathSatisfying("$.rejected[6].message", m -> m.assertThat()
                        .isEqualTo("at không được quá 5 phút sau giờ của hệ thống."));
    }

    @Test
    void inEnglishForWhoeverAsksForItAndInVietnameseForAllOthers() {
        String late = "{\"venue\":" + venue + ",\"phone\":\"0912000001\",\"at\":\"2021-09-01T09:00:00+07:00\"}";
        for (String english : List.of("en", "en-US,en;q=0.9", "fr, en;q=0.5")) {
            assertThat(send(english, late)).as(english).bodyText().contains("at is at most 14 days old.");
        }
        for (String other : List.of("vi", "vi-VN,vi;q=0.9,en;q=0.8", "fr", "*", ";;;", "")) {
            assertThat(send(other, late)).as(other).bodyText().contains("at không được cũ hơn 14 ngày.");
        }
    }

    @Test
    void everyCodeHasItsWordsInBothLanguages() {
        List<String> elements = new ArrayList<>();
        for (String field : List.of("code", "venue", "zone", "phone", "document", "qid", "leaving")) {
            elements.add("{\"" + field + "\":[]," + AT + "}");
        }
        elements.addAll(IntStream.range(0, 21)
                .mapToObj(n -> "{\"venue\":" + venue
                        + ",\"phone\":\"0912000077\",\"at\":\"2021-09-21T08:%02d:00+07:00\"}".formatted(n))
                .toList());
        for (String language : List.of("vi", "en")) {
            assertThat(send(language, elements.toArray(String[]::new)))
                    .bodyText()
                    .contains("TOO_MANY_A_DAY", "20")
                    .doesNotContain("venues.api", "!{");
        }
    }

    @Test
    void aFieldThatIsNullIsAbsent() {
        assertThat(send(
                        "",
                        element("\"code\":null,\"zone\":null,\"document\":null,\"qid\":null,\"leaving\":null,"
                                + "\"phone\":\"0912000001\"")))
                .bodyText()
                .contains("\"accepted\":1");
    }

    @Test
    void aCheckOutWithoutACheckInIsKeptAndAnswered() {
        String leaving = element("\"phone\":\"0912000001\",\"leaving\":true");
        assertThat(send("", leaving)).bodyText().contains("\"accepted\":1");
        assertThat(send("", leaving)).bodyText().contains("\"duplicates\":1");
    }

    @Test
    void anEmptyCallIsTakenAndABrokenOneIsNot() {
        assertThat(send("")).hasStatus(202).bodyText().contains("\"accepted\":0", "\"rejected\":[]");
        String body = "{\"checkIns\":[" + element("\"phone\":\"0912000001\"") + "]}";
        for (String half :
                List.of(body.substring(0, body.length() / 2), body + "}", body.replace(':', ';'), "null", "7")) {
            assertThat(raw(half.getBytes(StandardCharsets.UTF_8), ""))
                    .as(half)
                    .hasStatus(400)
                    .bodyText()
                    .contains("BAD_JSON");
        }
        assertThat(setup.rows("venues_check_in")).isZero();
    }

    @Test
    void aCallMayBeCompressedByGzipAndWhatIsPackedOtherwiseIsRefusedByName() throws IOException {
        String body = "{\"checkIns\":[" + element("\"phone\":\"0912000001\"") + "]}";
        byte[] packed = gzip(body.getBytes(StandardCharsets.UTF_8));
        assertThat(raw(packed, "gzip")).hasStatus(202).bodyText().contains("\"accepted\":1");
        assertThat(raw(packed, "br")).hasStatus(415).bodyText().contains("UNKNOWN_ENCODING");
        assertThat(raw(packed, "")).hasStatus(400).bodyText().contains("BAD_JSON");
        assertThat(raw(Arrays.copyOf(packed, packed.length / 2), "gzip"))
                .hasStatus(400)
                .bodyText()
                .contains("BAD_GZIP");
        assertThat(raw(body.getBytes(StandardCharsets.UTF_8), "gzip"))
                .hasStatus(400)
                .bodyText()
                .contains("BAD_GZIP");
        assertThat(raw(gzip(new byte[34 * 1024 * 1024]), "gzip")).hasStatus(413);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private String element(String more) {
        return "{\"venue\":" + venue + "," + AT + "," + more + "}";
    }

    private MvcTestResult send(String language, String... elements) {
        return http.post()
                .uri("/api/checkins")
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .content("{\"checkIns\":[" + String.join(",", elements) + "]}")
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_SYSTEM_CHECKINS")))
                .exchange();
    }

    private MvcTestResult raw(byte[] body, String encoding) {
        return http.post()
                .uri("/api/checkins")
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_ENCODING, encoding.isEmpty() ? "identity" : encoding)
                .content(body)
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_SYSTEM_CHECKINS")))
                .exchange();
    }
}
