package vn.hanoi.ops.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A person's whole record.
 *
 * @param version to be named when it is changed
 * @param area where the record belongs
 */
public record PersonDetails(
        PersonId id,
        int version,
        AreaPath area,
        Guarded<String> name,
        Guarded<Birth> birth,
        Guarded<Sex> sex,
        Guarded<String> nationality,
        List<Phone> phones,
        List<Address> addresses,
        List<Paper> documents,
        Instant registeredAt,
        Instant changedAt) {

    /**
     * One of the person's phones.
     *
     * @param part names it in a change
     */
    public record Phone(UUID part, Guarded<String> phone) {}

    /**
     * One of the person's addresses.
     *
     * @param part names it in a change
     * @param unit the administrative unit; not guarded
     */
    public record Address(
            UUID part,
            AddressKind kind,
            Guarded<String> address,
            @Nullable AreaPath unit,
            Guarded<GeoPoint> position) {}

    /**
     * One of the person's papers.
     *
     * @param part names it in a change
     */
    public record Paper(UUID part, DocumentKind kind, Guarded<Document> document) {}

    /** The record's name for gates and the audit. */
    public PersonalRecord record() {
        return new PersonalRecord("person", id.value(), id.value(), area);
    }
}
