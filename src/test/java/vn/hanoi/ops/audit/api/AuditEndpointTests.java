package vn.hanoi.ops.audit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.audit.AuditFixtures;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

@SpringBootTest
@AutoConfigureMockMvc
class AuditEndpointTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginEmpty() {
        AuditFixtures.empty(jdbc);
    }

    @Test
    void whoLookedAtOnePersonIsAnswered() throws Exception {
        UUID person = UUID.randomUUID();
        look(person);
        look(UUID.randomUUID());
        JsonNode answer = read(ask(Role.AUDITOR, "/api/audit?person=" + person));
        assertThat(answer.get("entries").size()).isEqualTo(1);
        JsonNode entry = answer.get("entries").get(0);
        assertThat(entry.get("person").asString()).isEqualTo(person.toString());
        assertThat(entry.get("purpose").asString()).isEqualTo("TREATMENT");
        assertThat(answer.get("next").isNull()).isTrue();
    }

    @Test
    void longAnswersGoOnPageByPage() throws Exception {
        UUID person = UUID.randomUUID();
        for (int i = 0; i < 201; i++) {
            look(person);
        }
        JsonNode first = read(ask(Role.AUDITOR, "/api/audit?person=" + person));
        assertThat(first.get("entries").size()).isEqualTo(200);
        JsonNode second = read(ask(
                Role.AUDITOR,
                "/api/audit?person=" + person + "&after=" + first.get("next").asString()));
        assertThat(second.get("entries").size()).isEqualTo(1);
    }

    @Test
    void aWrongQuestionIsAProblemWithACode() throws Exception {
        assertThat(read(ask(Role.AUDITOR, "/api/audit?person=x")).get("code").asString())
                .isEqualTo("WRONG_ID");
        assertThat(read(ask(Role.AUDITOR, "/api/audit?from=yesterday"))
                        .get("code")
                        .asString())
                .isEqualTo("WRONG_DAY");
        assertThat(read(ask(Role.AUDITOR, "/api/audit?kind=LOOK")).get("code").asString())
                .isEqualTo("UNKNOWN_KIND");
    }

    @Test
    void everyCallIsRecordedByItsPattern() {
        ask(Role.AUDITOR, "/api/audit?person=" + UUID.randomUUID());
        assertThat(records("API_CALL")).containsExactly("GET /api/audit");
    }

    @Test
    void aCallForAPurposeThatIsNotThePostsIsRefusedAndRecorded() {
        MvcTestResult answer = mvc.get()
                .uri("/api/audit")
                .header("X-Purpose", "TRACING")
                .with(jwt().jwt(token -> token.subject("probe").claim("preferred_username", "probe"))
                        .authorities(new SimpleGrantedAuthority("ROLE_AUDITOR")))
                .exchange();
        assertThat(read(answer).get("code").asString()).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(records("API_CALL")).containsExactly("GET /api/audit");
    }

    @Test
    void aRefusedCallIsRecordedWithWhoTriedWhat() {
        assertThat(ask(Role.COMMAND_CENTRE, "/api/audit").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(records("DENIED")).singleElement().asString().startsWith("method:AuditEndpoint.");
        assertThat(jdbc.sql("SELECT DISTINCT officer FROM audit_entry WHERE kind = 'DENIED'")
                        .query(String.class)
                        .single())
                .isEqualTo("probe");
    }

    @Test
    void aCallThatCannotBeRecordedIsNotAnswered() {
        jdbc.sql("RENAME TABLE audit_entry TO audit_full").update();
        try {
            MvcTestResult answer = ask(Role.AUDITOR, "/api/access/policy");
            assertThat(answer.getResponse().getStatus()).isEqualTo(500);
            assertThat(answer.getResponse().getContentAsByteArray()).asString().doesNotContain("matrix");
        } finally {
            jdbc.sql("RENAME TABLE audit_full TO audit_entry").update();
        }
    }

    private List<String> records(String kind) {
        return jdbc.sql("SELECT record FROM audit_entry WHERE kind = ? ORDER BY number")
                .param(kind)
                .query(String.class)
                .list();
    }

    private void look(UUID person) {
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "RECORD_OPENED", "person:1", null)
                .about(person)
                .serving("TREATMENT"));
    }

    private JsonNode read(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult ask(Role role, String address) {
        return mvc.get()
                .uri(address)
                .with(jwt().jwt(token -> token.subject("probe")
                                .claim("preferred_username", "probe")
                                .claim("areas", List.of("2021:01")))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role)))
                .exchange();
    }
}
