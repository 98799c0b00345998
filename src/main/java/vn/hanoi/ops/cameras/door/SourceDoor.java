package vn.hanoi.ops.cameras.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.web.Limits;
import vn.hanoi.ops.cameras.sources.SourceKeys;
import vn.hanoi.ops.cameras.sources.SourceProof;
import vn.hanoi.ops.cameras.sources.SourceProof.Proved;
import vn.hanoi.ops.cameras.sources.SourcePulse;

/**
 * Lets a device in by its certificate, its key or an answer to a challenge, and no more often than its source may; a device
 * that floods is told to wait and takes nothing from the others.
 */
@Component
class SourceDoor extends OncePerRequestFilter {

    static final String AUTHORITY = "SOURCE";

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final int PATH_PARTS = 5;
    private static final int SOURCE_PART = 3;
    private static final int MOST_SOURCES = 20_000;

    private final SourceProof proof;
    private final DigestChallenge digest;
    private final SourcePulse pulse;
    private final Limits strangers;
    private final JsonMapper json;
    private final Cache<Proved, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_SOURCES).build();

    SourceDoor(SourceProof proof, DigestChallenge digest, SourcePulse pulse, Limits strangers, JsonMapper json) {
        this.proof = proof;
        this.digest = digest;
        this.pulse = pulse;
        this.strangers = strangers;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String[] path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .split("/");
        Optional<Proved> source = path.length < PATH_PARTS ? Optional.empty() : prove(path[SOURCE_PART], request);
        if (source.isEmpty()) {
            refuse(request, response);
            return;
        }
        var taken = buckets.get(source.get(), SourceDoor::bucket).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            pulse.refuse(source.get().id(), null);
            answer(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "TOO_MANY_CALLS",
                    Duration.ofNanos(taken.getNanosToWaitForRefill()));
            return;
        }
        SecurityContext device = SecurityContextHolder.createEmptyContext();
        device.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                source.get(), null, List.of(new SimpleGrantedAuthority(AUTHORITY))));
        SecurityContextHolder.setContext(device);
        chain.doFilter(request, response);
    }

    private Optional<Proved> prove(String source, HttpServletRequest request) {
        if (request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0) {
            return proof.byCertificate(source, fingerprint(chain[0]));
        }
        String key = request.getHeader(SourceKeys.HEADER);
        if (key != null) {
            return proof.byKey(source, key);
        }
        String login = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (login == null) {
            return Optional.empty();
        }
        int blank = login.indexOf(' ');
        String value = blank < 0 ? "" : login.substring(blank + 1).strip();
        return switch (blank < 0 ? "" : login.substring(0, blank).toLowerCase(java.util.Locale.ROOT)) {
            case "bearer" -> proof.byKey(source, value);
            case "basic" -> basic(source, value);
            case "digest" -> digest.read(source, value, request.getMethod(), uri(request));
            default -> Optional.empty();
        };
    }

    private Optional<Proved> basic(String source, String value) {
        try {
            String login = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            String user = login.substring(0, Math.max(0, login.indexOf(':')));
            return proof.byKey(source, login.substring(user.length() + 1))
                    .filter(s -> s.code().equals(user));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String uri(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(SourceKeys.sha256(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            return "";
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Duration> wait = strangers.take(Limits.Kind.STRANGER, request.getRemoteAddr());
        if (wait.isPresent()) {
            answer(response, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_CALLS", wait.get());
            return;
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, digest.challenge());
        answer(response, HttpStatus.UNAUTHORIZED, "NOT_THIS_SOURCE", Duration.ZERO);
    }

    private void answer(HttpServletResponse response, HttpStatus status, String code, Duration wait)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                wait.isZero() ? "The source needs its own key, digest or certificate." : "Wait, then send again.");
        problem.setProperty("code", code);
        if (!wait.isZero()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static Bucket bucket(Proved source) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(source.perMinute()).refillGreedy(source.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
