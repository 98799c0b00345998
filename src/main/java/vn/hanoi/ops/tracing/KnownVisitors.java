package vn.hanoi.ops.tracing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.venues.checkins.PersonKey;

/** What the rooms of persons and cases know of visitors. */
@Component
class KnownVisitors {

    private static final int BATCH = 500;

    private final Households households;
    private final CaseRegister cases;

    KnownVisitors(Households households, CaseRegister cases) {
        this.households = households;
        this.cases = cases;
    }

    /**
     * What is known, by the hexadecimal key of each visitor who has a record.
     *
     * @param open the open case
     * @param sampledOn the last day on which a sample was taken
     */
    record Known(Map<String, CaseFacts> open, Map<String, LocalDate> sampledOn) {}

    /** The open cases. */
    Map<String, CaseFacts> open(List<PersonKey> keys) {
        Map<String, PersonId> records = households.records(keys);
        return byKey(records, inBatches(records, this::openOf));
    }

    /** Open cases and samples. */
    Known of(List<PersonKey> keys) {
        Map<String, PersonId> records = households.records(keys);
        return new Known(
                byKey(records, inBatches(records, this::openOf)), byKey(records, inBatches(records, cases::sampledOn)));
    }

    private Map<PersonId, CaseFacts> openOf(Collection<PersonId> some) {
        Map<PersonId, CaseFacts> open = new HashMap<>();
        cases.ofPersons(some).forEach((person, list) -> list.stream()
                .filter(one -> one.state().open())
                .findFirst()
                .ifPresent(one -> open.put(person, one)));
        return open;
    }

    private static <T> Map<PersonId, T> inBatches(
            Map<String, PersonId> records, Function<Collection<PersonId>, Map<PersonId, T>> ask) {
        List<PersonId> all = records.values().stream().distinct().toList();
        Map<PersonId, T> found = new HashMap<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            found.putAll(ask.apply(all.subList(start, Math.min(all.size(), start + BATCH))));
        }
        return found;
    }

    private static <T> Map<String, T> byKey(Map<String, PersonId> records, Map<PersonId, T> found) {
        Map<String, T> byKey = new HashMap<>();
        records.forEach((key, person) -> {
            T one = found.get(person);
            if (one != null) {
                byKey.put(key, one);
            }
        });
        return byKey;
    }
}
