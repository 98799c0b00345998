package vn.hanoi.ops.venues.checkins;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.venues.register.VenueFields;

/** Finds a person's key for tracing, and the contacts behind keys, guarded. */
@Component
public class Visitors {

    private final VisitorTable table;
    private final Seals seals;
    private final JdbcTemplate jdbc;

    Visitors(VisitorTable table, Seals seals, JdbcTemplate jdbc) {
        this.table = table;
        this.seals = seals;
        this.jdbc = jdbc;
    }

    /** The key under which a phone or the number of a paper checks in, or nothing when it is neither. */
    public Optional<PersonKey> key(String phoneOrPaper) {
        Submission asked = new Submission("", null, 0, phoneOrPaper, phoneOrPaper, "", null, false, null);
        return Visitor.of(asked)
                .filter(visitor -> visitor.kind() != VisitorKind.UNMATCHED)
                .map(table::key);
    }

    /** The contacts of these people, as far as they are still kept. @param place where the asking case belongs */
    public Map<PersonKey, Guarded<String>> contacts(Collection<PersonKey> people, AreaPath place) {
        Map<PersonKey, Guarded<String>> contacts = new HashMap<>();
        people.forEach(key -> contacts.put(key, VenueFields.VISITOR.guard(null, place)));
        List<PersonKey> keys = List.copyOf(contacts.keySet());
        if (!keys.isEmpty()) {
            String places = String.join(",", Collections.nCopies(keys.size(), "?"));
            jdbc.query(
                    "SELECT person, contact_sealed FROM venues_visitor WHERE person IN (" + places + ")",
                    row -> {
                        String contact = seals.open(VenueFields.VISITOR.code(), row.getBytes("contact_sealed"));
                        contacts.put(PersonKey.of(row.getBytes("person")), VenueFields.VISITOR.guard(contact, place));
                    },
                    keys.stream().map(key -> (Object) key.bytes()).toArray());
        }
        return contacts;
    }
}
