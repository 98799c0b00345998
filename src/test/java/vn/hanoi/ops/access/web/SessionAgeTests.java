package vn.hanoi.ops.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import vn.hanoi.ops.kernel.ConsoleClock;

class SessionAgeTests {

    private final ConsoleClock clock = mock(ConsoleClock.class);
    private final SessionAge filter = new SessionAge(Duration.ofHours(12), clock);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItIs() throws Exception {
        assertThat(afterwards(Duration.ofHours(12).plusSeconds(1))).isTrue();
    }

    @Test
    void aSessionLivesForTwelveHours() throws Exception {
        assertThat(afterwards(Duration.ofHours(12).minusSeconds(1))).isFalse();
    }

    private boolean afterwards(Duration age) throws Exception {
        when(clock.realTime())
                .thenReturn(Instant.ofEpochMilli(session.getCreationTime()).plus(age));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.isInvalid();
    }
}
