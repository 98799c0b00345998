package vn.hanoi.ops.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.people.PeopleSetup.mau;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({PeopleSetup.class, ReferringRows.class})
class HeldPersonModuleTests {

    @Autowired
    PeopleSetup setup;

    @Autowired
    HeldPerson held;

    @Autowired
    Privacy privacy;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void aPersonCanBeToldEverythingThatTheRegisterHolds() {
        PersonId id = setup.enter(mau());
        List<HeldRecord> records = transactions.execute(t -> held.about(id.value()));
        Disclosure all = privacy.on(
                        Channel.FORM, new Officer("t", "T", Set.of(Role.HOTLINE_SUPERVISOR), AreaScope.CITY))
                .serving(Purpose.HOTLINE);
        assertThat(records)
                .extracting(HeldRecord::table)
                .containsExactly("people_person", "people_phone", "people_document", "people_address");
        assertThat(records.stream().flatMap(r -> r.values().stream()).map(all::text))
                .contains(
                        "Nguyễn Văn Mẫu",
                        "15/08/1990",
                        "Nam",
                        "+84912000000",
                        "Căn cước công dân 001090001234",
                        "Nơi ở hiện nay: Số 12 Phố Mẫu, Phường Văn Miếu, Quận Đống Đa");
    }

    @Test
    void ofAStrangerTheRegisterHoldsNothing() {
        assertThat(transactions.<List<HeldRecord>>execute(t -> held.about(UUID.randomUUID())))
                .isEmpty();
    }
}
