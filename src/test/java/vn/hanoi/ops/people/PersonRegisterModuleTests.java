package vn.hanoi.ops.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.people.PeopleSetup.TRUC_BACH;
import static vn.hanoi.ops.people.PeopleSetup.VAN_MIEU;
import static vn.hanoi.ops.people.PeopleSetup.mau;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.AreaPath;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({PeopleSetup.class, ReferringRows.class})
class PersonRegisterModuleTests {

    @Autowired
    PeopleSetup setup;

    @Autowired
    PersonRegister register;

    @Autowired
    PersonMatching matching;

    @Autowired
    Privacy privacy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void aPersonComesBackAsEntered() {
        PersonId id = setup.enter(mau());
        PersonDetails person = register.find(id, Set.of()).orElseThrow();
        Disclosure tracing = health(VAN_MIEU, Channel.FORM);
        assertThat(tracing.text(person.name())).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(tracing.text(person.birth())).isEqualTo("15/08/1990");
        assertThat(tracing.value(person.sex())).contains(Sex.MALE);
        assertThat(tracing.text(person.phones().getFirst().phone())).isEqualTo("0912***000");
        assertThat(tracing.text(person.addresses().getFirst().address()))
                .isEqualTo("•••, Phường Văn Miếu, Quận Đống Đa");
        assertThat(tracing.text(person.documents().getFirst().document())).isEqualTo("******001234");
        assertThat(person.area()).isEqualTo(VAN_MIEU);
    }

    @Test
    void twoOfficersWhoEnterTheSamePersonAtOnceEndWithOneRecord() throws Exception {
        PersonData whole = mau();
        PersonData phoneAlone =
                PersonData.named("nguyễn văn mẫu").born(whole.birth()).phone("+84 912 000 000");
        for (int round = 0; round < 5; round++) {
            setup.begin();
            List<PersonId> ids = atOnce(List.of(whole, phoneAlone, whole, PersonData.named("Trần Thị Thử")));
            assertThat(ids.get(0)).isEqualTo(ids.get(1)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(3));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM people_person")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void whoComesWithAParentsCardIsNotTheParent() {
        Document card = Document.of(DocumentKind.CCCD, "001185664402");
        PersonId mother = entered("Trần Thị Mẹ", card);
        assertThat(entered("Trần Văn Con", card)).isNotEqualTo(mother);
        assertThat(entered("tran thi me", card)).isEqualTo(mother);
    }

    private PersonId entered(String name, Document card) {
        return register.register(new RegisterPerson(PersonData.named(name).with(card), VAN_MIEU));
    }

    @Test
    void aPhoneThatIsNoneGroupsNobody() {
        List<PersonId> ids = Stream.of("0", "0", "0000000000", "không có")
                .map(phone -> setup.enter(PersonData.named("Trần Thị Không Máy").phone(phone)))
                .toList();
        assertThat(register.keys(ids).values())
                .extracting(PersonKeys::phone)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(register.withPhone("0")).isEmpty();
    }

    private List<PersonId> atOnce(List<PersonData> people) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(people.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<PersonId>> entered = new ArrayList<>();
            for (PersonData person : people) {
                entered.add(threads.submit(() -> {
                    begin.await();
                    return register.register(new RegisterPerson(person, VAN_MIEU));
                }));
            }
            List<PersonId> ids = new ArrayList<>();
            for (Future<PersonId> future : entered) {
                ids.add(future.get());
            }
            return ids;
        }
    }

    @Test
    void manyPersonsAreFoundAgainTogetherAsOneByOne() {
        PersonId known = setup.enter(mau());
        List<List<PersonMatch>> found = matching.likely(
                List.of(
                        PersonData.named("Nguyen Van Mau")
                                .born(Birth.parse("15/08/1990").orElseThrow())
                                .phone("0912000000"),
                        PersonData.named("Mẫu Văn Nguyễn")
                                .born(Birth.parse("15/08/1990").orElseThrow())
                                .of(Sex.MALE),
                        PersonData.named("Lê Thị Lạ")
                                .born(Birth.parse("15/08/1990").orElseThrow())),
                AreaScope.CITY);
        assertThat(found.get(0).getFirst().person().id()).isEqualTo(known);
        assertThat(found.get(1)).hasSize(1);
        assertThat(found.get(2)).isEmpty();
    }

