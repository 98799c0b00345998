package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.people.PersonId;

@CaseModuleTest
class HeldCasesModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    HeldCases held;

    @Autowired
    Privacy privacy;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void aPersonCanBeToldWhatTheListsHoldButNotWhomItConcernsBesides() {
        PersonId source = setup.person("Lê Văn Nguồn", 1970, "0912000990", VAN_MIEU);
        CaseId f0 = steps.register(RegisterCase.f0(source, VAN_MIEU, positive(NINE.minusSeconds(60))));
        PersonId person = setup.person("Trần Thị Thử", 1991, "0912000991", VAN_MIEU);
        CaseId id =
                steps.register(RegisterCase.f1(person, VAN_MIEU, Exposure.on(f0, TODAY.minusDays(2), Setting.MARKET)));
        steps.extend(id, 2, "Xét nghiệm chưa rõ");
        List<HeldRecord> records = held.about(person.value());
        assertThat(records).extracting(HeldRecord::table).containsExactly("cases_case", "cases_exposure", "cases_step");
        Disclosure all = privacy.on(Channel.FORM, new Officer("t", "T", Set.of(Role.HEALTH_OFFICER), AreaScope.CITY))
                .serving(Purpose.TRACING);
        assertThat(records.stream().flatMap(record -> record.values().stream()).map(all::text))
                .contains("F1", "19/09/2021", "Xét nghiệm chưa rõ")
                .noneMatch(text -> text.contains("Nguồn"));
    }

    @Test
    void ofAStrangerTheListsHoldNothing() {
        assertThat(held.about(UUID.randomUUID())).isEmpty();
    }
}
