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

    private static final int BATCH = 500;

    private final VisitorTable table;
    private final Seals seals;
    private final JdbcTemplate jdbc;

    Visitors(VisitorTable table, Seals seals, JdbcTemplate jdbc) {
        this.table = table;
        this.seals = seals;
        this.jdbc = jdbc;
    }

    /**
     * How a visitor can be reached.
     *
     * @param by whether the contact is a phone, a paper or something else
     */
    public record Reach(VisitorKind by, Guarded<String> contact) {}

    /** The key under which a phone or the number of a paper checks in, or nothing when it is neither. */
    public Optional<PersonKey> key(String phoneOrPaper) {
        return Visitor.of(Submission.byContact(null, 0, phoneOrPaper, null, false))
                .filter(visitor -> visitor.kind() != VisitorKind.UNMATCHED)
                .map(table::key);
    }

    /** How these people can be reached, as far as that is still kept. @param place where the asking case belongs */
    public Map<PersonKey, Reach> reach(Collection<PersonKey> people, AreaPath place) {
        Map<PersonKey, Reach> found = new HashMap<>();
        people.forEach(key -> found.put(key, new Reach(VisitorKind.UNMATCHED, VenueFields.VISITOR.guard(null, place))));
        List<PersonKey> keys = List.copyOf(found.keySet());
        for (int start = 0; start < keys.size(); start += BATCH) {
            List<PersonKey> part = keys.subList(start, Math.min(keys.size(), start + BATCH));
            read("venues_kept_visitor", part, place, found);
            read("venues_visitor", part, place, found);
        }
        return found;
    }

    private void read(String from, List<PersonKey> keys, AreaPath place, Map<PersonKey, Reach> found) {
        jdbc.query(
                "SELECT person, kind, contact_sealed FROM " + from + " WHERE person IN ("
                        + String.join(",", Collections.nCopies(keys.size(), "?")) + ")",
                row -> {
                    String contact = seals.open(VenueFields.VISITOR.code(), row.getBytes("contact_sealed"));
                    found.put(
                            PersonKey.of(row.getBytes("person")),
                            new Reach(
                                    VisitorKind.valueOf(row.getString("kind")),
                                    VenueFields.VISITOR.guard(contact, place)));
                },
                keys.stream().map(key -> (Object) key.bytes()).toArray());
    }
}
