package vn.hanoi.ops.cameras.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
class CameraApiModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String PATH = "/api/cameras/observations";

    @Autowired
    MockMvcTester http;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @BeforeEach
    void startWithOneCameraAtNine() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
    }

    @Test
    void takesObservationsOfAGateway() {
        MvcTestResult answer = post(one("CAM001", "\"person\":12"), gateway());
        assertThat(answer).hasStatus(202).bodyJson().isEqualTo("{\"accepted\":1,\"duplicates\":0,\"rejected\":[]}");
        assertThat(post(one("CAM001", "\"person\":12"), gateway()))
                .bodyJson()
                .isEqualTo("{\"accepted\":0,\"duplicates\":1,\"rejected\":[]}");
    }

    @Test
    void tellsWhichElementIsWrongAndWhy() {
        String body = "{\"observations\":[7," + element("CAM404", "\"person\":1") + ","
                + element("CAM001", "\"person\":1") + "," + element("CAM001", "\"person\":\"many\"") + "]}";
        assertThat(post(body, gateway()))
                .hasStatus(202)
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.rejected[*].index", i -> i.assertThat().asArray().containsExactly(0, 1, 3))
                .hasPathSatisfying("$.rejected[*].code", c -> c.assertThat()
                        .asArray()
                        .containsExactly("BAD_OBSERVATION", "UNKNOWN_CAMERA", "BAD_COUNT"));
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(http.post().uri(PATH).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void refusesOfficers() {
        assertThat(post(one("CAM001", "\"person\":12"), officer("COMMAND_CENTRE", "2021:01")))
                .hasStatus(403)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("NOT_ALLOWED"));
    }

    @Test
    void refusesWhatIsNotJsonOfTheAgreedShape() {
        for (String body : List.of(
                "",
                "[]",
                "{}",
                "nonsense",
                "{\"observations\":7}",
                "{\"observations\":[}",
                "{\"observations\":[" + element("CAM001", "\"person\":1") + "]} trailing",
                "{\"observations\":[" + element("CAM001", "\"person\":1"))) {
            assertThat(post(body, gateway()))
                    .as(body)
                    .hasStatus(400)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyJson()
                    .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("BAD_JSON"));
        }
    }

    @Test
    void refusesMoreThan5000Observations() {
        String element = element("CAM001", "\"person\":1");
        assertThat(post(many(element, 5_001), gateway()))
                .hasStatus(413)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("TOO_MANY_OBSERVATIONS"));
        assertThat(post(many(element, 5_000), gateway())).hasStatus(202);
    }

    @Test
    void refusesABodyThatIsTooLong() {
        String body = one("CAM001", "\"person\":1") + " ".repeat(9_000_000);
        assertThat(post(body, gateway())).hasStatus(413).bodyJson().hasPathSatisfying("$.code", c -> c.assertThat()
                .isEqualTo("BODY_TOO_LARGE"));
    }

    @Test
    void tellsACamerasHealthAndNewestCounts() {
        post(one("CAM001", "\"person\":12"), gateway());
        assertThat(http.get().uri("/api/cameras/CAM001").with(officer("DISTRICT_OFFICER", "2021:01.006")))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.health", h -> h.assertThat().isEqualTo("ONLINE"))
                .hasPathSatisfying("$.lastSeen", h -> h.assertThat().isEqualTo("2021-09-21T01:59:55Z"))
                .hasPathSatisfying(
                        "$.counts.occupancy.values.person", h -> h.assertThat().isEqualTo(12.0));
        assertThat(http.get().uri("/api/cameras/CAM001").with(gateway())).hasStatus(200);
    }

    @Test
    void doesNotKnowCamerasOutsideTheOfficersArea() {
        for (String area : List.of("2021:01.002", "2025:01")) {
            assertThat(http.get().uri("/api/cameras/CAM001").with(officer("DISTRICT_OFFICER", area)))
                    .hasStatus(404)
                    .bodyJson()
                    .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("UNKNOWN_CAMERA"));
        }
        assertThat(http.get().uri("/api/cameras/CAM404").with(gateway())).hasStatus(404);
    }

    @Test
    void theHealthOfAWardIsToldUnderItsOwnName() {
        String ward = cameras.findByCode("CAM001").orElseThrow().area().value();
        assertThat(ward).startsWith("01.006.");
        assertThat(healthOf("?area=" + ward, gateway())).containsExactly(ward);
        assertThat(healthOf("?area=01.006", gateway())).containsExactly("01.006");
        assertThat(healthOf("", gateway())).containsExactly("01.006");
        assertThat(healthOf("", officer("DISTRICT_OFFICER", "2021:" + ward))).containsExactly(ward);
    }

    private List<Object> healthOf(String query, RequestPostProcessor who) {
        List<Object> areas = new ArrayList<>();
        assertThat(http.get().uri("/api/cameras/health" + query).with(who))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying(
                        "$.areas[*].area",
                        found -> found.assertThat().asArray().satisfies(all -> areas.addAll(List.of(all))));
        return areas;
    }

    private MvcTestResult post(String body, RequestPostProcessor who) {
        return http.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(who)
                .exchange();
    }

    private static String one(String camera, String counts) {
        return "{\"observations\":[" + element(camera, counts) + "]}";
    }

    private static String many(String element, int number) {
        return "{\"observations\":["
                + IntStream.range(0, number).mapToObj(i -> element).collect(Collectors.joining(",")) + "]}";
    }

    private static String element(String camera, String counts) {
        return "{\"camera\":\"" + camera + "\",\"at\":\"2021-09-21T08:59:55+07:00\",\"kind\":\"GAUGE\",\"counts\":{"
                + counts + "}}";
    }

    private static RequestPostProcessor gateway() {
        return officer("SYSTEM_CAMERAS", "none");
    }

    private static RequestPostProcessor officer(String role, String area) {
        return jwt().jwt(token -> token.claim("preferred_username", "test").claim("areas", List.of(area)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
