package vn.hanoi.ops.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Ends a session at its longest age, however busy it is: whoever works on logs in again. */
@Component
public class SessionAge extends OncePerRequestFilter {

    private final Duration longest;
    private final ConsoleClock clock;

    SessionAge(@Value("${console.session.longest:12h}") Duration longest, ConsoleClock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        Instant begun = Instant.ofEpochMilli(session.getCreationTime());
        return Duration.between(begun, clock.realTime()).compareTo(longest) > 0;
    }
}
