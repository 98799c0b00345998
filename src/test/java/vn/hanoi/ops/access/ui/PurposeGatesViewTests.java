package vn.hanoi.ops.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.access.ui")
@WithOfficer(Role.HEALTH_OFFICER)
class PurposeGatesViewTests extends SpringBrowserlessTest {

    private static final DeclaredField PHONE = DeclaredField.of("sample.phone", Sensitivity.CONTACT, Mask.PHONE);
    private static final AreaPath WARD = new AreaPath("01.006.00193");

    @Autowired
    PurposeGates gates;

    @Autowired
    GuardedTexts texts;

    @Autowired
    Privacy privacy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EmergencyAccess emergencies;

    private final PersonalRecord record = new PersonalRecord("sample", UUID.randomUUID(), UUID.randomUUID(), WARD);
    private final AtomicReference<Disclosure> opened = new AtomicReference<>();

    @Test
    void aGateOffersThePurposesOfThePostThatTheRecordServes() {
        show(EnumSet.of(Purpose.TREATMENT, Purpose.TRACING, Purpose.ENFORCEMENT));
        assertThat($(RadioButtonGroup.class).single().getListDataView().getItems())
                .containsExactlyInAnyOrder(Purpose.TRACING, Purpose.TREATMENT);
    }

    @Test
    @WithOfficer(Role.SYSTEM_CAMERAS)
    void aPostWithoutAPurposeOpensNothing() {
        show(EnumSet.of(Purpose.TREATMENT));
        assertThat($(Button.class).withId("open-record").exists()).isFalse();
    }

    @Test
    void openingIsRecordedWithPersonAndPurposeBeforeAnythingIsSeen() {
        open(Purpose.TREATMENT);
        assertThat(opened.get().purpose()).isEqualTo(Purpose.TREATMENT);
        assertThat(acts()).containsExactly("VIEW TREATMENT");
    }

    @Test
    void thePurposeHoldsForTheOpenedRecordOnly() {
        open(Purpose.TREATMENT);
        assertThat(privacy.on(Channel.FORM).purpose()).isEqualTo(Purpose.NONE);
    }

    @Test
    void aRecordWhoseOpeningCannotBeRecordedStaysShut() {
        show(EnumSet.of(Purpose.TREATMENT));
        jdbc.sql("RENAME TABLE audit_entry TO audit_full").update();
        try {
            catchThrowable(this::press);
        } finally {
            jdbc.sql("RENAME TABLE audit_full TO audit_entry").update();
        }
        assertThat(opened.get()).isNull();
    }

    @Test
    void aRevealIsASecondRecordedAct() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        open(Purpose.TREATMENT);
        Guarded<String> phone = PHONE.guard("+84912345678", WARD);
        GuardedText field = texts.of(opened.get(), phone, record);
        UI.getCurrent().add(field);
        assertThat(field.shown()).isEqualTo("0912***678");
        test($(Button.class, field).single()).click();
        assertThat(field.shown()).isEqualTo("+84912345678");
        assertThat(acts()).containsExactly("VIEW TREATMENT", "REVEAL TREATMENT");
    }

    @Test
    void aRevealThatCannotBeRecordedShowsNothing() {
        open(Purpose.TREATMENT);
        GuardedText field = texts.of(opened.get(), PHONE.guard("+84912345678", WARD), record);
        UI.getCurrent().add(field);
        jdbc.sql("RENAME TABLE audit_entry TO audit_full").update();
        try {
            catchThrowable(() -> test($(Button.class, field).single()).click());
        } finally {
            jdbc.sql("RENAME TABLE audit_full TO audit_entry").update();
        }
        assertThat(field.shown()).isEqualTo("0912***678");
    }

    @Test
    void anEmergencyTakesAReasonOpensTheRecordAndStandsOnEveryScreen() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        EmergencyBanner banner = new EmergencyBanner(emergencies);
        UI.getCurrent().add(banner);
        assertThat(banner.isVisible()).isFalse();
        show(EnumSet.of(Purpose.TREATMENT));
        test($(Button.class).withText("Truy cập khẩn cấp").single()).click();
        test($(TextArea.class).single()).setValue("ngắn quá");
        test($(Button.class).withId("call-emergency").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).contains("20");
        assertThat(opened.get()).isNull();
        test($(TextArea.class).single()).setValue("Người bệnh bất tỉnh tại nhà, cần gọi người thân");
        test($(Button.class).withId("call-emergency").single()).click();
        assertThat(opened.get().purpose()).isEqualTo(Purpose.EMERGENCY);
        assertThat(opened.get().text(PHONE.guard("+84912345678", WARD))).isEqualTo("+84912345678");
        banner.refresh();
        assertThat(banner.isVisible()).isTrue();
        test($(Button.class, banner).single()).click();
        assertThat(banner.isVisible()).isFalse();
        assertThat(opened.get().text(PHONE.guard("+84912345678", WARD))).isNotEqualTo("+84912345678");
    }

    private void open(Purpose purpose) {
        show(EnumSet.of(purpose));
        press();
    }

    private void show(Set<Purpose> serving) {
        UI.getCurrent().add(gates.before(record, serving, opened::set));
    }

    private void press() {
        test($(Button.class).withId("open-record").single()).click();
    }

    private List<String> acts() {
        return jdbc.sql("SELECT CONCAT(kind, ' ', purpose) FROM audit_entry WHERE record = ? ORDER BY day, number")
                .param(record.name())
                .query(String.class)
                .list();
    }
}
