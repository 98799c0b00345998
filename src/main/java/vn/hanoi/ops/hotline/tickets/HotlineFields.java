package vn.hanoi.ops.hotline.tickets;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** What a ticket says about people; a caller is not one of the console's persons. */
@Component
public class HotlineFields implements DeclaredFields {

    public static final DeclaredField CALLER = DeclaredField.of("hotline.caller", Sensitivity.IDENTITY, Mask.NAME);
    public static final DeclaredField PHONE = DeclaredField.of("hotline.phone", Sensitivity.CONTACT, Mask.PHONE);
    /** Where a person is, in tickets about people. */
    public static final DeclaredField HOME = DeclaredField.of("hotline.home", Sensitivity.CONTACT, Mask.ADDRESS);
    /** What a person needs, in tickets about people. */
    public static final DeclaredField MATTER = DeclaredField.of("hotline.matter", Sensitivity.CONTACT, Mask.WHOLE);
    /** Where something happens, in tickets about things. */
    public static final DeclaredField PLACE = DeclaredField.of("hotline.place", Sensitivity.OPERATIONAL, Mask.WHOLE);
    /** What happens, in tickets about things. */
    public static final DeclaredField TEXT = DeclaredField.of("hotline.text", Sensitivity.OPERATIONAL, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(CALLER, PHONE, HOME, MATTER, PLACE, TEXT);
    }
}
