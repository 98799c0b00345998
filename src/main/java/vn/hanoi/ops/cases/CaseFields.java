package vn.hanoi.ops.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** The fields of a case, which leave the room as guarded values only. */
@Component
public class CaseFields implements DeclaredFields {

    public static final DeclaredField KIND = health("kind");
    public static final DeclaredField STATE = health("state");
    public static final DeclaredField DETECTION = health("detection");
    public static final DeclaredField RESULT = health("result");
    public static final DeclaredField CT = health("ct");
    public static final DeclaredField SAMPLED_ON = health("sampledOn");
    public static final DeclaredField ONSET = health("onset");
    public static final DeclaredField SEVERITY = health("severity");
    public static final DeclaredField RISK = health("risk");
    public static final DeclaredField FINDINGS = health("findings");
    public static final DeclaredField VACCINATION = health("vaccination");
    public static final DeclaredField PLACEMENT = health("placement");
    public static final DeclaredField UNTIL = health("until");
    public static final DeclaredField NOTE = health("note");
    public static final DeclaredField ATTACHMENT = health("attachment");
    public static final DeclaredField EXPOSURE = DeclaredField.of("case.exposure", Sensitivity.MOVEMENT, Mask.WHOLE);
    public static final DeclaredField MARKER = DeclaredField.of("case.marker", Sensitivity.MOVEMENT, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                KIND,
                STATE,
                DETECTION,
                RESULT,
                CT,
                SAMPLED_ON,
                ONSET,
                SEVERITY,
                RISK,
                FINDINGS,
                VACCINATION,
                PLACEMENT,
                UNTIL,
                NOTE,
                ATTACHMENT,
                EXPOSURE,
                MARKER);
    }

    private static DeclaredField health(String name) {
        return DeclaredField.of("case." + name, Sensitivity.HEALTH, Mask.WHOLE);
    }
}