    @Test
    void phonesDocumentsAndAddressesLieSealed() {
        setup.enter(mau());
        for (String column : List.of("number_sealed FROM people_phone", "number_sealed FROM people_document")) {
            byte[] sealed = jdbc.sql("SELECT " + column).query(byte[].class).single();
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("912000000", "1234");
        }
        byte[] address = jdbc.sql("SELECT text_sealed FROM people_address")
                .query(byte[].class)
                .single();
        assertThat(new String(address, StandardCharsets.UTF_8)).doesNotContain("Văn Miếu");
    }

    @Test
    void aPersonBelongsToTheUnitOfTheAddressAndElseWhereItWasEntered() {
        PersonId there = register.register(new RegisterPerson(mau(), TRUC_BACH));
        PersonId here = register.register(new RegisterPerson(PersonData.named("Trần Thị Thử"), TRUC_BACH));
        Map<PersonId, PersonRow> rows = register.rows(List.of(there, here));
        assertThat(rows.get(there).area()).isEqualTo(VAN_MIEU);
        assertThat(rows.get(here).area()).isEqualTo(TRUC_BACH);
    }

    @Test
    void anAreaThatSharesACaseSeesThePersonAndOthersDoNot() {
        PersonId id = setup.enter(mau());
        PersonRow alone = register.rows(List.of(id)).get(id);
        PersonRow shared = register.rows(Map.of(id, Set.of(TRUC_BACH))).get(id);
        Disclosure other = health(TRUC_BACH, Channel.LIST);
        assertThat(other.text(alone.name())).isEmpty();
        assertThat(other.text(shared.name())).isEqualTo("Nguyễn Văn Mẫu");
    }

    @Test
    void aPersonIsFoundByPhoneAndDocumentHoweverTheyAreWritten() {
        PersonId id = setup.enter(mau().with(Document.of(DocumentKind.BHYT, "DN4010100001234")));
        assertThat(register.withPhone("+84 912 000 000")).containsExactly(id);
        assertThat(register.withDocument(Document.of(DocumentKind.CCCD, "001 090 001 234")))
                .containsExactly(id);
        assertThat(register.withDocument(Document.of(DocumentKind.BHYT, "0100001234")))
                .containsExactly(id);
        assertThat(register.withPhone("0912000001")).isEmpty();
    }

    @Test
    void peopleOfOneHomeHaveOneKeyAndAHamletIsNoHome() {
        PersonId father = setup.enter(mau());
        PersonId mother = setup.enter(PersonData.named("Trần Thị Thử")
                .living(HomeAddress.current("12 phố Mẫu, P. Văn Miếu", VAN_MIEU))
                .phone("0912000000"));
        PersonId far =
                setup.enter(PersonData.named("Lê Văn Xa").living(HomeAddress.current("Tổ 5, Văn Miếu", VAN_MIEU)));
        Map<PersonId, PersonKeys> keys = register.keys(List.of(father, mother, far));
        assertThat(keys.get(father).household())
                .isPresent()
                .isEqualTo(keys.get(mother).household());
        assertThat(keys.get(father).phone())
                .isPresent()
                .isEqualTo(keys.get(mother).phone());
        assertThat(keys.get(far).household()).isEmpty();
        assertThat(keys.get(far).phone()).isEmpty();
    }

    private Disclosure health(AreaPath area, Channel channel) {
        Officer officer = new Officer("test", "Test", Set.of(Role.HEALTH_OFFICER), new AreaScope(List.of(area)));
        return privacy.on(channel, officer).serving(Purpose.TRACING);
    }
}
