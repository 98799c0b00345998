package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hanoi.ops.hotline.api.open311.Open311Body.Format;

/** Reads the parameters before anything else does: what is badly encoded or too large is answered in the standard's form. */
@Component
class Open311FormFilter extends OncePerRequestFilter {

    private static final String PATH = "/open311/";

    private final Open311Body body;

    Open311FormFilter(Open311Body body) {
        this.body = body;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus wrong = wrong(request);
        if (wrong == null) {
            chain.doFilter(request, response);
            return;
        }
        String description = wrong == HttpStatus.CONTENT_TOO_LARGE
                ? "The form is larger than is taken"
                : "The parameters are not encoded as UTF-8";
        ResponseEntity<String> answer = body.error(Format.of(request), wrong, description);
        response.setStatus(wrong.value());
        response.setContentType(String.valueOf(answer.getHeaders().getContentType()));
        response.getOutputStream()
                .write(Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable HttpStatus wrong(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return null;
        } catch (InvalidParameterException e) {
            return e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                    ? HttpStatus.CONTENT_TOO_LARGE
                    : HttpStatus.BAD_REQUEST;
        } catch (RequestRejectedException e) {
            return HttpStatus.BAD_REQUEST;
        }
    }
}
