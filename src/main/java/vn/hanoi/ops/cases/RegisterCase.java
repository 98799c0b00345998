package vn.hanoi.ops.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Takes a person into the list. A person has one open case: a contact who is registered again gets the new exposure, a
 * contact who is registered as F0 is confirmed.
 *
 * @param area the unit that looks after the person, lowest level
 * @param kind F0 needs a confirmation, F1 and F2 an exposure
 * @param stay where the person is isolated; none when nobody decided
 * @param note in the officer's words, up to 2,000 characters
 */
public record RegisterCase(
        PersonId person,
        AreaPath area,
        CaseKind kind,
        @Nullable ConfirmCase confirmation,
        List<Exposure> exposures,
        HealthFacts health,
        @Nullable Placement stay,
        String note) {

    /** Keeps its own copy. */
    public RegisterCase {
        exposures = List.copyOf(exposures);
    }

    /** A confirmed case. */
    public static RegisterCase f0(PersonId person, AreaPath area, ConfirmCase confirmation) {
        return new RegisterCase(person, area, CaseKind.F0, confirmation, List.of(), HealthFacts.UNKNOWN, null, "");
    }

    /** A close contact. */
    public static RegisterCase f1(PersonId person, AreaPath area, Exposure exposure) {
        return new RegisterCase(person, area, CaseKind.F1, null, List.of(exposure), HealthFacts.UNKNOWN, null, "");
    }

    /** The same with what is known of the person's health. */
    public RegisterCase knowing(HealthFacts facts) {
        return new RegisterCase(person, area, kind, confirmation, exposures, facts, stay, note);
    }

    /** The same for somebody who is isolated somewhere. */
    public RegisterCase staying(Placement place) {
        return new RegisterCase(person, area, kind, confirmation, exposures, health, place, note);
    }
}
