package vn.hanoi.ops.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(properties = {"console.limits.strangers=3", "console.limits.calls-of-people=5"})
@AutoConfigureMockMvc
class CallLimitTests {

    private static final int PATIENCE = 40;

    @Autowired
    MockMvc mvc;

    @Test
    void strangersWaitAfterTheirMinuteIsUsedUp() throws Exception {
        MockHttpServletResponse last = null;
        for (int i = 0; i < 4; i++) {
            last = mvc.perform(get("/api/audit")).andReturn().getResponse();
            assertThat(last.getStatus()).isEqualTo(i < 3 ? 401 : 429);
        }
        assertThat(Integer.parseInt(last.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(last.getContentAsString()).contains("TOO_MANY_CALLS");
    }

    @Test
    void whoBeginsTooManyLoginsWaits() throws Exception {
        MockHttpServletResponse last;
        long start = System.nanoTime();
        int begun = 0;
        do {
            last = mvc.perform(get("/oauth2/authorization/keycloak").with(from("192.0.2.7")))
                    .andReturn()
                    .getResponse();
            assertThat(++begun).isLessThan(PATIENCE);
        } while (last.getStatus() == 302);
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(begun - 1).isBetween(3, 3 + wonBack(3, start));
        assertThat(last.getHeader("Retry-After")).isNotBlank();
        assertThat(mvc.perform(get("/oauth2/authorization/keycloak").with(from("192.0.2.8")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void anAccountWaitsAloneAndOthersGoOn() throws Exception {
        long begun = System.nanoTime();
        int calls = callsUntilRefused("one");
        assertThat(calls).isBetween(5, 5 + wonBack(5, begun));
        assertThat(ask("two")).isEqualTo(200);
    }

    @Test
    void everyAnswerOfTheApiCarriesTheHeaders() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get("/actuator/health")).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /** Calls that the limit of a minute gives back in the time since then, one more for the rounding. */
    private static int wonBack(int aMinute, long since) {
        return (int) ((System.nanoTime() - since) * aMinute / 60_000_000_000L) + 1;
    }

    /** A slow machine wins back a call now and then, so that the limit is met somewhat later than its figure. */
    private int callsUntilRefused(String account) throws Exception {
        int calls = 0;
        while (ask(account) == 200) {
            assertThat(++calls).isLessThan(PATIENCE);
        }
        return calls;
    }

    private int ask(String account) throws Exception {
        return mvc.perform(get("/api/access/policy")
                        .with(jwt().jwt(token -> token.subject(account)
                                        .claim("preferred_username", account)
                                        .claim("areas", java.util.List.of("2021:01")))
                                .authorities(new SimpleGrantedAuthority("ROLE_AUDITOR"))))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
