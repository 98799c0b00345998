package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.quarantine.QuarantineRules;
import vn.hanoi.ops.quarantine.QuarantineSettings;

/** Reads what decides about a room, as far as the officer at work may know it; what is hidden counts as unknown. */
@Component
class TraitReader {

    private final PersonRegister persons;
    private final Privacy privacy;
    private final QuarantineSettings settings;

    TraitReader(PersonRegister persons, Privacy privacy, QuarantineSettings settings) {
        this.persons = persons;
        this.privacy = privacy;
        this.settings = settings;
    }

    /** @param exposed last exposures by person, as far as they are known */
    Map<PersonId, Traits> of(Collection<PersonId> ids, AreaPath site, Map<PersonId, LocalDate> exposed, int year) {
        Disclosure seen = privacy.on(Channel.FORM).serving(Purpose.QUARANTINE);
        Map<PersonId, Set<AreaPath>> shared =
                ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> Set.of(site)));
        Map<PersonId, PersonRow> rows = persons.rows(shared);
        Map<PersonId, PersonKeys> keys = persons.keys(List.copyOf(shared.keySet()));
        Map<PersonId, Traits> traits = new HashMap<>();
        shared.keySet().forEach(id -> {
            PersonRow row = rows.get(id);
            PersonKeys key = keys.get(id);
            traits.put(
                    id,
                    new Traits(
                            row == null ? null : seen.value(row.sex()).orElse(null),
                            row != null
                                    && seen.value(row.birth())
                                            .map(birth -> vulnerable(birth, year))
                                            .orElse(false),
                            key == null ? null : home(key),
                            exposed.get(id)));
        });
        return traits;
    }

    private boolean vulnerable(Birth birth, int year) {
        QuarantineRules rules = settings.current();
        int age = year - birth.year();
        return age >= rules.vulnerableFrom() || age < rules.vulnerableBelow();
    }

    private static @Nullable UUID home(PersonKeys keys) {
        return keys.household().map(TraitReader::id).orElse(null);
    }

    private static UUID id(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }
}
