package vn.hanoi.ops.quarantine.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.quarantine.home.HomeRow;

/** Somebody under quarantine at home with whom it is; two lines are equal when they show the same order. */
record HomeLine(HomeRow row, @Nullable PersonRow person) {

    static List<HomeLine> of(QuarantineParts parts, List<HomeRow> rows) {
        Map<PersonId, Set<AreaPath>> shared =
                rows.stream().collect(Collectors.toMap(HomeRow::person, r -> Set.of(r.area()), (a, b) -> a));
        Map<PersonId, PersonRow> people = parts.persons().rows(shared);
        return rows.stream()
                .map(row -> new HomeLine(row, people.get(row.person())))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HomeLine line && line.row.equals(row);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }
}
