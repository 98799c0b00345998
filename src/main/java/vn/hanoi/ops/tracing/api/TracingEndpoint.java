package vn.hanoi.ops.tracing.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.ui.text.Translations;
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

    /** @param from and {@code to} in ISO 8601 with offset; an end that is not named is that of the case's rules */
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
    ForwardTrace forward(
            @RequestBody Question question,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        return answer(question, tracing::forward, Translations.asked(accepted));
    }

    @PostMapping("/backward")
    BackwardTrace backward(
            @RequestBody Question question,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        return answer(question, tracing::backward, Translations.asked(accepted));
    }

    private <T> T answer(Question question, Function<TraceQuestion, T> trace, Locale language) {
        try {
            TraceQuestion asked = new TraceQuestion(
                    caseId(question.caseId()),
                    Objects.requireNonNullElse(question.reason(), ""),
                    texts(question.contacts()),
                    time("from", question.from(), language),
                    time("to", question.to(), language),
                    compared(texts(question.cases())));
            purpose.isPlain(Purpose.TRACING);
            return trace.apply(asked);
        } catch (TracingRefused e) {
            throw TracingProblems.of(e, language);
        }
    }

    private static List<String> texts(@Nullable List<@Nullable String> list) {
        return Objects.requireNonNullElse(list, List.<String>of()).stream()
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toList();
    }

    private static CaseId caseId(@Nullable String text) {
        return CaseId.parse(Objects.requireNonNullElse(text, ""))
                .orElseThrow(() -> new TracingRefused(Reason.UNKNOWN_CASE));
    }

    private static List<CaseId> compared(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i ->
                        CaseId.parse(texts.get(i)).orElseThrow(() -> TracingRefused.at(i, Reason.UNKNOWN_COMPARED)))
                .toList();
    }

    private static @Nullable Instant time(String field, @Nullable String text, Locale language) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            String allowed = Translations.in(language, "tracing.api.time");
            throw ApiProblem.badField(Reason.BAD_TIME.name(), field, allowed);
        }
    }
}
