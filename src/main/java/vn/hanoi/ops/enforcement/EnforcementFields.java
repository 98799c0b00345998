package vn.hanoi.ops.enforcement;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** What tells of an offender; it leaves the room as guarded values only. */
@Component
public class EnforcementFields implements DeclaredFields {

    public static final DeclaredField OFFENDER =
            DeclaredField.of("violation.offenderName", Sensitivity.IDENTITY, Mask.NAME);
    public static final DeclaredField BIRTH = DeclaredField.of("violation.birth", Sensitivity.IDENTITY, Mask.BIRTH);
    public static final DeclaredField DOCUMENT =
            DeclaredField.of("violation.document", Sensitivity.IDENTITY, Mask.DOCUMENT);
    public static final DeclaredField ADDRESS =
            DeclaredField.of("violation.offenderAddress", Sensitivity.CONTACT, Mask.ADDRESS);
    public static final DeclaredField PHONE = DeclaredField.of("violation.phone", Sensitivity.CONTACT, Mask.PHONE);
    public static final DeclaredField FACTS =
            DeclaredField.of("violation.description", Sensitivity.SANCTION, Mask.WHOLE);
    public static final DeclaredField STATEMENT =
            DeclaredField.of("violation.statement", Sensitivity.SANCTION, Mask.WHOLE);
    public static final DeclaredField WITNESS =
            DeclaredField.of("violation.witnesses", Sensitivity.IDENTITY, Mask.NAME);

    public static final DeclaredField PICTURE = DeclaredField.of("violation.picture", Sensitivity.PICTURE, Mask.WHOLE);

    public static final DeclaredField SANCTION =
            DeclaredField.of("violation.sanction", Sensitivity.SANCTION, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(OFFENDER, BIRTH, DOCUMENT, ADDRESS, PHONE, FACTS, STATEMENT, WITNESS, PICTURE, SANCTION);
    }
}
