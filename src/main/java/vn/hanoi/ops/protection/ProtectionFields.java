package vn.hanoi.ops.protection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** Who asks, how to reach that person, and in which words. */
@Component
public class ProtectionFields implements DeclaredFields {

    public static final DeclaredField REQUESTER =
            DeclaredField.of("protection.requester", Sensitivity.IDENTITY, Mask.NAME);
    public static final DeclaredField CONTACT = DeclaredField.of("protection.contact", Sensitivity.CONTACT, Mask.WHOLE);
    public static final DeclaredField WORDS = DeclaredField.of("protection.words", Sensitivity.CONTACT, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(REQUESTER, CONTACT, WORDS);
    }
}
