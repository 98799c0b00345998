package vn.hanoi.ops.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static vn.hanoi.ops.cases.CasesSetup.token;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.cases.CasesSetup;

@ApplicationModuleTest(
        module = "cases",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CasesSetup.class)
class CaseEndpointModuleTests {

    private static final RequestPostProcessor HEALTH = authentication(token("yte.dongda", "01.006", "HEALTH_OFFICER"));
    private static final String F0 = """
            {"person":{"name":"Nguyễn Văn Mẫu","birth":"1990","document":"001090907001"},"area":"01.006.00193","kind":"F0",
             "confirmation":{"method":"RT_PCR","ct":22.4,"sampledOn":"2021-09-20","resultAt":"2021-09-21T01:00:00Z",
             "detection":"COMMUNITY"}}""";

    private static final String WITHOUT_PAPER = F0.replace("\"document\":\"001090907001\"", "\"phone\":\"0912000111\"")
            .replace("Mẫu", "Không Giấy");

    @Autowired
    MockMvcTester http;

    @Autowired
    CasesSetup setup;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        jdbc.sql("DELETE FROM cases_request").update();
        jdbc.sql("DELETE FROM cases_request_element").update();
    }

    @Test
    void takesABatchAndTellsWhichElementIsWrongAndWhy() {
        String body =
                "{\"cases\":[" + F0 + ",7,{\"kind\":\"F1\",\"area\":\"01.006.00193\",\"person\":{\"name\":\"A\"}},"
                        + "{\"kind\":\"F9\"}," + F0.replace("01.006.00193", "01.006") + ",null," + F0 + "]}";
        assertThat(post(body, null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.cases[*].code", c -> c.assertThat()
                        .asArray()
                        .containsExactly(
                                null,
                                "BAD_ELEMENT",
                                "EXPOSURE_MISSING",
                                "BAD_ELEMENT",
                                "UNKNOWN_AREA",
                                "EMPTY",
                                "KNOWN_ALREADY"));
    }

    @Test
    void signsThatNobodySeesAndTextsWithoutEndAreRefusedWithTheirField() {
        String nul = named("Nguyễn\\u0000Văn");
        String half = named("Nguyễn \\ud800");
        String turned = F0.replace("\"person\":{", "\"person\":{\"address\":\"Số 5 \\u202e Mẫu\",");
        String endless = named("A".repeat(10_000));
        assertThat(post("{\"cases\":[" + String.join(",", nul, half, turned, endless, F0) + "]}", null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.cases[*].index", i -> i.assertThat().asArray().containsExactly(0, 1, 2, 3, 4))
                .hasPathSatisfying("$.cases[*].code", c -> c.assertThat()
                        .asArray()
                        .containsExactly("BAD_TEXT", "BAD_TEXT", "BAD_TEXT", "TOO_LONG", null))
                .hasPathSatisfying("$.cases[*].field", f -> f.assertThat()
                        .asArray()
                        .containsExactly("person.name", "person.name", "person.address", "person.name", null));
    }

    private static String named(String name) {
        return F0.replaceFirst(
                "\"name\":\"[^\"]*\"", java.util.regex.Matcher.quoteReplacement("\"name\":\"" + name + "\""));
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndChangesNothing() throws Exception {
        MvcTestResult first = post("{\"cases\":[" + F0 + "]}", "k-1");
        MvcTestResult again = post("{\"cases\":[" + F0 + "]}", "k-1");
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(count()).isOne();
        assertThat(post("{\"cases\":[7]}", "k-1"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("KEY_REUSED"));
    }

    @Test
    void aBatchThatBrokeOffBeforeItsAnswerIsTakenUpAndTakesNobodyTwice() throws Exception {
        String body = "{\"cases\":[" + WITHOUT_PAPER + "," + F0 + "]}";
        String first = post(body, "k-2").getResponse().getContentAsString();
        jdbc.sql("DELETE FROM cases_request").update();
        assertThat(post("{\"cases\":[7]}", "k-2")).hasStatus(400);
        assertThat(post(body, "k-2").getResponse().getContentAsString()).isEqualTo(first);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeStoredIsTakenWhenTheKeyComesAgain() throws Exception {
        String body = "{\"cases\":[" + F0 + ",7]}";
        jdbc.sql("RENAME TABLE cases_number TO cases_number_away").update();
        try {
            assertThat(post(body, "k-4"))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.cases[*].code",
                            c -> c.assertThat().asArray().containsExactly("NOT_STORED", "BAD_ELEMENT"));
        } finally {
            jdbc.sql("RENAME TABLE cases_number_away TO cases_number").update();
        }
        String stored = post(body, "k-4").getResponse().getContentAsString();
        assertThat(stored).contains("\"accepted\":1");
        assertThat(post(body, "k-4").getResponse().getContentAsString()).isEqualTo(stored);
        assertThat(count()).isOne();
    }

    @Test
    void theSameBatchTwiceAtOnceIsTakenOnce() throws Exception {
        String body = "{\"cases\":[" + WITHOUT_PAPER + "," + F0 + "]}";
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<String> one =
                    both.submit(() -> post(body, "k-3").getResponse().getContentAsString());
            Future<String> other =
                    both.submit(() -> post(body, "k-3").getResponse().getContentAsString());
            assertThat(one.get()).isEqualTo(other.get()).contains("\"accepted\":2");
        }
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void pagesFollowEachOtherByTheNextLink() {
        assertThat(post("{\"cases\":[" + F0 + "," + F0.replace("001090907001", "001090907002") + "]}", null))
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(2));
        MvcTestResult page = get("/api/cases?limit=1&area=01.006");
        assertThat(page).hasStatusOk().bodyJson().hasPathSatisfying("$.cases.length()", n -> n.assertThat()
                .isEqualTo(1));
        assertThat(page).bodyJson().hasPathSatisfying("$.next", next -> next.assertThat()
                .asString()
                .contains("after=", "area=01.006"));
    }

    @Test
    void idsAndUnitsAreTextInBothDirections() throws Exception {
        String posted = post("{\"cases\":[" + F0 + "]}", null).getResponse().getContentAsString();
        String id = posted.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(get("/api/cases"))
                .bodyJson()
                .hasPathSatisfying("$.cases[0].id", i -> i.assertThat().isEqualTo(id))
                .hasPathSatisfying(
                        "$.cases[0].person", p -> p.assertThat().asString().hasSize(36))
                .hasPathSatisfying("$.cases[0].area", a -> a.assertThat().isEqualTo("01.006.00193"));
    }

    @Test
    void healthIsMaskedWithoutAPurposeAndShownWithOne() {
        post("{\"cases\":[" + F0 + "]}", null);
        assertThat(get("/api/cases")).bodyText().doesNotContain("COMMUNITY");
        assertThat(http.get()
                        .uri("/api/cases")
                        .with(HEALTH)
                        .header("X-Purpose", "TRACING")
                        .exchange())
                .bodyText()
                .contains("COMMUNITY");
    }

    @Test
    void refusesBadParametersWithACode() {
        assertThat(get("/api/cases?area=nowhere")).hasStatus(400);
        assertThat(get("/api/cases?state=HAPPY")).hasStatus(400);
        assertThat(get("/api/cases?since=yesterday")).hasStatus(400);
        assertThat(get("/api/cases?after=1")).hasStatus(400);
        assertThat(post("{}", null)).hasStatus(400);
        assertThat(post("[]", null)).hasStatus(400);
        assertThat(http.get().uri("/api/cases").with(police()).exchange()).hasStatus(403);
    }

    @Test
    void eachFaultOfAnElementNamesItsFieldAndSpeaksTheLanguageThatWasAskedFor() {
        String contact = "{\"kind\":\"F1\",\"area\":\"01.006.00193\",\"person\":{\"name\":\"A\"},\"exposures\":";
        String body = "{\"cases\":["
                + String.join(
                        ",",
                        contact + "[null]}",
                        contact + "[{\"source\":\"x\"}]}",
                        F0.replace("\"kind\"", "\"birthYear\":20210,\"kind\""),
                        F0.replace("\"kind\"", "\"doses\":-1,\"kind\""),
                        F0.replace("\"kind\"", "\"onsetOn\":\"2031-01-01\",\"kind\""),
                        F0.replace("2021-09-20", "2021-09-31"),
                        F0.replace("2021-09-21T01", "2021-09-21T23"),
                        F0.replace("2021-09-21T01", "+1000000000-12-31T01"),
                        F0.replace("2021-09-20", "2021-09-22"),
                        F0.replace("\"F0\"", "\"F9\""),
                        F0.replace("22.4", "\"viel\""),
                        "\"\"",
                        "[]")
                + "]}";
        assertThat(http.post()
                        .uri("/api/cases")
                        .with(HEALTH)
                        .header("Accept-Language", "en-GB,vi;q=0.5")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(0))
                .hasPathSatisfying("$.cases[*].field", f -> f.assertThat()
                        .asArray()
                        .containsExactly(
                                "exposures[0]",
                                "exposures[0].source",
                                "birthYear",
                                "doses",
                                "onsetOn",
                                "confirmation.sampledOn",
                                "confirmation.resultAt",
                                "confirmation.resultAt",
                                "confirmation.sampledOn",
                                "kind",
                                "confirmation.ct",
                                null,
                                null))
                .hasPathSatisfying(
                        "$.cases[0].reason", r -> r.assertThat().asString().startsWith("A contact needs"))
                .hasPathSatisfying("$.cases[9].code", c -> c.assertThat().isEqualTo("BAD_ELEMENT"))
                .hasPathSatisfying(
                        "$.cases[9].reason", r -> r.assertThat().asString().contains("unknown word"));
        assertThat(post("{\"cases\":[7]}", null)).bodyJson().hasPathSatisfying("$.cases[0].reason", r -> r.assertThat()
                .asString()
                .startsWith("Phần tử không đọc được"));
    }

    @Test
    void aMomentThatNoDatabaseKnowsIsRefusedWithACode() {
        for (String since : java.util.List.of("-999999999-01-01T00:00:00Z", "%2B999999999-01-01T00:00:00Z")) {
            assertThat(get("/api/cases?since=" + since)).hasStatus(400);
        }
    }

    private static RequestPostProcessor police() {
        return authentication(token("congan", "01.006", "WARD_POLICE"));
    }

    private int count() {
        return jdbc.sql("SELECT COUNT(*) FROM cases_case").query(Integer.class).single();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(HEALTH).exchange();
    }

    private MvcTestResult post(String body, @org.jspecify.annotations.Nullable String key) {
        var request = http.post()
                .uri("/api/cases")
                .with(HEALTH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }
}
