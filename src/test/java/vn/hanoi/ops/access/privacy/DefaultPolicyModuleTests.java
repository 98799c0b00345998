package vn.hanoi.ops.access.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.access.Role.ADMIN;
import static vn.hanoi.ops.access.Role.AUDITOR;
import static vn.hanoi.ops.access.Role.COMMAND_CENTRE;
import static vn.hanoi.ops.access.Role.HEALTH_OFFICER;
import static vn.hanoi.ops.access.Role.HOTLINE_OPERATOR;
import static vn.hanoi.ops.access.Role.WARD_POLICE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.AreaPath;

@ApplicationModuleTest(extraIncludes = "kernel")
class DefaultPolicyModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00193");
    private static final AreaPath DISTRICT = new AreaPath("01.006");
    private static final AreaPath OTHER = new AreaPath("01.002");
    private static final DeclaredField NAME = DeclaredField.of("person.name", Sensitivity.IDENTITY, Mask.NAME);
    private static final DeclaredField DOCUMENT =
            DeclaredField.of("person.documentNumber", Sensitivity.IDENTITY, Mask.DOCUMENT);
    private static final DeclaredField PHONE = DeclaredField.of("person.phone", Sensitivity.CONTACT, Mask.PHONE);
    private static final DeclaredField RESULT = DeclaredField.of("case.result", Sensitivity.HEALTH, Mask.WHOLE);
    private static final DeclaredField CHECK_IN = DeclaredField.of("visit.venue", Sensitivity.MOVEMENT, Mask.WHOLE);
    private static final DeclaredField STATE = DeclaredField.of("camera.state", Sensitivity.OPERATIONAL, Mask.WHOLE);

    @Autowired
    private Privacy privacy;

    @Test
    void healthOfficersSeeHealthOfTheirAreaForANamedPurpose() {
        Disclosure list = of(HEALTH_OFFICER, DISTRICT, Channel.LIST);
        assertThat(list.text(RESULT.guard("positive", WARD))).isEqualTo(Mask.COVER);
        assertThat(list.serving(Purpose.TREATMENT).text(RESULT.guard("positive", WARD)))
                .isEqualTo("positive");
        assertThat(list.serving(Purpose.TREATMENT).text(RESULT.guard("positive", OTHER)))
                .isEmpty();
    }

    @Test
    void policeNeverSeeTestResultsOrCheckIns() {
        for (Purpose purpose : Purpose.values()) {
            for (Channel channel : Channel.values()) {
                Disclosure police = of(WARD_POLICE, WARD, channel).serving(purpose);
                assertThat(police.text(RESULT.guard("positive", WARD))).isEmpty();
                assertThat(police.text(CHECK_IN.guard("market", WARD))).isEmpty();
            }
        }
    }

    @Test
    void policeSeePeopleUnderAnOrderForAPurposeOnly() {
        Disclosure form = of(WARD_POLICE, WARD, Channel.FORM);
        assertThat(form.text(NAME.guard("Nguyễn Văn Mẫu", WARD))).isEqualTo("N.V.M.");
        assertThat(form.serving(Purpose.QUARANTINE).text(NAME.guard("Nguyễn Văn Mẫu", WARD)))
                .isEqualTo("Nguyễn Văn Mẫu");
    }

    @Test
    void commandCentreSeesPseudonymisedPersons() {
        Disclosure list = of(COMMAND_CENTRE, AreaPath.CITY, Channel.LIST).serving(Purpose.COORDINATION);
        assertThat(list.text(NAME.guard("Nguyễn Văn Mẫu", WARD))).isEqualTo("N.V.M.");
        assertThat(list.text(PHONE.guard("+84912000000", WARD))).isEmpty();
        assertThat(list.text(RESULT.guard("positive", WARD))).isEqualTo("positive");
    }

    @Test
    void hotlineSeesTheCallerAndNoHealthRecord() {
        Disclosure form = of(HOTLINE_OPERATOR, AreaPath.CITY, Channel.FORM).serving(Purpose.HOTLINE);
        assertThat(form.text(PHONE.guard("+84912000000", WARD))).isEqualTo("+84912000000");
        assertThat(form.text(RESULT.guard("positive", WARD))).isEmpty();
    }

    @Test
    void auditorsAndAdministratorsSeeNoPersons() {
        for (Role role : Set.of(AUDITOR, ADMIN)) {
            for (Purpose purpose : Purpose.values()) {
                Disclosure form = of(role, AreaPath.CITY, Channel.FORM).serving(purpose);
                assertThat(form.text(NAME.guard("Nguyễn Văn Mẫu", WARD))).isEmpty();
                assertThat(form.text(RESULT.guard("positive", WARD))).isEmpty();
            }
        }
    }

    @Test
    void aPurposeThatTheRoleMayNotNameOpensNothing() {
        Disclosure list = of(HEALTH_OFFICER, WARD, Channel.LIST).serving(Purpose.ENFORCEMENT);
        assertThat(list.text(NAME.guard("Nguyễn Văn Mẫu", WARD))).isEmpty();
    }

    @Test
    void aDocumentIsRevealedByASeparateAct() {
        Disclosure form = of(HEALTH_OFFICER, WARD, Channel.FORM).serving(Purpose.TREATMENT);
        Guarded<String> number = DOCUMENT.guard("001090001234", WARD);
        assertThat(form.text(number)).isEqualTo("******001234");
        assertThat(form.reveal(number, "person:1")).isEqualTo("001090001234");
        assertThatThrownBy(() -> form.serving(Purpose.NONE).reveal(number, "person:1"))
                .isInstanceOf(RevealRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"NOTIFICATION", "LIVE", "LOG"})
    void nothingPersonalGoesIntoNotificationsPushesAndLogs(Channel channel) {
        for (Role role : Role.values()) {
            for (Purpose purpose : Purpose.values()) {
                Disclosure out = of(role, AreaPath.CITY, channel).serving(purpose);
                assertThat(out.offers(NAME) || out.offers(PHONE) || out.offers(RESULT) || out.offers(CHECK_IN))
                        .isFalse();
            }
        }
    }

    @Test
    void operationalDataAreShownToEverybodyInTheArea() {
        assertThat(of(WARD_POLICE, WARD, Channel.MAP).text(STATE.guard("online", WARD)))
                .isEqualTo("online");
        assertThat(of(WARD_POLICE, WARD, Channel.MAP).text(STATE.guard("online", OTHER)))
                .isEmpty();
    }

    @Test
    void aGuardedValueDoesNotPrintItself() {
        assertThat(NAME.guard("Nguyễn Văn Mẫu", WARD).toString()).doesNotContain("Mẫu");
    }

    private Disclosure of(Role role, AreaPath area, Channel channel) {
        return privacy.on(channel, new Officer("test", "Test", Set.of(role), new AreaScope(List.of(area))));
    }
}
