package vn.hanoi.ops.cases.imports;

import java.util.Optional;
import vn.hanoi.ops.people.PersonId;

/** Who a row means, as it is kept with the row: a person of the register, or somebody new. */
final class Decision {

    static final String NEW = "new";

    private static final String PERSON = "p:";

    private Decision() {}

    static String of(PersonId person) {
        return PERSON + person;
    }

    static Optional<PersonId> person(String decision) {
        return decision.startsWith(PERSON) ? PersonId.parse(decision.substring(PERSON.length())) : Optional.empty();
    }
}
