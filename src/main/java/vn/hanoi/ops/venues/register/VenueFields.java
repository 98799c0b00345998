package vn.hanoi.ops.venues.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** What tells who answers for a venue, and who came to it; it leaves the room as guarded values only. */
@Component
public class VenueFields implements DeclaredFields {

    public static final DeclaredField OWNER = DeclaredField.of("venue.ownerName", Sensitivity.IDENTITY, Mask.NAME);
    public static final DeclaredField TAX_CODE = DeclaredField.of("venue.taxCode", Sensitivity.IDENTITY, Mask.DOCUMENT);
    public static final DeclaredField PHONE = DeclaredField.of("venue.ownerPhone", Sensitivity.CONTACT, Mask.PHONE);

    /** The phone or paper by which somebody checked in. */
    public static final DeclaredField VISITOR =
            DeclaredField.of("venue.visitorContact", Sensitivity.CONTACT, Mask.PHONE);

    /** The picture of a posted code; it may show passers-by. */
    public static final DeclaredField PHOTO = DeclaredField.of("venue.posterPhoto", Sensitivity.PICTURE, Mask.WHOLE);

    /** What stands at the door for everybody to read. */
    static final DeclaredField FACT = DeclaredField.of("venue.fact", Sensitivity.OPERATIONAL, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(OWNER, TAX_CODE, PHONE, VISITOR, PHOTO, FACT);
    }
}
