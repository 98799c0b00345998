package vn.hanoi.ops.crowding.ui.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.advisories.ActionKind;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;
import vn.hanoi.ops.crowding.advisories.RecordAction;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = AdvisoryQueueView.class)
@WithMockUser(roles = "COMMAND_CENTRE")
class AdvisoryStepsViewTests extends AdvisoryDesk {

    @Test
    void theCommandCentreConfirmsAndSendsTheTextThatItEdited() {
        AdvisoryId id = drafted(TAY_SON, 5);
        open(id);
        assertThat(recordText()).contains("Tây Sơn", "Dự thảo", "Xác nhận và gửi", "Vì sao?");
        test(text()).setValue("Đề nghị kiểm tra ngay phố Tây Sơn.");
        next();
        AdvisoryDetails sent = advisories.find(id).orElseThrow();
        assertThat(sent.text()).isEqualTo("Đề nghị kiểm tra ngay phố Tây Sơn.");
        assertThat(sent.row().number()).isNotNull();
        assertThat(recordText()).contains("Chờ xác nhận", "Nhắc Quận Đống Đa", "chờ xác nhận · còn 14 phút");
        assertThat($(TextArea.class).exists()).isFalse();
    }

    @Test
    void theDistrictAcknowledgesActsAndCloses() {
        AdvisoryId id = sent(TAY_SON, 5);
        dongDa();
        open(id);
        assertThat($(TextArea.class).exists()).isFalse();
        next();
        assertThat(recordText()).contains("Đã xác nhận", "Ghi nhận biện pháp");
        next();
        test($(TextArea.class).withId("action-text").single()).setValue("Đã giải tán chợ cóc, dựng rào hai đầu.");
        click("action-save");
        assertThat(recordText()).contains("Đã giải tán chợ cóc", "đang đo, còn", "Hiệu quả của biện pháp");
        next();
        click("close-save");
        assertThat(recordText()).contains("Khuyến cáo đã kết thúc.", "Đã kết thúc");
        assertThat(button("advisory-next")).isEmpty();
    }

    @Test
    void aRefusedActionKeepsWhatWasTypedAndSaysWhy() {
        AdvisoryId id = sent(TAY_SON, 5);
        dongDa();
        advisories.acknowledge(id);
        open(id);
        next();
        TextArea words = $(TextArea.class).withId("action-text").single();
        test(words).setValue("Đã nhắc nhở các hộ kinh doanh.");
        advisories.act(id, new RecordAction(ActionKind.PATROLLED, "Đồng nghiệp ghi trước", Optional.empty()));
        click("action-save");
        assertThat(words.getValue()).isEqualTo("Đã nhắc nhở các hộ kinh doanh.");
        assertThat(words.getElement().getParent().getTextRecursively()).contains("Khuyến cáo đã sang bước khác");
        assertThat(recordText()).contains("Đồng nghiệp ghi trước");
    }

    @Test
    void anActionWithoutWordsIsNotTaken() {
        AdvisoryId id = sent(TAY_SON, 5);
        dongDa();
        advisories.acknowledge(id);
        open(id);
        next();
        click("action-save");
        assertThat($(TextArea.class).withId("action-text").single().isInvalid()).isTrue();
        assertThat(advisories.find(id).orElseThrow().action()).isNull();
    }

    @Test
    void aTextThatSomebodyElseChangedIsNotSentAndTheTypedOneStays() {
        AdvisoryId id = drafted(TAY_SON, 5);
        open(id);
        test(text()).setValue("Lời của tôi.");
        advisories.edit(id, advisories.find(id).orElseThrow().version(), "Lời của đồng nghiệp.");
        next();
        assertThat($(Notification.class).all())
                .extracting(n -> n.getElement().getTextRecursively())
                .anySatisfy(words -> assertThat(words).contains("Người khác vừa thay đổi khuyến cáo này"));
        assertThat(text().getValue()).isEqualTo("Lời của tôi.");
        assertThat(recordText()).contains("Tải bản mới", "Giữ nội dung tôi soạn");
        click("advisory-reload");
        assertThat(text().getValue()).isEqualTo("Lời của đồng nghiệp.");
    }

    @Test
    void whatIsBeingTypedIsNotReplacedWhenTheAdvisoryMoves() {
        AdvisoryId id = drafted(TAY_SON, 4);
        open(id);
        test(text()).setValue("Đang soạn dở.");
        held(TAY_SON, 5, 6);
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(recordText()).contains("vừa thay đổi dự thảo này trong lúc bạn soạn");
        });
        assertThat(text().getValue()).isEqualTo("Đang soạn dở.");
        assertThat(recordText()).contains("lên mức 5");
    }

    @Test
    void dismissingAsksForTheReason() {
        AdvisoryId id = drafted(TAY_SON, 5);
        open(id);
        click("advisory-dismiss");
        click("dismiss-save");
        assertThat($(TextArea.class).withId("dismiss-text").single().isInvalid())
                .isTrue();
        test($(TextArea.class).withId("dismiss-text").single()).setValue("Lễ hội có phép.");
        click("dismiss-save");
        assertThat(recordText()).contains("Dự thảo đã bị bỏ qua.", "Lễ hội có phép.");
    }

    @Test
    void aDismissalIsTakenBackAtTheRecord() {
        AdvisoryId id = drafted(TAY_SON, 5);
        advisories.dismiss(id, "Bấm nhầm.");
        open(id);
        assertThat(recordText()).contains("Khôi phục dự thảo (đến ");
        click("advisory-undo");
        assertThat(recordText()).contains("Xác nhận và gửi", "Bấm nhầm.", "Khôi phục");
        assertThat(button("advisory-undo")).isEmpty();
    }

    @Test
    void theDistrictReopensWhatItClosedByMistake() {
        AdvisoryId id = sent(TAY_SON, 5);
        dongDa();
        advisories.acknowledge(id);
        advisories.act(id, new RecordAction(ActionKind.PATROLLED, "Đã tuần tra.", Optional.empty()));
        advisories.close(id, "");
        open(id);
        assertThat(recordText()).contains("Mở lại (đến ");
        click("advisory-undo");
        assertThat(recordText()).contains("đang đo, còn", "Khôi phục");
        assertThat(button("advisory-next")).hasSize(1);
    }

    @Test
    void administratorsReadAndDoNothing() {
        AdvisoryId id = drafted(TAY_SON, 5);
        login("quantri", "ADMIN", "2021:01");
        open(id);
        assertThat(recordText()).contains("Đang chờ Sở Chỉ huy duyệt.");
        assertThat(button("advisory-next")).isEmpty();
        assertThat($(TextArea.class).exists()).isFalse();
    }
}
