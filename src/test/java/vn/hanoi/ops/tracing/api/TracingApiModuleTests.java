package vn.hanoi.ops.tracing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.tracing.TracingModuleTest;
import vn.hanoi.ops.tracing.TracingSetup;

@TracingModuleTest
class TracingApiModuleTests {

    private static final String REASON = "\"reason\":\"Truy vết ổ dịch chợ\"";

    @Autowired
    MockMvcTester http;

    @Autowired
    TracingSetup setup;

    private CaseId sick;

    @BeforeEach
    void aCaseThatAteOut() {
        setup.begin();
        int eatery = setup.venue("Phở Mẫu", "EATERY", 0);
        sick = setup.f0("Trần Văn Một", setup.phone(100), "2021-09-19");
        setup.stay(eatery, setup.phone(100), "2021-09-18T09:30", "2021-09-18T10:12");
        setup.stay(eatery, setup.phone(101), "2021-09-18T10:00", "2021-09-18T11:00");
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersWithRanksMinutesAndWhy() {
        assertThat(post("forward", body(REASON), "HEALTH_OFFICER", "2021:01.006", "TRACING"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.people[0].rank", rank -> rank.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.people[0].meetings[0].together", minutes -> minutes.assertThat()
                        .isEqualTo(12))
                .hasPathSatisfying("$.people[0].meetings[0].infectivity", weight -> weight.assertThat()
                        .isEqualTo(1.0));
    }

    @Test
    void theQuestionWithCaseAndReasonNamesItsPurposeItself() {
        assertThat(post("forward", body(REASON), "HEALTH_OFFICER", "2021:01.006", ""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.people[0].meetings[0].together", minutes -> minutes.assertThat()
                        .isEqualTo(12))
                .hasPathSatisfying("$.people[0].meetings[0].name", name -> name.assertThat()
                        .isEqualTo("Phở Mẫu"));
    }

    @Test
    void forAnotherPurposeNobodyLearnsWhereAndWho() {
        assertThat(post("forward", body(REASON), "HEALTH_OFFICER", "2021:01.006", "TREATMENT"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.people[0].meetings")
                .isNull();
    }

    @Test
    void nobodyElseIsAnswered() {
        for (Role role : Role.values()) {
            if (role != Role.HEALTH_OFFICER) {
                for (String way : List.of("forward", "backward")) {
                    assertThat(post(way, body(REASON), role.name(), "2021:01", ""))
                            .as(role + " " + way)
                            .hasStatus(403);
                }
            }
        }
    }

    @Test
    void badQuestionsAreAnsweredWithACode() {
        problem(body("\"reason\":\"ngắn\""), 400, "REASON_MISSING");
        problem(body(REASON + ",\"from\":\"gestern\""), 400, "BAD_TIME");
        problem(body(REASON + ",\"contacts\":[\"***\"]"), 400, "BAD_CONTACTS");
        problem("{\"caseId\":\"x\"," + REASON + "}", 404, "UNKNOWN_CASE");
        problem("{" + REASON + "}", 404, "UNKNOWN_CASE");
        for (String bad : List.of("", "[]", "nonsense", "{\"contacts\":7}")) {
            assertThat(post("forward", bad, "HEALTH_OFFICER", "2021:01.006", ""))
                    .as(bad)
                    .hasStatus4xxClientError();
        }
        assertThat(post("forward", body(REASON), "HEALTH_OFFICER", "2021:01.002", ""))
                .hasStatus(404);
    }

    @Test
    void aRefusalNamesTheFieldAndWhatIsAllowedInTheLanguageAskedFor() {
        field(body("\"reason\":\"ngắn\""), "reason", "10 đến 500", "10 to 500");
        field(body(REASON + ",\"to\":\"2021-09-18T10:00:00\""), "to", "kèm múi giờ", "with its offset");
        field(body(REASON + ",\"from\":\"2011-09-18T10:00:00Z\""), "from", "31 ngày", "31 days");
        field(body(REASON + ",\"contacts\":[\"***\"]"), "contacts", "tối đa 20", "at most 20");
        field("{" + REASON + "}", "caseId", "ca bệnh", "no such case");
        assertThat(post("backward", body(REASON + ",\"cases\":[\"x\"]"), "HEALTH_OFFICER", "2021:01.006", ""))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying("$.field", f -> f.assertThat().isEqualTo("cases"))
                .hasPathSatisfying("$.detail", d -> d.assertThat().asString().startsWith("cases[0]: "))
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("UNKNOWN_COMPARED"));
    }

    @Test
    void contactsAreMadeFromARunByNamedRanksOrAllThatWereClose() throws Exception {
        String run = json(post("forward", body(REASON), "HEALTH_OFFICER", "2021:01.006", ""))
                .read("$.run");
        assertThat(post("runs/" + run + "/contacts", "{}", "AUDITOR", "2021:01", ""))
                .hasStatus(403);
        assertThat(post("runs/" + run + "/contacts", "{\"people\":[1,7]}", "HEALTH_OFFICER", "2021:01.006", ""))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("UNKNOWN_PERSON"))
                .hasPathSatisfying("$.detail", d -> d.assertThat().asString().startsWith("people[1]: "));
        assertThat(post("runs/" + run + "/contacts", "{}", "HEALTH_OFFICER", "2021:01.006", ""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.made", made -> made.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.casual", casual -> casual.assertThat().isEqualTo(0));
        for (String bad : List.of("x", sick.toString())) {
            assertThat(post("runs/" + bad + "/contacts", "{}", "HEALTH_OFFICER", "2021:01.006", ""))
                    .hasStatus(404);
        }
    }

    @Test
    void withoutATokenNobodyIsAnswered() {
        assertThat(http.post()
                        .uri("/api/tracing/forward")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(REASON)))
                .hasStatus(401)
                .bodyText()
                .doesNotContain("Phở");
    }

    private static DocumentContext json(MvcTestResult answer) throws Exception {
        return JsonPath.parse(answer.getResponse().getContentAsString());
    }

    private void field(String body, String field, String vietnamese, String english) {
        for (String language : List.of("vi", "en")) {
            assertThat(http.post()
                            .uri("/api/tracing/forward")
                            .contentType(MediaType.APPLICATION_JSON)
                            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                            .content(body)
                            .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_HEALTH_OFFICER"))
                                    .jwt(token -> token.claim("preferred_username", "ai")
                                            .claim("areas", List.of("2021:01.006")))))
                    .as(body)
                    .hasStatus4xxClientError()
                    .bodyJson()
                    .hasPathSatisfying("$.field", f -> f.assertThat().isEqualTo(field))
                    .hasPathSatisfying(
                            "$.detail",
                            d -> d.assertThat().asString().contains("en".equals(language) ? english : vietnamese));
        }
    }

    private void problem(String body, int status, String code) {
        assertThat(post("forward", body, "HEALTH_OFFICER", "2021:01.006", ""))
                .as(body)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    private String body(String more) {
        return "{\"caseId\":\"" + sick + "\"," + more + "}";
    }

    private MvcTestResult post(String way, String body, String role, String areas, String purpose) {
        var request = http.post()
                .uri("/api/tracing/" + way)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_" + role))
                        .jwt(token -> token.claim("preferred_username", "ai").claim("areas", List.of(areas))));
        return (purpose.isEmpty() ? request : request.header(RequestPurpose.HEADER, purpose)).exchange();
    }
}
