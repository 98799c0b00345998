package vn.hanoi.ops.hotline.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.HotlineScreens;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CallLogView.class)
@WithMockUser(roles = "HOTLINE_OPERATOR")
class CallLogViewTests extends HotlineScreens {

    @Autowired
    HotlineRules rules;

    @Autowired
    vn.hanoi.ops.areas.Areas areas;

    @Test
    void aCallThatIsAnsweredLeavesACallAndNoTicket() {
        CallForm form = open();
        test(form.phone).setValue("0912 000 000");
        form.topic.setValue(rules.category("VACCINE").orElseThrow());
        test($(Button.class).withId("call-solved").single()).click();
        assertThat(count("hotline_call")).isEqualTo(1);
        assertThat(count("hotline_ticket")).isZero();
        assertThat(form.phone.getValue()).isEmpty();
    }

    @Test
    void aCallThatIsNotAnsweredBecomesATicketAtTheDeskOfThePlace() {
        CallForm form = open();
        form.topic.setValue(rules.category("FOOD").orElseThrow());
        form.area.setValue(areas.find(VAN_MIEU).orElseThrow());
        test($(TextField.class).withId("call-place").single()).setValue("Số 5 ngõ Mẫu");
        test($(TextArea.class).withId("call-note").single()).setValue("Hết gạo");
        test($(Button.class).withId("call-forwarded").single()).click();
        TicketRow row =
                tickets.rows(TicketFilter.of(TicketFilter.Tray.ALL), null, 5).getFirst();
        assertThat(row.state()).isEqualTo(TicketState.FORWARDED);
        assertThat(row.unit()).isEqualTo(VAN_MIEU);
        assertThat(count("hotline_call")).isEqualTo(1);
    }

    @Test
    void aTicketThatIsRefusedKeepsWhatWasTyped() {
        CallForm form = open();
        form.topic.setValue(rules.category("CROWD").orElseThrow());
        test($(TextArea.class).withId("call-note").single()).setValue("Rất đông");
        test($(Button.class).withId("call-forwarded").single()).click();
        assertThat(count("hotline_ticket")).isZero();
        assertThat(form.note.getValue()).isEqualTo("Rất đông");
    }

    @Test
    void whatWasTypedIsKeptForTheOfficer() {
        CallForm form = open();
        test(form.place).setValue("Số 12 Văn Miếu");
        assertThat(count("hotline_call_draft")).isEqualTo(1);
    }

    private CallForm open() {
        navigate(CallLogView.class);
        return $(CallForm.class).single();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
