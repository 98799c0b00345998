package vn.hanoi.ops.quarantine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.SiteCameraData;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class QuarantineApiModuleTests {

    private static final String GOOD = """
            {"person": {"name": "Nguyễn Thị Mẫu %d", "birth": "1990", "sex": "FEMALE"}, "home": "01.006.00181",
             "exposedOn": "2021-09-18", "order": {"number": "125/QĐ-UBND", "decidedOn": "2021-09-20",
             "authority": "UBND quận Đống Đa", "basis": "Điều 49 Luật Phòng, chống bệnh truyền nhiễm"}}""";

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineEndpoint endpoint;

    @Autowired
    ReviewEndpoint reviews;

    @Autowired
    SiteCameras cameras;

    @Autowired
    JsonMapper json;

    private SiteId site;

    @BeforeEach
    void aSite() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 2, 4);
        setup.manager();
    }

    @Test
    void eachArrivalOfABatchIsAnsweredForItself() {
        JsonNode good = json.readTree(GOOD.formatted(1));
        JsonNode early = json.readTree(GOOD.formatted(2).replace("\"home\"", "\"until\": \"2021-09-01\", \"home\""));
        JsonNode bare = json.readTree(GOOD.formatted(3).replaceFirst("\"basis\": \"[^\"]*\"", "\"basis\": \"\""));
        JsonNode lost = json.readTree(GOOD.formatted(4).replace("01.006.00181", "99"));
        JsonNode broken = json.readTree("{\"exposedOn\": \"hôm qua\"}");
        var answers = endpoint.arrive(
                site.toString(), new QuarantineEndpoint.Batch(List.of(good, early, bare, lost, broken)));
        assertThat(answers.accepted()).isEqualTo(1);
        assertThat(answers.arrivals())
                .extracting(QuarantineEndpoint.Answer::code)
                .containsExactly(null, "END_BEFORE_START", "BASIS_MISSING", "UNKNOWN_AREA", "BAD_ELEMENT");
    }

    @Test
    void aRefusedElementLeavesNobodyInTheRegister() {
        int before = setup.rows("people_person");
        JsonNode bare = json.readTree(GOOD.formatted(9).replaceFirst("\"basis\": \"[^\"]*\"", "\"basis\": \" \""));
        JsonNode ahead = json.readTree(GOOD.formatted(10).replace("2021-09-18", "2021-09-30"));
        var answers = endpoint.arrive(
                site.toString(), new QuarantineEndpoint.Batch(java.util.Arrays.asList(bare, ahead, null)));
        assertThat(answers.arrivals())
                .extracting(QuarantineEndpoint.Answer::code)
                .containsExactly("BASIS_MISSING", "OUT_OF_RANGE", "BAD_ELEMENT");
        assertThat(setup.rows("people_person")).isEqualTo(before);
    }

    @Test
    void theSameBatchTwiceAtOnceTakesEachPersonInOnce() throws Exception {
        List<JsonNode> bus = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            bus.add(json.readTree(
                    GOOD.formatted(n).replace("\"sex\"", "\"document\": \"00119000%04d\", \"sex\"".formatted(n))));
        }
        SecurityContext login = SecurityContextHolder.getContext();
        Callable<QuarantineEndpoint.Answers> send = () -> {
            SecurityContextHolder.setContext(login);
            return endpoint.arrive(site.toString(), new QuarantineEndpoint.Batch(List.copyOf(bus)));
        };
        List<QuarantineEndpoint.Answer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<QuarantineEndpoint.Answers> one : pool.invokeAll(List.of(send, send))) {
                answers.addAll(one.get().arrivals());
            }
        }
        assertThat(answers).filteredOn(a -> a.id() != null).hasSize(6);
        assertThat(answers)
                .filteredOn(a -> a.id() == null)
                .extracting(QuarantineEndpoint.Answer::code)
                .hasSize(6)
                .containsOnly("ALREADY_HERE");
        assertThat(setup.rows("quarantine_stay")).isEqualTo(6);
        assertThat(setup.rows("quarantine_order")).isEqualTo(6);
    }

    @Test
    void signsThatNobodySeesAndTextsWithoutEndAreRefusedWithTheirField() {
        JsonNode nul = json.readTree(GOOD.formatted(11).replaceFirst("\"name\": \"", "\"name\": \"A\\\\u0000"));
        JsonNode basis = json.readTree(GOOD.formatted(12).replaceFirst("\"basis\": \"", "\"basis\": \"\\\\u202e"));
        JsonNode endless =
                json.readTree(GOOD.formatted(13).replaceFirst("\"name\": \"", "\"name\": \"" + "A".repeat(10_000)));
        var answers = endpoint.arrive(site.toString(), new QuarantineEndpoint.Batch(List.of(nul, basis, endless)));
        assertThat(answers.arrivals())
                .extracting(QuarantineEndpoint.Answer::code, QuarantineEndpoint.Answer::field)
                .containsExactly(
                        tuple("BAD_TEXT", "person.name"),
                        tuple("BAD_TEXT", "order.basis"),
                        tuple("TOO_LONG", "person.name"));
    }

    @Test
    void eachDetectionOfACallIsAnsweredForItself() {
        cameras.register(site, new SiteCameraData("api-1", "Cổng", "GATE", "", "", "Cổng chính", ""));
        setup.login("camera-gateway", "2021:01", Role.SYSTEM_CAMERAS);
        JsonNode body = json.readTree("""
                {"detections":[
                 {"camera":"api-1","code":"GATE","at":"2021-09-21T02:00:00Z","id":"a"},
                 {"camera":"api-1","code":"GATE","at":"2021-09-21T02:00:00Z","id":"a"},
                 {"camera":"nobody","code":"GATE","at":"2021-09-21T02:00:00Z","id":"b"},
                 {"camera":"api-1","code":"GATE","at":"2021-09-21T03:00:00Z","id":"c"},
                 {"camera":"api-1","code":"GATE","at":"2021-09-21T02:00:00Z","id":"d","people":"nhiều"},
                 {"camera":"api-1","at":"2021-09-21T02:00:00Z","id":"e","feet":[[0.5,0.5]]},
                 {"camera":"api-1","at":"2021-09-21T02:00:00Z","id":"f","feet":[[0.5,7]]},
                 5, null]}""");
        var answers = reviews.take(body);
        assertThat(answers.accepted()).isEqualTo(1);
        assertThat(answers.duplicates()).isEqualTo(1);
        assertThat(answers.outside()).isEqualTo(1);
        assertThat(answers.refused())
                .extracting(ReviewEndpoint.Refused::index, ReviewEndpoint.Refused::code)
                .containsExactly(
                        tuple(2, "UNKNOWN_CAMERA"),
                        tuple(3, "BAD_TIME"),
                        tuple(4, "BAD_ELEMENT"),
                        tuple(6, "BAD_ELEMENT"),
                        tuple(7, "BAD_ELEMENT"),
                        tuple(8, "BAD_ELEMENT"));
    }

    @Test
    void anEmptyBatchAndAnUnknownSiteAreRefusedInWords() {
        assertThatThrownBy(() -> endpoint.arrive(site.toString(), new QuarantineEndpoint.Batch(null)))
                .isInstanceOf(ApiProblem.class);
        assertThatThrownBy(() -> endpoint.arrive("x", new QuarantineEndpoint.Batch(List.of())))
                .isInstanceOf(ApiProblem.class);
        setup.manager("cachly.khac");
        assertThatThrownBy(() -> endpoint.arrive(site.toString(), new QuarantineEndpoint.Batch(List.of())))
                .isInstanceOf(ApiProblem.class);
        assertThat(endpoint.occupancy().sites()).isEmpty();
    }
}
