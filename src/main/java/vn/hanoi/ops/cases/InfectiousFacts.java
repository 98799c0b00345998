package vn.hanoi.ops.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * When somebody could infect others, and when somebody could have been infected; never shown to an officer as it is.
 *
 * @param onsetOn first symptoms, when there were any that are known
 * @param sampledOn the day of the positive sample of an F0
 * @param from first infectious day under the rules of the case; nothing unless it is an F0
 * @param to last infectious day; nothing while it goes on
 */
public record InfectiousFacts(
        CaseId id,
        PersonId person,
        AreaPath area,
        CaseKind kind,
        CaseState state,
        @Nullable LocalDate onsetOn,
        @Nullable LocalDate sampledOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The day from which days are counted: first symptoms, else the positive sample; nothing while neither is known. */
    public @Nullable LocalDate dayZero() {
        return onsetOn == null ? sampledOn : onsetOn;
    }
}
