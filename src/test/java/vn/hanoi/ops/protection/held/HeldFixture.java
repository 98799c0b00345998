package vn.hanoi.ops.protection.held;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;

/** A room of a test that holds the name of one person, and of another also a test result. */
@TestComponent
public class HeldFixture implements HeldAbout {

    /** Known by name only. */
    public static final UUID NAMED = UUID.fromString("01900000-0000-7000-8000-000000000001");

    /** Known by name and test result. */
    public static final UUID TESTED = UUID.fromString("01900000-0000-7000-8000-000000000002");

    static final DeclaredField NAME = DeclaredField.of("sample.name", Sensitivity.IDENTITY, Mask.NAME);
    static final DeclaredField RESULT = DeclaredField.of("sample.result", Sensitivity.HEALTH, Mask.WHOLE);

    private static final AreaPath WARD = new AreaPath("01.006.00193");
    private static final Instant SINCE = Instant.parse("2021-08-01T02:00:00Z");

    @Override
    public List<HeldRecord> about(UUID person) {
        if (person.equals(NAMED)) {
            return List.of(record("Nguyễn Văn Mẫu", null));
        }
        return person.equals(TESTED) ? List.of(record("Trần Thị Thử", "Dương tính")) : List.of();
    }

    private static HeldRecord record(String name, String result) {
        return new HeldRecord(
                "audit_entry", Purpose.TREATMENT, SINCE, List.of(NAME.guard(name, WARD), RESULT.guard(result, WARD)));
    }
}
