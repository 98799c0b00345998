package vn.hanoi.ops.quarantine;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** What tells something about somebody under quarantine; it leaves the room as guarded values only. */
@Component
public class QuarantineFields implements DeclaredFields {

    /** Whether somebody was found infected at the site. */
    public static final DeclaredField INFECTED = health("infected");

    /** From which day the order counts: the last exposure or the admission. */
    public static final DeclaredField COUNTED_FROM = health("countedFrom");

    /** What was measured and felt in a daily check. */
    public static final DeclaredField CHECKED = health("checked");

    /** Outcomes of the samples taken under the order. */
    public static final DeclaredField OUTCOMES = health("outcomes");

    /** The last day under an order; who checks a home needs it. */
    public static final DeclaredField LAST_DAY =
            DeclaredField.of("quarantine.lastDay", Sensitivity.IDENTITY, Mask.REPORTED);

    /** Who was seen breaking a rule, when the officers know. */
    public static final DeclaredField WHOM = DeclaredField.of("quarantine.whom", Sensitivity.IDENTITY, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(INFECTED, COUNTED_FROM, CHECKED, OUTCOMES, LAST_DAY, WHOM);
    }

    private static DeclaredField health(String name) {
        return DeclaredField.of("quarantine." + name, Sensitivity.HEALTH, Mask.WHOLE);
    }
}
