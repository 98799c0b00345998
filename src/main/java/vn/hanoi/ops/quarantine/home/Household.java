package vn.hanoi.ops.quarantine.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineRoles;

/** Who else of one home is under quarantine there; homes are told apart by their addresses as the people room reads them. */
@Service
@PreAuthorize(QuarantineRoles.HOME_WATCHERS)
@Transactional(readOnly = true)
public class Household {

    private final HomeList list;
    private final PersonRegister persons;

    Household(HomeList list, PersonRegister persons) {
        this.list = list;
        this.persons = persons;
    }

    /** The other running orders at the same home; none outside of the officer's areas, or when the address is not known. */
    public List<HomeRow> of(OrderId id) {
        Optional<HomeRow> row = list.find(id);
        if (row.isEmpty()) {
            return List.of();
        }
        List<HomeRow> around = list.running(row.get().area());
        Map<PersonId, PersonKeys> keys =
                persons.keys(around.stream().map(HomeRow::person).distinct().toList());
        Optional<String> home = home(keys, row.get().person());
        return around.stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> home.isPresent() && home(keys, other.person()).equals(home))
                .toList();
    }

    private static Optional<String> home(Map<PersonId, PersonKeys> keys, PersonId person) {
        return Optional.ofNullable(keys.get(person)).flatMap(PersonKeys::household);
    }
}
