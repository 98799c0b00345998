package vn.hanoi.ops.care.transfers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** What a transfer tells about its patient, which leaves the room as guarded values only. */
@Component
public class TransferFields implements DeclaredFields {

    public static final DeclaredField SEVERITY = health("severity");
    public static final DeclaredField RISK = health("risk");
    public static final DeclaredField NEEDS = health("needs");
    public static final DeclaredField HANDOVER = health("handover");

    @Override
    public List<DeclaredField> fields() {
        return List.of(SEVERITY, RISK, NEEDS, HANDOVER);
    }

    private static DeclaredField health(String name) {
        return DeclaredField.of("transfer." + name, Sensitivity.HEALTH, Mask.WHOLE);
    }
}
