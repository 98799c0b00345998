package vn.hanoi.ops.tracing.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.tracing.TracingRefused;
import vn.hanoi.ops.tracing.TracingRefused.Reason;

/** Says why a question of tracing is refused: the field, the place in its list and what is allowed, in the caller's language. */
final class TracingProblems {

    private TracingProblems() {}

    static ApiProblem of(TracingRefused refused, Locale language) {
        Reason reason = refused.reason();
        String field = field(reason);
        String words = Translations.in(language, reason.titleKey());
        String where = refused.place().map(place -> field + "[" + place + "]: ").orElse("");
        return ApiProblem.ofField(status(reason), reason.name(), field, where + words);
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case UNKNOWN_CASE, UNKNOWN_COMPARED, UNKNOWN_PERSON, UNKNOWN_VENUE -> HttpStatus.NOT_FOUND;
            case CASE_ENDED -> HttpStatus.CONFLICT;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case REASON_MISSING -> "reason";
            case BAD_TIME, NO_WINDOW -> "from";
            case BAD_CONTACTS -> "contacts";
            case TOO_FEW_CASES, TOO_MANY_CASES, UNKNOWN_COMPARED -> "cases";
            case UNKNOWN_PERSON, NOBODY_NAMED -> "people";
            default -> "caseId";
        };
    }
}
