package vn.hanoi.ops.quarantine.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.quarantine.stays.Resident;

/** Somebody at a site with whom it is; two lines are equal when they show the same stay. */
record ResidentLine(Resident stay, @Nullable PersonRow person) {

    static List<ResidentLine> of(QuarantineParts parts, List<Resident> stays) {
        Map<PersonId, Set<AreaPath>> shared =
                stays.stream().collect(Collectors.toMap(Resident::person, s -> Set.of(s.area()), (a, b) -> a));
        Map<PersonId, PersonRow> people = parts.persons().rows(shared);
        return stays.stream()
                .map(stay -> new ResidentLine(stay, people.get(stay.person())))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentLine line && line.stay.equals(stay);
    }

    @Override
    public int hashCode() {
        return stay.hashCode();
    }
}
