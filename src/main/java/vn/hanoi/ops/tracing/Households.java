package vn.hanoi.ops.tracing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
import vn.hanoi.ops.venues.checkins.PersonKey;

/** Puts people of one home, and several phones or papers of one person, together in a ranked list. */
@Component
class Households {

    private static final int BATCH = 500;

    private final PersonRegister persons;

    Households(PersonRegister persons) {
        this.persons = persons;
    }

    /** The records behind keys, as far as there are any. */
    Map<String, PersonId> records(List<PersonKey> keys) {
        return persons.withPresenceKeys(keys.stream().map(PersonKey::hex).toList());
    }

    /** The list with groups: each stands where its most exposed member stands, its members one after the other. */
    List<Ranked> group(List<Found.Person> people) {
        Map<String, PersonId> records =
                records(people.stream().map(Found.Person::key).toList());
        Map<PersonId, String> homes = homes(List.copyOf(records.values()));
        Map<String, List<Found.Person>> groups = new LinkedHashMap<>();
        for (Found.Person person : people) {
            PersonId record = records.get(person.key().hex());
            String group = record == null ? person.key().hex() : homes.getOrDefault(record, record.toString());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(person);
        }
        List<Ranked> ranked = new ArrayList<>();
        int number = 0;
        for (List<Found.Person> group : groups.values()) {
            number++;
            boolean several = group.stream()
                            .map(person -> records.get(person.key().hex()))
                            .distinct()
                            .count()
                    > 1;
            for (Found.Person person : group) {
                ranked.add(new Ranked(ranked.size() + 1, person.key(), number, several, person.met()));
            }
        }
        return ranked;
    }

    private Map<PersonId, String> homes(List<PersonId> ids) {
        List<PersonId> all = ids.stream().distinct().toList();
        Map<PersonId, String> homes = new HashMap<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            Map<PersonId, PersonKeys> keys = persons.keys(all.subList(start, Math.min(all.size(), start + BATCH)));
            keys.forEach((id, key) -> key.household().ifPresent(home -> homes.put(id, home)));
        }
        return homes;
    }
}
