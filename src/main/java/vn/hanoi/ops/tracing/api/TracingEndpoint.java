package vn.hanoi.ops.tracing.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.tracing.BackwardTrace;
import vn.hanoi.ops.tracing.ForwardTrace;
import vn.hanoi.ops.tracing.TraceQuestion;
import vn.hanoi.ops.tracing.Tracing;
import vn.hanoi.ops.tracing.TracingRefused;
import vn.hanoi.ops.tracing.TracingRefused.Reason;

/** Tracing for an open case with a reason; the question itself says that it serves tracing. */
@RestController
@RequestMapping(path = "/api/tracing", consumes = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
class TracingEndpoint {

    /** @param from and {@code to} in ISO 8601 with offset; without them the window of the case's rules */
    record Question(
            @Nullable String caseId,
            @Nullable String reason,
            @Nullable List<@Nullable String> contacts,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<@Nullable String> cases) {}

    private final Tracing tracing;
    private final RequestPurpose purpose;

    TracingEndpoint(Tracing tracing, RequestPurpose purpose) {
        this.tracing = tracing;
        this.purpose = purpose;
    }

    @PostMapping("/forward")
    ForwardTrace forward(@RequestBody Question question) {
        return answer(question, tracing::forward);
    }

    @PostMapping("/backward")
    BackwardTrace backward(@RequestBody Question question) {
        return answer(question, tracing::backward);
    }

    private <T> T answer(Question question, Function<TraceQuestion, T> trace) {
        TraceQuestion asked = new TraceQuestion(
                caseId(question.caseId()),
                Objects.requireNonNullElse(question.reason(), ""),
                texts(question.contacts()),
                time(question.from()),
                time(question.to()),
                texts(question.cases()).stream().map(TracingEndpoint::caseId).toList());
        try {
            purpose.isPlain(Purpose.TRACING);
            return trace.apply(asked);
        } catch (TracingRefused e) {
            HttpStatus status =
                    switch (e.reason()) {
                        case UNKNOWN_CASE, UNKNOWN_VENUE -> HttpStatus.NOT_FOUND;
                        case CASE_ENDED -> HttpStatus.CONFLICT;
                        default -> HttpStatus.BAD_REQUEST;
                    };
            throw new ApiProblem(status, e.reason().name(), "The question is refused: " + e.reason() + ".");
        }
    }

    private static List<String> texts(@Nullable List<@Nullable String> list) {
        return Objects.requireNonNullElse(list, List.<String>of()).stream()
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toList();
    }

    private static CaseId caseId(@Nullable String text) {
        return CaseId.parse(Objects.requireNonNullElse(text, ""))
                .orElseThrow(
                        () -> ApiProblem.notFound(Reason.UNKNOWN_CASE.name(), "There is no such case in your area."));
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw ApiProblem.badRequest("BAD_TIME", "from and to are times in ISO 8601 with their offset.");
        }
    }
}
