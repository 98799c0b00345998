package vn.hanoi.ops.venues.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.Ids;

/** Opens what tells who answers for a venue, and guards it at once. */
@Component
class VenueGuards {

    /** The guarded parts of a venue, and the codes of other systems that lead to it. */
    record Guarding(
            Guarded<String> ownerName,
            Guarded<String> taxCode,
            Guarded<String> ownerPhone,
            List<String> outsideCodes) {}

    private final OwnerSealing sealing;
    private final JdbcClient jdbc;

    VenueGuards(OwnerSealing sealing, JdbcClient jdbc) {
        this.sealing = sealing;
        this.jdbc = jdbc;
    }

    Guarding of(Venue venue) {
        SealedOwner owner = venue.owner();
        return new Guarding(
                VenueFields.OWNER.guard(owner.ownerName(), venue.area()),
                VenueFields.TAX_CODE.guard(sealing.taxCode(owner), venue.area()),
                VenueFields.PHONE.guard(sealing.phone(owner), venue.area()),
                jdbc.sql("SELECT text FROM venues_outside_code WHERE venue_id = :id ORDER BY added_at, digest")
                        .param("id", Ids.bytes(venue.id().value()))
                        .query(String.class)
                        .list());
    }
}
