package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefuted;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.people.PersonId;

/** What a wrong confirmation did is taken back with it. */
@CaseModuleTest
class RefutationModuleTests {

    private static final Instant RESULT = NINE.plus(Duration.ofDays(5)).minusSeconds(60);

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    Contacts contacts;

    @Autowired
    CaseRegister register;

    private CaseId source = CaseId.next();
    private CaseId turning = CaseId.next();

    @BeforeEach
    void anF0AndItsContact() {
        setup.begin();
        source = steps.register(RegisterCase.f0(person("Nguyễn Văn Mẫu"), VAN_MIEU, positive(NINE.minusSeconds(60))));
        turning = f1("Trần Thị Thử");
    }

    @Test
    void theContactsOfAWrongConfirmationAreCountedAsBefore(AssertablePublishedEvents events) {
        CaseId mate = f1("Lê Văn Phòng");
        steps.register(RegisterCase.f1(
                facts(mate).person(), VAN_MIEU, Exposure.living(turning, TODAY.minusDays(3), Setting.ROOM)));
        CaseId second = steps.register(new RegisterCase(
                person("Phạm Thị Xa"),
                VAN_MIEU,
                CaseKind.F2,
                null,
                List.of(Exposure.on(turning, TODAY.minusDays(3), Setting.WORK)),
                HealthFacts.UNKNOWN,
                null,
                ""));
        setup.at(NINE.plus(Duration.ofDays(5)));
        steps.confirm(turning, positive(RESULT));
        assertThat(facts(mate).until()).isEqualTo(TODAY.plusDays(19));
        steps.refute(turning, "Nhầm mã ống");
        assertThat(facts(mate).lastExposure()).isEqualTo(TODAY.minusDays(3));
        assertThat(facts(mate).until()).isEqualTo(TODAY.plusDays(11));
        assertThat(facts(mate).kind()).isEqualTo(CaseKind.F1);
        assertThat(facts(second).kind()).isEqualTo(CaseKind.F2);
        assertThat(events.ofType(CaseRefuted.class).matching(e -> e.id().equals(turning)))
                .hasSize(1);
        setup.at(NINE.plus(Duration.ofDays(6)));
        steps.confirm(turning, positive(RESULT.plus(Duration.ofDays(1))));
        assertThat(facts(mate).until()).isEqualTo(TODAY.plusDays(20));
        assertThat(facts(second).kind()).isEqualTo(CaseKind.F1);
    }

    @Test
    void anF1WhomNobodyHasCalledYetIsCalledAfterAWrongConfirmationOrEnd() {
        assertThat(contacts.calling(source).waiting()).isOne();
        steps.confirm(turning, positive(NINE));
        assertThat(contacts.calling(source).waiting()).isZero();
        steps.refute(turning, "Nhầm mã ống");
        assertThat(contacts.calling(source).waiting()).isOne();
        steps.close(turning, CaseState.EXCLUDED, "Nhầm người");
        steps.reopen(turning, "Đúng người");
        assertThat(contacts.calling(source).waiting()).isOne();
    }

    @Test
    void whoIsConfirmedAgainBeginsWithoutStationsAndIsIsolatedAnew() {
        steps.confirm(turning, positive(NINE));
        steps.reach(turning, Station.FIRST_CALL, NINE, "");
        steps.route(turning, Placement.TIER_1, "");
        steps.refute(turning, "Nhầm mã ống");
        setup.at(NINE.plus(Duration.ofDays(5)));
        steps.confirm(turning, positive(RESULT));
        assertThat(list.row(turning).orElseThrow().station()).isEqualTo(Station.FIRST_CALL);
        assertThat(list.row(turning).orElseThrow().dueAt()).isEqualTo(RESULT.plus(Duration.ofMinutes(90)));
        assertThat(register.release(turning)).isEmpty();
        steps.route(turning, Placement.HOME, "");
        assertThat(register.release(turning).orElseThrow().since()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void whoIsRefutedHasTheDaysOfTheOldRulesAndTheStayBack() {
        Instant winter = Instant.parse("2022-02-15T02:00:00Z");
        LocalDate met = LocalDate.of(2022, 2, 14);
        setup.at(winter);
        CaseId contact = steps.register(
                RegisterCase.f1(person("Đỗ Thị Đông"), VAN_MIEU, Exposure.on(source, met, Setting.MARKET))
                        .staying(Placement.SITE));
        assertThat(facts(contact).until()).isEqualTo(met.plusDays(14));
        setup.at(winter.plus(Duration.ofDays(7)));
        steps.confirm(contact, positive(winter.plus(Duration.ofDays(7)).minusSeconds(60)));
        assertThat(facts(contact).placement()).isNull();
        steps.refute(contact, "Nhầm mã ống");
        assertThat(facts(contact).until()).isEqualTo(met.plusDays(14));
        assertThat(facts(contact).placement()).isEqualTo(Placement.SITE);
        assertThat(list.find(contact).orElseThrow().rules().name()).isEqualTo("2021-12");
    }

    @Test
    void whoWasReleasedBeforeAWrongConfirmationIsReleasedAgain() {
        CaseId completed = mate("Lê Văn Xong");
        CaseId watching = mate("Lê Thị Theo");
        CaseId sampled = mate("Lê Văn Mẫu");
        setup.at(NINE.plus(Duration.ofDays(12)));
        for (CaseId id : List.of(completed, watching, sampled)) {
            steps.endQuarantine(id, "");
        }
        steps.close(completed, CaseState.COMPLETED, "");
        Instant later = NINE.plus(Duration.ofDays(13));
        setup.at(later);
        steps.confirm(turning, positive(later.minusSeconds(60)));
        assertThat(List.of(completed, watching, sampled))
                .allSatisfy(id -> assertThat(facts(id).state()).isEqualTo(CaseState.IN_QUARANTINE));
        setup.at(later.plusSeconds(600));
        steps.sample(sampled, new RecordSample(later, false, RecordSample.Result.AWAITED, null));
        setup.at(later.plusSeconds(1_200));
        steps.refute(turning, "Nhầm mã ống");
        assertThat(facts(completed).state()).isEqualTo(CaseState.COMPLETED);
        assertThat(facts(completed).until()).isEqualTo(TODAY.plusDays(11));
        assertThat(facts(watching).state()).isEqualTo(CaseState.MONITORED);
        assertThat(facts(sampled).state()).as("somebody worked on it since").isEqualTo(CaseState.IN_QUARANTINE);
        assertThat(contacts.calling(turning).waiting()).as("the one who stays").isOne();
    }

    private CaseId mate(String name) {
        return steps.register(
                RegisterCase.f1(person(name), VAN_MIEU, Exposure.living(turning, TODAY.minusDays(3), Setting.ROOM)));
    }

    private CaseId f1(String name) {
        return steps.register(
                RegisterCase.f1(person(name), VAN_MIEU, Exposure.on(source, TODAY.minusDays(4), Setting.MARKET)));
    }

    private PersonId person(String name) {
        return setup.person(name, 1990, "0912000000", VAN_MIEU);
    }

    private CaseFacts facts(CaseId id) {
        return register.find(id).orElseThrow();
    }
}
