package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_CHUONG;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.people.PersonId;

@CaseModuleTest
class ContagionModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseLog log;

    @Autowired
    ExposureTable exposures;

    @Autowired
    JdbcClient jdbc;

    private CaseId turning;

    @BeforeEach
    void anF1WhoWillTurnF0() {
        setup.begin();
        CaseId source = steps.register(
                RegisterCase.f0(person("Nguyễn Văn Mẫu"), VAN_MIEU, positive(NINE.minus(Duration.ofHours(1)))));
        turning = steps.register(RegisterCase.f1(
                person("Trần Thị Thử"), VAN_MIEU, Exposure.on(source, TODAY.minusDays(6), Setting.MARKET)));
    }

    @Test
    void twoMeetingsOfRoomMatesThatEndOnTheDayOfTheResultHinderNoConfirmation() {
        PersonId mate = person("Lê Văn Phòng");
        CaseId contact = steps.register(f2(mate, Exposure.living(turning, TODAY.minusDays(3), Setting.ROOM)));
        steps.register(f2(mate, Exposure.living(turning, TODAY.minusDays(1), Setting.ROOM)));
        steps.confirm(turning, positive(NINE));
        assertThat(register.find(turning).orElseThrow().kind()).isEqualTo(CaseKind.F0);
        assertThat(exposures.of(contact))
                .filteredOn(link -> link.exposure().lastOn().equals(TODAY))
                .singleElement()
                .satisfies(link -> assertThat(link.exposure().ongoing()).isFalse());
        assertThat(facts(contact).until()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void aMeetingOfTheDayOfTheResultThatWasRemovedStandsAgain() {
        PersonId mate = person("Lê Văn Phòng");
        CaseId contact = steps.register(f2(mate, Exposure.living(turning, TODAY.minusDays(3), Setting.ROOM)));
        steps.register(f2(mate, Exposure.on(turning, TODAY, Setting.ROOM)));
        jdbc.sql(
                        "UPDATE cases_exposure SET removed_at = entered_at, reason = 'x' WHERE ongoing = FALSE AND last_on = :day")
                .param("day", TODAY)
                .update();
        steps.confirm(turning, positive(NINE));
        assertThat(exposures.of(contact))
                .extracting(link -> link.exposure().lastOn())
                .contains(TODAY);
    }

    @Test
    void whoWasReleasedBeforeTheSourceTurnedF0IsAnF1AgainAndIsCalled() {
        CaseId second =
                steps.register(f2(person("Phạm Thị Xa"), Exposure.on(turning, TODAY.minusDays(3), Setting.WORK)));
        CaseId wrong =
                steps.register(f2(person("Phạm Thị Lầm"), Exposure.on(turning, TODAY.minusDays(3), Setting.WORK)));
        steps.close(second, CaseState.COMPLETED, "Đã hết theo dõi");
        steps.close(wrong, CaseState.EXCLUDED, "Không gặp");
        setup.at(NINE.plus(Duration.ofDays(5)));
        steps.confirm(turning, positive(NINE.plus(Duration.ofDays(5)).minusSeconds(60)));
        for (CaseId id : List.of(second, wrong)) {
            assertThat(facts(id).kind()).isEqualTo(CaseKind.F1);
            assertThat(facts(id).state()).isEqualTo(CaseState.IN_QUARANTINE);
            assertThat(log.of(id)).extracting(CaseEntry::step).contains(CaseStep.REOPENED);
            assertThat(callState(id)).isEqualTo("OPEN");
        }
    }

    @Test
    void whoseDaysAreOverStaysReleasedAndANewerCaseGetsTheExposure() {
        PersonId person = person("Phạm Thị Xa");
        CaseId over =
                steps.register(f2(person("Phạm Thị Qua"), Exposure.on(turning, TODAY.minusDays(3), Setting.WORK)));
        CaseId old = steps.register(f2(person, Exposure.on(turning, TODAY.minusDays(3), Setting.WORK)));
        steps.close(over, CaseState.COMPLETED, "Đã hết theo dõi");
        steps.close(old, CaseState.COMPLETED, "Đã hết theo dõi");
        CaseId other = steps.register(
                RegisterCase.f0(person("Hoàng Văn Khác"), VAN_MIEU, positive(NINE.minus(Duration.ofHours(1)))));
        CaseId newer = steps.register(
                RegisterCase.f1(person, VAN_CHUONG, Exposure.on(other, TODAY.minusDays(4), Setting.MARKET)));
        steps.confirm(turning, positive(NINE));
        assertThat(facts(old).state()).isEqualTo(CaseState.COMPLETED);
        assertThat(facts(newer).lastExposure()).isEqualTo(TODAY.minusDays(3));
        assertThat(facts(over).state()).isEqualTo(CaseState.IN_QUARANTINE);
        steps.close(over, CaseState.COMPLETED, "Đã hết theo dõi");
        steps.refute(turning, "Nhầm mã ống");
        setup.at(NINE.plus(Duration.ofDays(60)));
        steps.confirm(turning, positive(NINE.plus(Duration.ofDays(60)).minusSeconds(60)));
        assertThat(facts(over).state()).isEqualTo(CaseState.COMPLETED);
    }

    private static RegisterCase f2(PersonId person, Exposure exposure) {
        return new RegisterCase(
                person, VAN_CHUONG, CaseKind.F2, null, List.of(exposure), HealthFacts.UNKNOWN, null, "");
    }

    private PersonId person(String name) {
        return setup.person(name, 1990, "0912000000", VAN_MIEU);
    }

    private CaseFacts facts(CaseId id) {
        return register.find(id).orElseThrow();
    }

    private String callState(CaseId id) {
        return jdbc.sql("SELECT call_state FROM cases_case WHERE id = :id")
                .param("id", vn.hanoi.ops.kernel.Ids.bytes(id.value()))
                .query(String.class)
                .single();
    }
}
