package vn.hanoi.ops.protection.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import({ProtectionSetup.class, HeldFixture.class})
@RecordApplicationEvents
class PersonFinderModuleTests {

    private static final String NUMBER = "001090009876";

    @Autowired
    PersonFinder finder;

    @Autowired
    PersonRegister people;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void begin() {
        ProtectionSetup.login("auditor.one", "AUDITOR");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPersonIsFoundByTheNumberOfThePaperThatWasShown() {
        PersonId person = people.register(new RegisterPerson(
                PersonData.named("Lê Thị Mẫu").with(Document.of(DocumentKind.CCCD, NUMBER)), AreaPath.CITY));
        assertThat(finder.find("0010 9000 9876")).isEqualTo(person.value());
        assertThat(events.stream(ActRecorded.class).filter(act -> act.act().equals("PERSON_SEARCHED")))
                .singleElement()
                .satisfies(act -> assertThat(act.record()).doesNotContain(NUMBER));
    }

    @Test
    void aNumberThatNobodyHasIsRefusedAndOnRecord() {
        assertThatThrownBy(() -> finder.find("999999999999"))
                .isInstanceOfSatisfying(
                        RequestRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.PERSON_UNKNOWN));
        assertThat(events.stream(ActRecorded.class).map(ActRecorded::act)).contains("PERSON_SEARCHED");
    }

    @Test
    void anIdIsTakenAsItIs() {
        assertThat(finder.find(HeldFixture.NAMED.toString())).isEqualTo(HeldFixture.NAMED);
    }
}
