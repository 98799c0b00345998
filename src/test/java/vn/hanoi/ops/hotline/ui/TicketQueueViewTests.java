package vn.hanoi.ops.hotline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.tickets.EditTicket;
import vn.hanoi.ops.hotline.tickets.TicketTriage;
import vn.hanoi.ops.hotline.ui.record.TicketRecord;
import vn.hanoi.ops.hotline.ui.tickets.TicketQueue;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = TicketQueueView.class)
@WithMockUser(roles = "HOTLINE_OPERATOR")
class TicketQueueViewTests extends HotlineScreens {

    @Autowired
    TicketTriage triage;

    @Test
    void aWardOfficerTakesATicketOnAndAnswersIt() {
        TicketId id = cafe();
        wardOfVanMieu();
        open(id);
        assertThat(buttons()).first().isEqualTo("Nhận xử lý");
        test($(Button.class).withId("ticket-accept").single()).click();
        assertThat(tickets.find(id).orElseThrow().row().state()).isEqualTo(TicketState.IN_PROGRESS);
        test($(Button.class).withId("ticket-answer").single()).click();
        test($(TextArea.class).withId("ANSWER-text").single()).setValue("Đã yêu cầu giải tán");
        test($(Button.class).withId("ANSWER-save").single()).click();
        assertThat(tickets.find(id).orElseThrow().row().state()).isEqualTo(TicketState.ANSWERED);
    }

    @Test
    void aTicketThatIsReadAnewTakesNoClickAway() {
        TicketId id = cafe();
        wardOfVanMieu();
        open(id);
        Button before = $(Button.class).withId("ticket-accept").single();
        $(TicketRecord.class).single().refresh();
        assertThat($(Button.class).withId("ticket-accept").single()).isSameAs(before);
        assertThat(buttons()).containsExactly("Nhận xử lý", "Trả lời", "Không thuộc địa bàn");
    }

    @Test
    void oneClickReturnsATicketToTheHotline() {
        TicketId id = cafe();
        wardOfVanMieu();
        open(id);
        test($(Button.class).withId("ticket-return").single()).click();
        assertThat(tickets.find(id).orElseThrow().row().desk()).isEqualTo("CITY");
    }

    @Test
    void anEditShowsFieldByFieldWhatOthersWroteMeanwhile() {
        TicketId id = cafe();
        open(id);
        pick("ticket-edit");
        test($(TextArea.class).withId("EDIT-text").single()).setValue("Bản của tôi");
        triage.edit(
                id,
                new EditTicket(
                        Optional.of(new EditTicket.Change<>("Quán cà phê rất đông", "Bản của người khác")),
                        Optional.empty(),
                        Optional.empty()));
        test($(Button.class).withId("EDIT-save").single()).click();
        assertThat(text($(com.vaadin.flow.component.dialog.Dialog.class).last()))
                .contains("Nội dung", "Bản của người khác");
        test($(Button.class).withId("EDIT-save").single()).click();
        assertThat(tickets.find(id).orElseThrow().timeline()).hasSize(3);
    }

    @Test
    void theDeskSeesTheCallerOnlyForAPurpose() {
        TicketId id = cafe();
        wardOfVanMieu();
        open(id);
        assertThat(recordText()).contains("Quán cà phê rất đông").doesNotContain("Nguyễn Văn Mẫu", "0912");
        test($(Button.class).withId("open-record").single()).click();
        assertThat(recordText()).contains("Nguyễn Văn Mẫu", "0912***000").doesNotContain("0912000000");
    }

    @Test
    void theHotlineSeesTheCallerOnceTheTicketIsOpenedForItsPurpose() {
        open(cafe());
        assertThat(recordText()).doesNotContain("Nguyễn Văn Mẫu", "0912000000");
        test($(Button.class).withId("open-record").single()).click();
        assertThat(recordText()).contains("Nguyễn Văn Mẫu", "0912000000");
    }

    @Test
    void everyClockSaysWhenAndWhy() {
        open(cafe());
        assertThat(recordText())
                .contains("Tiếp nhận xử lý", "Hạn 20/09/2021 10:00", "Vì sao?", "Tính giờ", "Hạn 20/09/2021 17:00");
    }

    @Test
    void aTicketOfAnotherAreaIsSaidToBeMissing() {
        TicketId id = cafe();
        login("congan.hangbai", "01.002.00088", vn.hanoi.ops.access.Role.WARD_POLICE);
        open(id);
        assertThat(recordText())
                .contains("Không tìm thấy phản ánh trong địa bàn của bạn.")
                .doesNotContain("cà phê");
    }

    private void open(TicketId id) {
        UI.getCurrent()
                .navigate(
                        TicketQueueView.class,
                        new com.vaadin.flow.router.RouteParameters(Map.of(TicketAddress.PARAMETER, id.toString())));
        assertThat($(TicketQueue.class).single()).isNotNull();
    }

    private void pick(String item) {
        MenuBar menu = $(MenuBar.class).withId("ticket-others").single();
        menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(i -> i.getId().filter(item::equals).isPresent())
                .findFirst()
                .ifPresent(i -> ComponentUtil.fireEvent(i, new ClickEvent<>(i)));
    }

    private List<String> buttons() {
        return $(Button.class, $(TicketRecord.class).single()).all().stream()
                .filter(b -> b.getId()
                        .filter(i -> i.startsWith("ticket-") && !i.equals("ticket-close") && !i.equals("ticket-watch"))
                        .isPresent())
                .map(Button::getText)
                .toList();
    }

    private String recordText() {
        return text($(TicketRecord.class).single());
    }

    private static String text(Component component) {
        StringBuilder all = new StringBuilder();
        collect(component.getElement(), all);
        return all.toString();
    }

    private static void collect(com.vaadin.flow.dom.Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
        } else if (element.isVisible()) {
            element.getChildren().forEach(child -> collect(child, all));
            String summary = element.getProperty("summary", "");
            all.append(summary);
        }
    }
}
