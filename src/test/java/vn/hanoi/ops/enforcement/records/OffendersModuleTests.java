package vn.hanoi.ops.enforcement.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonReferences;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class OffendersModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    PersonRegister register;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    List<HeldAbout> holders;

    @Autowired
    List<PersonReferences> references;

    @BeforeEach
    void beginAsPolice() {
        setup.begin();
        setup.police(WARD);
    }

    @Test
    void whatIsHeldAboutAPersonNamesTheRecordOfThePersonAndFollowsAMerge() {
        Document card = Document.of(DocumentKind.CCCD, "001090007777");
        PersonId person = register.register(
                new RegisterPerson(PersonData.named("Nguyễn Văn Mẫu").with(card), WARD));
        ViolationId id = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090007777"));
        violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090008888"));
        assertThat(held(person)).singleElement().satisfies(record -> {
            assertThat(record.table()).isEqualTo("enforcement_record");
            assertThat(record.values()).extracting(v -> v.field().code()).contains("violation.document");
        });
        violations.sign(id, EnforcementSetup.signed());
        PersonId kept = register.register(new RegisterPerson(PersonData.named("Nguyễn Văn Mẫu Hai"), WARD));
        PersonReferences ours = references.stream()
                .filter(r -> r.code().equals("violation"))
                .findFirst()
                .orElseThrow();
        String token = ours.repoint(person, kept);
        assertThat(held(kept)).hasSize(1);
        ours.restore(kept, person, token);
        assertThat(held(person)).hasSize(1);
        assertThat(ours.count(kept)).isZero();
    }

    @Test
    void anOffenderWhoWasPickedIsTheOneWhoeverElseHasTheCard() {
        PersonId person = register.register(new RegisterPerson(PersonData.named("Trần Thị Thử"), WARD));
        violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090006666"), Optional.of(person));
        assertThat(held(person)).hasSize(1);
    }

    private List<HeldRecord> held(PersonId person) {
        return transactions.execute(t -> holders.stream()
                .flatMap(holder -> holder.about(person.value()).stream())
                .filter(record -> record.table().startsWith("enforcement"))
                .toList());
    }
}
