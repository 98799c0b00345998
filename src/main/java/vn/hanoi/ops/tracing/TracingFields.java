package vn.hanoi.ops.tracing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** Where somebody was, and with whom: shown to nobody but health officers who trace. */
@Component
public class TracingFields implements DeclaredFields {

    public static final DeclaredField WINDOW = DeclaredField.of("trace.window", Sensitivity.MOVEMENT, Mask.WHOLE);
    public static final DeclaredField VISITS = DeclaredField.of("trace.visits", Sensitivity.MOVEMENT, Mask.WHOLE);
    public static final DeclaredField MEETINGS = DeclaredField.of("trace.meetings", Sensitivity.MOVEMENT, Mask.WHOLE);

    @Override
    public List<DeclaredField> fields() {
        return List.of(WINDOW, VISITS, MEETINGS);
    }
}
