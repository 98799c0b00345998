package vn.hanoi.ops.access.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.AreaPath;

@ApplicationModuleTest(extraIncludes = "kernel")
class HeldSealsModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00193");
    private static final DeclaredField NAME = DeclaredField.of("person.name", Sensitivity.IDENTITY, Mask.NAME);
    private static final HeldRecord RECORD = new HeldRecord(
            "people_person",
            Purpose.TREATMENT,
            Instant.parse("2021-08-01T02:00:00Z"),
            List.of(NAME.guard("Nguyễn Văn Mẫu", WARD, Set.of(new AreaPath("01.002"))), NAME.guard(null, WARD)));

    @Autowired
    HeldSeals seals;

    @Autowired
    Privacy privacy;

    @Test
    void whatIsHeldComesBackAsItWasAndGuarded() {
        List<HeldRecord> opened = seals.open(seals.seal(List.of(RECORD)));
        assertThat(opened).containsExactly(RECORD);
        Officer police = new Officer("test", "Test", Set.of(Role.WARD_POLICE), new AreaScope(List.of(WARD)));
        assertThat(privacy.on(Channel.FORM, police)
                        .text(opened.getFirst().values().getFirst()))
                .isEqualTo("N.V.M.");
    }

    @Test
    void nothingReadableIsAtRest() {
        String bytes = new String(seals.seal(List.of(RECORD)), StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain("Mẫu").doesNotContain("people_person");
    }
}
