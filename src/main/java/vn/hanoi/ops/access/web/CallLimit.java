package vn.hanoi.ops.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.web.Limits.Kind;

/** Answers 429 with {@code Retry-After} when an account or an address asks too much of the API or of the login. */
@Component
public class CallLimit extends OncePerRequestFilter {

    private static final Set<String> MACHINES = Arrays.stream(Role.values())
            .filter(Role::isMachine)
            .map(role -> "ROLE_" + role.name())
            .collect(Collectors.toUnmodifiableSet());

    private final Limits limits;
    private final JsonMapper json;

    CallLimit(Limits limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/api/") && !path.startsWith("/oauth2/") && !path.startsWith("/login/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = take(request);
        if (wait.isPresent()) {
            refuse(response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Duration> take(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            return limits.take(Kind.STRANGER, request.getRemoteAddr());
        }
        boolean machine = who.getAuthorities().stream().anyMatch(a -> MACHINES.contains(a.getAuthority()));
        return limits.take(machine ? Kind.MACHINE_CALL : Kind.PERSON_CALL, who.getName());
    }

    private void refuse(HttpServletResponse response, Duration wait) throws IOException {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, "Wait " + seconds + " s.");
        problem.setProperty("code", "TOO_MANY_CALLS");
        problem.setProperty("retryAfter", seconds);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
