package vn.hanoi.ops.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;

/** Every endpoint that there is, asked with what nobody should send: none may fail, none may let a stranger in. */
@SpringBootTest(properties = {"console.limits.calls-of-people=1000000", "console.limits.strangers=1000000"})
@AutoConfigureMockMvc
class ApiProbeTests {

    private record Call(HttpMethod method, String path, HandlerMethod handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final String BIG = "x".repeat(10_000_000);
    private static final String STRANGER = "ke.chen.ten";
    private static final List<String> NASTY = List.of(
            "' OR 1=1 --",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "%00",
            "-1",
            "99999999999999999999",
            "2021-99-99",
            "=cmd|' /C calc'!A0",
            "🙂".repeat(300));

    private static final List<String> COMMON =
            List.of("q", "area", "since", "from", "to", "sort", "order", "after", "person", "kind", "limit");

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void aStrangerIsLetInNowhere() throws Exception {
        assertThat(calls()).isNotEmpty();
        for (Call call : calls()) {
            MockHttpServletResponse answer = ask(request(call, UUID.randomUUID().toString()));
            assertThat(answer.getStatus()).as(call.toString()).isEqualTo(401);
            assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            assertThat(answer.getContentAsString()).containsAnyOf("NOT_LOGGED_IN", "NOT_THIS_SOURCE");
        }
    }

    @Test
    void aWrongTokenIsRefused() throws Exception {
        for (Call call : calls()) {
            for (String token : List.of("x", "a.b.c", "Bearer", "..", BIG.substring(0, 5_000))) {
                int status = ask(request(call, "1").header("Authorization", "Bearer " + token))
                        .getStatus();
                assertThat(status).as(call.toString()).isEqualTo(401);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void guessedIdsNeverFailAndNeverFind(Role role) throws Exception {
        for (Call call : calls()) {
            for (String id : List.of(UUID.randomUUID().toString(), "0", "x", "%2e%2e%2f")) {
                MockHttpServletResponse answer = ask(request(call, id).with(officer(role)));
                assertThat(answer.getStatus()).as(role + " " + call).isLessThan(500);
                if (call.path().contains("{")) {
                    assertThat(answer.getStatus()).as(role + " " + call).isGreaterThanOrEqualTo(400);
                }
            }
        }
    }

    @Test
    void nastyParametersNeverFail() throws Exception {
        for (Call call : calls()) {
            for (String text : NASTY) {
                MockHttpServletRequestBuilder request = request(call, "1").with(officer(Role.values()));
                COMMON.forEach(name -> request.param(name, text));
                Bodies.parameters(call.handler()).stream()
                        .filter(name -> !COMMON.contains(name))
                        .forEach(name -> request.param(name, text));
                MockHttpServletResponse answer = ask(request);
                assertThat(answer.getStatus()).as(call + " " + text).isLessThan(500);
                assertThat(answer.getContentAsString()).as(call.toString()).doesNotContain("Exception");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "null", "{}", "[]", "[{}]", "\"text\"", "{\"a\":1e999}", "<a/>"})
    void bodiesOfAnotherFormNeverFail(String body) throws Exception {
        for (Call call : bodies()) {
            assertThat(send(call, body).getStatus()).as(call + " " + body).isBetween(200, 499);
        }
    }

    @Test
    void deepAndLongBodiesNeverFail() throws Exception {
        String deep = "[".repeat(100_000);
        String longText = "{\"text\":\"" + BIG + "\"}";
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1_000)
                + "\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";
        for (Call call : bodies()) {
            for (String body : List.of(deep, longText, bomb)) {
                assertThat(send(call, body).getStatus()).as(call.toString()).isBetween(200, 499);
            }
        }
    }

    @Test
    void oneParameterOfTenMegabytesNeverFails() throws Exception {
        for (Call call : calls()) {
            String name = Bodies.parameters(call.handler()).stream().findFirst().orElse("q");
            int status = ask(request(call, "1").with(officer(Role.values())).param(name, BIG))
                    .getStatus();
            assertThat(status).as(call.toString()).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/xml", "text/xml", "text/csv", "application/x-www-form-urlencoded", "image/png"})
    void bodiesOfAnotherTypeNeverFail(String type) throws Exception {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY b \"" + "x".repeat(1_000)
                + "\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&x;&c;</a>";
        for (Call call : bodies()) {
            MockHttpServletResponse answer = ask(request(call, "1")
                    .with(officer(Role.values()))
                    .contentType(type)
                    .content(bomb));
            assertThat(answer.getStatus()).as(call.toString()).isBetween(200, 499);
            assertThat(answer.getContentAsString()).as(call.toString()).doesNotContain("root:");
        }
    }

    @Test
    void namesThatAreNoneOfTheCallersLeaveNoTrace() throws Exception {
        UUID id = UUID.randomUUID();
        Map<String, Object> more = Map.of(
                "id",
                id.toString(),
                "version",
                99,
                "officer",
                STRANGER,
                "createdBy",
                STRANGER,
                "decidedBy",
                STRANGER,
                "state",
                "APPROVED",
                "role",
                "ADMIN",
                "areaPath",
                "01");
        for (Call call : bodies()) {
            String body = Bodies.fitting(call.handler(), more)
                    .map(json::writeValueAsString)
                    .orElseGet(() -> json.writeValueAsString(more));
            assertThat(send(call, body).getStatus()).as(call.toString()).isLessThan(500);
        }
        assertThat(new Traces(jdbc).of(id)).isEmpty();
        assertThat(new Traces(jdbc).of(STRANGER)).isEmpty();
    }

    @Test
    void aPurposeThatNobodyMayNameIsRefusedBeforeAnythingIsSaid() throws Exception {
        for (Call call : calls()) {
            for (String purpose : List.of("EMERGENCY", "x", "NONE;TRACING", BIG.substring(0, 5_000))) {
                MockHttpServletResponse answer =
                        ask(request(call, UUID.randomUUID().toString())
                                .with(officer(Role.AUDITOR))
                                .header("X-Purpose", purpose));
                assertThat(answer.getStatus()).as(call + " " + purpose).isBetween(400, 499);
            }
        }
    }

    private List<Call> bodies() {
        return calls().stream()
                .filter(call -> call.method() != HttpMethod.GET && call.method() != HttpMethod.DELETE)
                .toList();
    }

    private MockHttpServletResponse send(Call call, String body) throws Exception {
        return ask(request(call, "1")
                .with(officer(Role.values()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<Call> calls() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> methods(
                                        mapping.getKey().getMethodsCondition().getMethods())
                                .map(method -> new Call(HttpMethod.valueOf(method.name()), path, mapping.getValue()))))
                .toList();
    }

    private static Stream<RequestMethod> methods(Set<RequestMethod> named) {
        return named.isEmpty() ? Stream.of(RequestMethod.GET) : named.stream();
    }

    private static MockHttpServletRequestBuilder request(Call call, String id) {
        Object[] ids =
                new Object[(int) call.path().chars().filter(c -> c == '{').count()];
        Arrays.fill(ids, id);
        return MockMvcRequestBuilders.request(call.method(), call.path(), ids);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor officer(Role... roles) {
        return jwt().jwt(token -> token.claim("preferred_username", "probe").claim("areas", List.of("2021:01.006")))
                .authorities(Arrays.stream(roles)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toArray(SimpleGrantedAuthority[]::new));
    }
}
