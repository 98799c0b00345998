package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.people.ChangePerson;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.MergeId;
import vn.hanoi.ops.people.MergePersons;
import vn.hanoi.ops.people.Merges;
import vn.hanoi.ops.people.People;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonEdit;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

@CaseModuleTest
class PersonNewsModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    ContactCalls calls;

    @Autowired
    CaseLog log;

    @Autowired
    BulkSteps bulk;

    @Autowired
    People people;

    @Autowired
    PersonRegister persons;

    @Autowired
    Merges merges;

    private CaseId source;

    @BeforeEach
    void anF0() {
        setup.begin();
        setup.forgetClaims();
        source = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1990, "0912000000", VAN_MIEU),
                VAN_MIEU,
                positive(NINE.minus(Duration.ofHours(1)))));
    }

    @Test
    void aPhoneThatIsAddedLaterGroupsTheContactWithThoseWhoShareIt() {
        f1(setup.personAt("Lê Văn Nhà", "0912000951", "Số 3 Ngõ Mẫu", VAN_MIEU));
        PersonId alone = bare("Lê Thị Riêng");
        f1(alone);
        people.change(new ChangePerson(
                alone, people.find(alone).orElseThrow().version(), List.of(new PersonEdit.AddPhone("0912 000 951"))));
        assertThat(calls.take(1)).as("one home, one caller").isEqualTo(2);
    }

    @Test
    void twoOpenCasesOfOnePersonAfterAMergeAreATaskAndOneCallersWork() {
        PersonId kept = bare("Phạm Thị Đôi");
        PersonId gone = bare("Phạm Thị Đôi Hai");
        CaseId first = f1(kept);
        CaseId second = f1(gone);
        assertThat(doubled()).isEmpty();
        MergeId merge = merge(kept, gone);
        assertThat(doubled()).containsExactlyInAnyOrder(first, second);
        assertThat(log.of(first)).extracting(CaseEntry::step).endsWith(CaseStep.DOUBLED);
        assertThat(calls.take(1)).as("one caller holds both").isEqualTo(2);
        merges.undo(merge);
        assertThat(doubled()).isEmpty();
        merge(kept, gone);
        steps.close(second, CaseState.EXCLUDED, "Trùng hồ sơ");
        assertThat(doubled()).isEmpty();
    }

    @Test
    void aMergeAndItsUndoingAreChangesOfTheCasesThatFollowThem() {
        PersonId kept = bare("Phạm Thị Nhập");
        PersonId gone = bare("Phạm Thị Nhập Hai");
        CaseId moved = f1(gone);
        setup.at(NINE.plus(Duration.ofHours(2)));
        MergeId merge = merge(kept, gone);
        assertThat(changedSince(Duration.ofHours(1))).contains(moved).doesNotContain(source);
        setup.at(NINE.plus(Duration.ofHours(4)));
        merges.undo(merge);
        assertThat(changedSince(Duration.ofHours(3))).contains(moved).doesNotContain(source);
    }

    private List<CaseId> changedSince(Duration afterNine) {
        return list.rows(CaseFilter.of(Tray.ALL).since(Optional.of(NINE.plus(afterNine))), null, 50).stream()
                .map(CaseRow::id)
                .toList();
    }

    @Test
    void anF0AndAnF1OfOnePersonAfterAMergeAreATaskToo() {
        PersonId kept = bare("Phạm Văn Ba");
        PersonId gone = bare("Phạm Văn Ba Hai");
        CaseId first = f1(kept);
        CaseId second = steps.register(RegisterCase.f0(gone, VAN_MIEU, positive(NINE.minus(Duration.ofHours(1)))));
        merge(kept, gone);
        assertThat(doubled()).containsExactlyInAnyOrder(first, second);
        CasesSetup.hoanKiem();
        assertThat(doubled()).as("outside of the officer's areas").isEmpty();
    }

    @Test
    void anEndIsNotTakenBackBesideANewerOpenCase() {
        PersonId person = bare("Hoàng Thị Lại");
        CaseId old = f1(person);
        BulkOrder order = new BulkOrder(UUID.randomUUID(), BulkStep.COMPLETE, 0, "Hết hạn");
        assertThat(bulk.run(order, List.of(old)).done()).isOne();
        CaseId newer = f1(person);
        assertThat(newer).isNotEqualTo(old);
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> steps.reopen(old, "Nhầm hồ sơ"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(CaseRefused.Reason.KNOWN_ALREADY));
        assertThat(bulk.undo(order.id())).isZero();
        steps.close(newer, CaseState.EXCLUDED, "Trùng hồ sơ");
        steps.reopen(old, "Nhầm hồ sơ");
    }

    @Test
    void aPhoneThatWasAddedMeanwhileDoesNotKeepABulkStepFromBeingTakenBack() {
        PersonId called = bare("Vũ Thị Mới");
        PersonId kept = bare("Vũ Văn Gộp");
        PersonId gone = bare("Vũ Văn Gộp Hai");
        CaseId phone = f1(called);
        CaseId merged = f1(gone);
        CaseId touched = f1(bare("Vũ Thị Khác"));
        BulkOrder order = new BulkOrder(UUID.randomUUID(), BulkStep.END_QUARANTINE, 0, "Theo chỉ đạo");
        assertThat(bulk.run(order, List.of(phone, merged, touched)).done()).isEqualTo(3);
        people.change(new ChangePerson(
                called, people.find(called).orElseThrow().version(), List.of(new PersonEdit.AddPhone("0912 000 952"))));
        merge(kept, gone);
        steps.close(touched, CaseState.COMPLETED, "");
        assertThat(bulk.undo(order.id())).isEqualTo(2);
        assertThat(state(phone)).isEqualTo(CaseState.IN_QUARANTINE);
        assertThat(state(merged)).isEqualTo(CaseState.IN_QUARANTINE);
        assertThat(state(touched)).isEqualTo(CaseState.COMPLETED);
    }

    @Autowired
    CaseBook book;

    private CaseState state(CaseId id) {
        return book.findById(id).orElseThrow().state();
    }

    private MergeId merge(PersonId kept, PersonId gone) {
        return merges.merge(new MergePersons(
                kept,
                people.find(kept).orElseThrow().version(),
                gone,
                people.find(gone).orElseThrow().version(),
                Set.of()));
    }

    private PersonId bare(String name) {
        PersonData data = PersonData.named(name).living(HomeAddress.current("Thôn Giả", VAN_MIEU));
        return persons.register(new RegisterPerson(data, VAN_MIEU));
    }

    private CaseId f1(PersonId person) {
        return steps.register(
                RegisterCase.f1(person, VAN_MIEU, Exposure.on(source, TODAY.minusDays(2), Setting.MARKET)));
    }

    private List<CaseId> doubled() {
        return list.rows(CaseFilter.of(Tray.DOUBLE), null, 10).stream()
                .map(CaseRow::id)
                .toList();
    }
}
