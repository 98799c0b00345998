package vn.hanoi.ops.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.people.PeopleSetup.TRUC_BACH;
import static vn.hanoi.ops.people.PeopleSetup.mau;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({PeopleSetup.class, ReferringRows.class})
class PeopleModuleTests {

    @Autowired
    PeopleSetup setup;

    @Autowired
    People people;

    @Autowired
    Privacy privacy;

    @BeforeEach
    void begin() {
        setup.begin();
        login(Role.HEALTH_OFFICER, "2021:01");
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNameIsFoundWithoutMarksFromTheFrontFromTheGivenNameAndInAnyOrder() {
        PersonId id = setup.enter(mau());
        setup.enter(PersonData.named("Trần Thị Thử"));
        for (String typed : List.of("nguyen van mau", "Nguyễn V", "mau", "van mau", "mau nguyen van")) {
            assertThat(found(typed)).as(typed).containsExactly(id);
        }
        login(Role.HEALTH_OFFICER, "2021:01.006.00181");
        for (String typed : List.of("nguyen van mau", "van nguyen", "mau", "ngu ma")) {
            assertThat(found(typed)).as(typed).containsExactly(id);
        }
        assertThat(found("thu mau")).isEmpty();
    }

    @Test
    void aNumberIsFoundExactly() {
        PersonId id = setup.enter(mau());
        for (String typed : List.of("0912 000 000", "+84912000000", "001090001234", "001 090 001 234")) {
            assertThat(found(typed)).as(typed).containsExactly(id);
        }
        assertThat(found("091200000")).isEmpty();
    }

    @Test
    void whatLiesOutsideTheOfficersAreasDoesNotExist() {
        PersonId id = setup.enter(mau());
        login(Role.HEALTH_OFFICER, "2021:01.001");
        assertThat(people.find(id)).isEmpty();
        assertThat(found("mau")).isEmpty();
        assertThat(found("001090001234")).isEmpty();
        assertThatExceptionOfType(NoSuchPerson.class)
                .isThrownBy(() -> people.change(new ChangePerson(id, 0, List.of())));
    }

    @Test
    void whoSeesInitialsOnlyMaySearchByNoName() {
        setup.enter(mau());
        login(Role.COMMAND_CENTRE, "2021:01");
        assertThatExceptionOfType(SearchRefused.class)
                .isThrownBy(() -> people.rows(new PersonFilter("mau", Purpose.COORDINATION), null, 10));
        assertThatExceptionOfType(SearchRefused.class)
                .isThrownBy(() -> people.rows(new PersonFilter("0912000000", Purpose.COORDINATION), null, 10));
        login(Role.HEALTH_OFFICER, "2021:01");
        assertThatExceptionOfType(SearchRefused.class)
                .isThrownBy(() -> people.rows(new PersonFilter("mau", Purpose.NONE), null, 10));
    }

    @Test
    void whoSeesNoNamesSeesPseudonyms() {
        setup.enter(mau());
        login(Role.COMMAND_CENTRE, "2021:01");
        PersonRow row = people.rows(new PersonFilter("", Purpose.COORDINATION), null, 10)
                .getFirst();
        var list = privacy.on(Channel.LIST).serving(Purpose.COORDINATION);
        assertThat(list.text(row.name())).isEqualTo("N.V.M.");
        assertThat(list.text(row.birth())).isEqualTo("**/**/1990");
        assertThat(list.text(row.sex())).isEqualTo("MALE");
        assertThat(list.text(row.phone())).isEmpty();
        assertThat(list.text(row.document())).isEqualTo("******001234");
    }

    @Test
    void aListIsReadPageByPageInTheOrderOfGivenNames() {
        for (String name : List.of("Vũ Thị Ba", "Nguyễn Văn Ánh", "Lê Chi", "Trần Văn Ánh", "Đỗ Ba")) {
            setup.enter(PersonData.named(name));
        }
        List<String> names = new ArrayList<>();
        @Nullable PersonRow last = null;
        for (int page = 0; page < 4; page++) {
            List<PersonRow> rows = people.rows(new PersonFilter("", Purpose.TRACING), last, 2);
            rows.forEach(r ->
                    names.add(privacy.on(Channel.LIST).serving(Purpose.TRACING).text(r.name())));
            last = rows.isEmpty() ? last : rows.getLast();
        }
        assertThat(names).containsExactly("Nguyễn Văn Ánh", "Trần Văn Ánh", "Đỗ Ba", "Vũ Thị Ba", "Lê Chi");
    }

    @Test
    void theSecondToSaveSeesWhoChangedWhatAndNothingIsLost() {
        PersonId id = setup.enter(mau());
        int seen = people.find(id).orElseThrow().version();
        people.change(new ChangePerson(
                id, seen, List.of(new PersonEdit.Rename("Nguyễn Văn Mậu"), new PersonEdit.AddPhone("0987654321"))));
        assertThatExceptionOfType(PersonConflict.class)
                .isThrownBy(
                        () -> people.change(new ChangePerson(id, seen, List.of(new PersonEdit.Rename("Nguyễn Mẫu")))))
                .satisfies(conflict -> {
                    assertThat(conflict.touches(PeopleFields.NAME)).isTrue();
                    assertThat(conflict.touches(PeopleFields.BIRTH)).isFalse();
                    assertThat(conflict.steps()).singleElement().satisfies(step -> {
                        assertThat(step.officer()).isEqualTo("test");
                        assertThat(step.fields()).containsExactlyInAnyOrder("person.name", "person.phone");
                    });
                    people.change(new ChangePerson(
                            id, conflict.now().version(), List.of(new PersonEdit.SetBirth(Birth.in(1991)))));
                });
        assertThat(people.find(id).orElseThrow().phones()).hasSize(2);
    }

    @Test
    void whoMovesBelongsToTheNewUnit() {
        PersonId id = setup.enter(mau());
        int seen = people.find(id).orElseThrow().version();
        PersonDetails moved = people.change(new ChangePerson(
                id, seen, List.of(new PersonEdit.AddAddress(HomeAddress.current("Số 3 Phố Thử", TRUC_BACH)))));
        assertThat(moved.area()).isEqualTo(TRUC_BACH);
        assertThat(moved.addresses()).hasSize(2);
    }

    @Test
    void theSamePhoneTwiceIsOnePhone() {
        PersonId id = setup.enter(mau());
        int seen = people.find(id).orElseThrow().version();
        PersonDetails same =
                people.change(new ChangePerson(id, seen, List.of(new PersonEdit.AddPhone("+84 912 000 000"))));
        assertThat(same.phones()).hasSize(1);
        assertThat(same.version()).isEqualTo(seen);
    }

    @Test
    void whoDoesNotWorkWithPersonsChangesNone() {
        PersonId id = setup.enter(mau());
        login(Role.DISTRICT_OFFICER, "2021:01");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.change(new ChangePerson(id, 0, List.of())));
    }

    private List<PersonId> found(String typed) {
        return people.rows(new PersonFilter(typed, Purpose.TRACING), null, 10).stream()
                .map(PersonRow::id)
                .toList();
    }

    private static void login(Role role, String area) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("test", List.of(area), role));
    }
}
