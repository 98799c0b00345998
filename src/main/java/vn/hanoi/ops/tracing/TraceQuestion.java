package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;

/**
 * What a health officer asks.
 *
 * @param caseId the open case for which it is asked
 * @param reason why, in words for the auditor, without names or numbers; 10 to 500 characters
 * @param contacts further phones or numbers of papers of the case's person, at most 20
 * @param from begin of another time than the case's own; nothing for that of the rules
 * @param to end of it; nothing for that of the rules
 * @param others for the looking back: the F0 to compare, at most 200; none for those of the last days in the case's district
 */
public record TraceQuestion(
        CaseId caseId,
        String reason,
        List<String> contacts,
        @Nullable Instant from,
        @Nullable Instant to,
        List<CaseId> others) {

    /** Copies what can change. */
    public TraceQuestion {
        contacts = List.copyOf(contacts);
        others = List.copyOf(others);
    }

    /** A question about a case by its own window and what is known of its person. */
    public static TraceQuestion of(CaseId caseId, String reason) {
        return new TraceQuestion(caseId, reason, List.of(), null, null, List.of());
    }

    /** The same in another time. */
    public TraceQuestion between(@Nullable Instant first, @Nullable Instant last) {
        return new TraceQuestion(caseId, reason, contacts, first, last, others);
    }

    /** The same with further phones or papers. */
    public TraceQuestion with(List<String> more) {
        return new TraceQuestion(caseId, reason, more, from, to, others);
    }

    /** The same, compared with these cases. */
    public TraceQuestion among(List<CaseId> cases) {
        return new TraceQuestion(caseId, reason, contacts, from, to, cases);
    }

    /** Tells whether the officer named another time, or one end of it. */
    boolean whatIf() {
        return from != null || to != null;
    }

    @Override
    public String toString() {
        return "TraceQuestion[" + caseId + ", " + from + " to " + to + "]";
    }
}
