package vn.hanoi.ops.shell.errors;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.shell.settings.Preferences;

/**
 * Answers what the server refused before any screen or endpoint saw it, and errors that none of them answered: a program gets
 * a problem with a code, a browser a page in the console's words.
 */
class RefusedRequest extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(RefusedRequest.class);
    private static final String POLICY = "Content-Security-Policy";
    private static final String NO_SNIFFING = "X-Content-Type-Options";
    private static final List<String> PROGRAMS = List.of("/api/", "/open311/", "/v3/", "/actuator/");

    private final PageTemplate page;

    RefusedRequest(PageTemplate page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || answered || !listened(response)) {
            return;
        }
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.BAD_REQUEST);
        response.setHeader(NO_SNIFFING, "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            if (isProgram(request)) {
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status));
            } else {
                PageTemplate.Page filled = page.fill(words(status, Preferences.language(request.getCookies())));
                response.setHeader(POLICY, filled.policy());
                write(response, MediaType.TEXT_HTML_VALUE, filled.html());
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("Nobody waits for the answer any more: {}", e.toString());
        }
    }

    /** An address that could not be read at all came from no browser: browsers write them by the rules. */
    private static boolean isProgram(Request request) {
        String path = request.getRequestURI();
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return path == null
                || path.isEmpty()
                || PROGRAMS.stream().anyMatch(path::startsWith)
                || (accepts != null && accepts.contains("json") && !accepts.contains("html"));
    }

    private static String problem(HttpStatus status) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail(status));
        problem.put("code", status.is5xxServerError() ? "INTERNAL" : status.name());
        return JsonMapper.shared().writeValueAsString(problem);
    }

    private static String detail(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "The console failed; the fault is recorded.";
        }
        return status == HttpStatus.BAD_REQUEST
                ? "The address or a header is too long, or not written as HTTP asks for."
                : "The console does not answer this call.";
    }

    private static Filling words(HttpStatus status, Locale language) {
        if (status.is5xxServerError()) {
            return words(language, "shell.error.title", "shell.error.reload");
        }
        return switch (status) {
            case NOT_FOUND -> words(language, "shell.notFound.title", "shell.refused.next");
            case FORBIDDEN, UNAUTHORIZED -> words(language, "shell.denied.title", "shell.denied.next");
            default -> words(language, "shell.refused.title", "shell.refused.next");
        };
    }

    private static Filling words(Locale language, String title, String next) {
        return Filling.in(language)
                .with("title", Translations.in(language, title))
                .with("next", Translations.in(language, next));
    }

    private static void write(Response response, String type, String body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(body);
            response.finishResponse();
        }
    }

    private static boolean listened(Response response) {
        AtomicBoolean open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }
}
