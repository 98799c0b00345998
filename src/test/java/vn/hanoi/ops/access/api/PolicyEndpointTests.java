package vn.hanoi.ops.access.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.policy.AllFields;
import vn.hanoi.ops.access.policy.PolicyComparison;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Visibility;

@SpringBootTest
@AutoConfigureMockMvc
class PolicyEndpointTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    PrivacyPolicy policy;

    @Autowired
    AllFields fields;

    @Test
    void auditorsAndAdministratorsReadTheMatrixAndNobodyElse() {
        for (Role role : Role.values()) {
            boolean reads = role == Role.AUDITOR || role == Role.ADMIN;
            assertThat(ask(role).getResponse().getStatus()).as(role.name()).isEqualTo(reads ? 200 : 403);
        }
    }

    @Test
    void theAnswerNamesVersionRulesPurposesAndEveryOpenCell() throws Exception {
        JsonNode answer = json.readTree(ask(Role.AUDITOR).getResponse().getContentAsByteArray());
        assertThat(answer.get("number").asInt()).isEqualTo(policy.current().number());
        assertThat(answer.get("rules").size())
                .isEqualTo(policy.current().rules().size());
        assertThat(answer.get("rules").get(0).get("reason").asString()).isNotBlank();
        assertThat(answer.get("purposes").get("WARD_POLICE").toString()).contains("QUARANTINE", "ENFORCEMENT");
        int[] open = {0, 0};
        PolicyComparison.questions(fields.all(), question -> {
            if (policy.current().cell(question).visibility() != Visibility.HIDDEN) {
                open[0]++;
            }
        });
        answer.get("matrix")
                .forEach(line -> open[1] += line.get("shown").size()
                        + line.get("masked").size()
                        + line.get("revealable").size());
        assertThat(open[1]).isEqualTo(open[0]);
    }

    private MvcTestResult ask(Role role) {
        return mvc.get()
                .uri("/api/access/policy")
                .with(jwt().jwt(token ->
                                token.claim("preferred_username", "probe").claim("areas", List.of("2021:01")))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role)))
                .exchange();
    }
}
