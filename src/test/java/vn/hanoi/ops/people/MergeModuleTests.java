package vn.hanoi.ops.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.people.PeopleSetup.TRUC_BACH;
import static vn.hanoi.ops.people.PeopleSetup.mau;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.people.matching.Certainty;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({PeopleSetup.class, ReferringRows.class})
class MergeModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    PeopleSetup setup;

    @Autowired
    Merges merges;

    @Autowired
    PersonDuplicates duplicates;

    @Autowired
    People people;

    @Autowired
    PersonRegister register;

    @Autowired
    ReferringRows rows;

    @Autowired
    Privacy privacy;

    private PersonId kept;
    private PersonId gone;

    @BeforeEach
    void beginWithTwoRecordsOfOneMan() {
        setup.begin();
        setup.at(NINE);
        login("2021:01");
        kept = setup.enter(mau());
        gone = setup.enter(PersonData.named("Nguyen Mau")
                .born(Birth.in(1990))
                .phone("0987 654 321")
                .with(Document.of(DocumentKind.BHYT, "DN4010100001234"))
                .living(HomeAddress.current("Số 3 Phố Thử, Phường Trúc Bạch, Quận Ba Đình", TRUC_BACH)));
        rows.put("case1", kept);
        rows.put("case2", gone);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void twoRecordsBecomeOneWithTheChosenFieldsAndAllNumbers() {
        merge(Set.of("person.birth"));
        PersonDetails one = people.find(kept).orElseThrow();
        assertThat(shown(one.name())).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(shown(one.birth())).isEqualTo("1990");
        assertThat(one.phones()).hasSize(2);
        assertThat(one.documents())
                .extracting(PersonDetails.Paper::kind)
                .containsExactly(DocumentKind.CCCD, DocumentKind.BHYT);
        assertThat(one.addresses()).hasSize(2);
    }

    @Test
    void everythingThatPointedToTheOtherPointsToTheKeptOne() {
        merge(Set.of());
        assertThat(rows.of("case2")).isEqualTo(kept);
        assertThat(register.current(gone)).contains(kept);
        assertThat(register.rows(List.of(gone)).get(gone).id()).isEqualTo(kept);
        assertThat(register.withPhone("0987654321")).containsExactly(kept);
    }

    @Test
    void aMergedRecordIsFoundByNoNameAndNoNumberOfItsOwn() {
        merge(Set.of());
        assertThat(people.rows(new PersonFilter("nguyen mau", Purpose.TRACING), null, 10))
                .isEmpty();
        assertThat(people.rows(new PersonFilter("", Purpose.TRACING), null, 10))
                .extracting(PersonRow::id)
                .containsExactly(kept);
    }

    @Test
    void aMergeIsTakenBackWithinThirtyDays() {
        PersonDetails before = people.find(kept).orElseThrow();
        MergeId merge = merge(Set.of("person.name", "person.birth", "person.address"));
        rows.put("case3", kept);
        setup.at(Instant.parse("2021-10-21T01:59:00Z"));
        merges.undo(merge);
        PersonDetails again = people.find(kept).orElseThrow();
        assertThat(again.name()).isEqualTo(before.name());
        assertThat(again.birth()).isEqualTo(before.birth());
        assertThat(again.phones())
                .extracting(PersonDetails.Phone::part)
                .isEqualTo(
                        before.phones().stream().map(PersonDetails.Phone::part).toList());
        assertThat(again.area()).isEqualTo(before.area());
        assertThat(rows.of("case1")).isEqualTo(kept);
        assertThat(rows.of("case2")).isEqualTo(gone);
        assertThat(rows.of("case3")).isEqualTo(kept);
        assertThat(people.find(gone).orElseThrow().id()).isEqualTo(gone);
        assertThat(people.rows(new PersonFilter("nguyen mau", Purpose.TRACING), null, 10))
                .extracting(PersonRow::id)
                .containsExactly(gone);
    }

    @Test
    void afterThirtyDaysAMergeStays() {
        MergeId merge = merge(Set.of());
        setup.at(Instant.parse("2021-10-21T02:01:00Z"));
        refused(MergeRefused.Reason.TOO_LATE, () -> merges.undo(merge));
    }

    @Test
    void aMergeIsTakenBackOnce() {
        MergeId merge = merge(Set.of());
        merges.undo(merge);
        refused(MergeRefused.Reason.UNDONE, () -> merges.undo(merge));
        assertThat(merges.of(kept)).singleElement().satisfies(row -> assertThat(row.undoneBy())
                .isEqualTo("test"));
    }

    @Test
    void ofTwoMergesInARowTheLaterIsTakenBackFirst() {
        MergeId first = merge(Set.of());
        PersonId third = setup.enter(PersonData.named("Nguyễn Văn Mẫu"));
        MergeId second = merges.merge(new MergePersons(third, version(third), kept, version(kept), Set.of()));
        assertThat(register.current(gone)).contains(third);
        refused(MergeRefused.Reason.LATER_MERGE, () -> merges.undo(first));
        merges.undo(second);
        merges.undo(first);
        assertThat(register.current(gone)).contains(gone);
    }

    @Test
    void whatSomebodyChangedSinceTheMergeStays() {
        MergeId merge = merge(Set.of("person.name"));
        people.change(new ChangePerson(kept, version(kept), List.of(new PersonEdit.Rename("Nguyễn Văn Mậu"))));
        merges.undo(merge);
        assertThat(shown(people.find(kept).orElseThrow().name())).isEqualTo("Nguyễn Văn Mậu");
    }

    @Test
    void aRecordThatWasChangedMeanwhileIsNotMerged() {
        int seen = version(kept);
        people.change(new ChangePerson(kept, seen, List.of(new PersonEdit.SetBirth(Birth.in(1991)))));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> merges.merge(new MergePersons(kept, seen, gone, version(gone), Set.of())));
        assertThat(rows.of("case2")).isEqualTo(gone);
    }

    @Test
    void recordsOfAnotherAreaAreNotMerged() {
        login("2021:01.006");
        assertThatExceptionOfType(NoSuchPerson.class)
                .isThrownBy(() -> merges.merge(new MergePersons(kept, 0, gone, 0, Set.of())));
    }

    @Test
    void aPreviewTellsWhatWouldBeRepointedAndWhatSpeaksForOnePerson() {
        MergePreview preview = merges.preview(kept, gone);
        assertThat(preview.references()).containsEntry("test", 1);
        assertThat(preview.reasons()).isNotEmpty();
    }

    @Test
    void aPersonIsMatchedByNumberAndByLikeness() {
        List<PersonMatch> byCard = duplicates.of(
                MatchQuestion.entering(PersonData.named("Ai đó").with(Document.of(DocumentKind.CCCD, "001090001234"))));
        assertThat(byCard).extracting(m -> m.person().id()).containsExactly(kept);
        List<PersonMatch> byName = duplicates.of(
                MatchQuestion.entering(PersonData.named("MAU NGUYEN VAN").born(Birth.on(LocalDate.of(1990, 8, 15)))));
        assertThat(byName).extracting(m -> m.person().id()).startsWith(kept);
    }

    @Test
    void aMaskedCodeFindsThePersonByTheEndOfTheNumber() {
        PersonData masked = PersonData.named("NGUYEN VAN MAU").born(Birth.in(1990));
        List<PersonMatch> found = duplicates.of(MatchQuestion.entering(masked, Optional.of("001234")));
        assertThat(found.getFirst().person().id()).isEqualTo(kept);
        assertThat(found.getFirst().certainty()).isNotEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void aPersonElsewhereIsToldByNumberOnlyAndShowsNothing() {
        login("2021:01.001");
        PersonData card = PersonData.named("Nguyễn Văn Mẫu")
                .born(Birth.on(LocalDate.of(1990, 8, 15)))
                .with(Document.of(DocumentKind.CCCD, "001090001234"));
        PersonMatch found = duplicates.of(MatchQuestion.entering(card)).getFirst();
        assertThat(found.elsewhere()).isTrue();
        assertThat(shown(found.person().name())).isEmpty();
        assertThat(duplicates.of(MatchQuestion.entering(
                        PersonData.named("Nguyễn Văn Mẫu").born(Birth.on(LocalDate.of(1990, 8, 15))))))
                .isEmpty();
    }

    @Test
    void whoWasToldApartIsNotProposedAgainUntilThatIsTakenBack() {
        PersonId twin = setup.enter(mau().withName("Nguyễn Văn Mậu"));
        assertThat(duplicates.of(kept)).extracting(m -> m.person().id()).contains(twin);
        duplicates.tellApart(twin, kept);
        assertThat(duplicates.of(kept)).extracting(m -> m.person().id()).doesNotContain(twin);
        duplicates.maybeOne(kept, twin);
        assertThat(duplicates.of(kept)).extracting(m -> m.person().id()).contains(twin);
    }

    private MergeId merge(Set<String> taken) {
        return merges.merge(new MergePersons(kept, version(kept), gone, version(gone), taken));
    }

    private int version(PersonId id) {
        return people.find(id).orElseThrow().version();
    }

    private String shown(Guarded<?> value) {
        return privacy.on(Channel.FORM).serving(Purpose.TRACING).text(value);
    }

    private static void refused(MergeRefused.Reason reason, Runnable act) {
        assertThatExceptionOfType(MergeRefused.class).isThrownBy(act::run).satisfies(e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void login(String area) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("test", List.of(area), Role.HEALTH_OFFICER));
    }
}
