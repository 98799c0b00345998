package vn.hanoi.ops.protection.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.held.HeldPapers;
import vn.hanoi.ops.protection.requests.IdentityCheck;
import vn.hanoi.ops.protection.requests.RequestFilter;
import vn.hanoi.ops.protection.requests.RequestFilter.Tray;
import vn.hanoi.ops.protection.requests.RequestFixtures;
import vn.hanoi.ops.protection.requests.RequestList;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.RequestState;
import vn.hanoi.ops.protection.requests.SubjectRequests;

@SpringBootTest
@Import({ProtectionSetup.class, HeldFixture.class})
@ViewPackages(packages = "vn.hanoi.ops.protection.ui")
@WithOfficer(Role.AUDITOR)
class RequestsViewTests extends SpringBrowserlessTest {

    @Autowired
    ProtectionSetup setup;

    @Autowired
    SubjectRequests requests;

    @Autowired
    RequestList list;

    @Autowired
    HeldPapers papers;

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
    }

    @Test
    void anAuditorReceivesAndDraftsAndAnAdministratorReviews() {
        become("thanhtra", Role.AUDITOR);
        navigate(RequestsView.class);
        click("receive-request");
        test($(TextField.class).withId("request-requester").single()).setValue("Nguyễn Văn Mẫu");
        test($(TextField.class).withId("request-contact").single()).setValue("0912 000 000");
        test($(TextField.class).withId("request-person").single()).setValue(HeldFixture.NAMED.toString());
        test($(TextArea.class).withId("request-words").single()).setValue("Cho tôi xem dữ liệu về tôi");
        click("receive-save");
        assertThat(record()).contains("Nguyễn Văn Mẫu", "2 ngày làm việc", "Chưa kiểm tra");
        click("step-identify");
        click("step-save");
        click("step-answer");
        words("Đã gửi giấy hẹn trả lời");
        click("step-prepare");
        assertThat(record()).contains("Chờ duyệt");

        become("quantri", Role.ADMIN);
        open(only().id());
        click("step-paper-open");
        click("paper-approve");
        assertThat(record()).contains("Đã duyệt", "thanhtra", "quantri");
        click("step-close");
        words("Đã giao văn bản tại trụ sở");
        assertThat(record()).contains("Đã thực hiện");
        assertThat(list.rows(RequestFilter.OPEN.with(Tray.CLOSED), Optional.empty(), 2))
                .extracting(RequestRow::state)
                .containsExactly(RequestState.CLOSED);
    }

    @Test
    void theListTellsNoPeopleAndTheLateOnesInWords() {
        receive(Duration.ofDays(30));
        navigate(RequestsView.class);
        RequestGrid grid = $(RequestGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(((Component) test(grid).getCellComponent(0, 1)).getElement().getTextRecursively())
                .contains("quá hạn");
        assertThat(grid.getColumns()).noneMatch(column -> "protection.requester".equals(column.getKey()));
    }

    @Test
    void aDeadlineTellsItsReason() {
        RequestRow row = receive(Duration.ZERO);
        open(row.id());
        assertThat(record()).contains("Vì sao?", "Căn cứ: Nghị định 356/2025/NĐ-CP");
    }

    @Test
    void aRefusedStepSaysWhyAndKeepsTheWords() {
        RequestRow row = receive(Duration.ZERO);
        open(row.id());
        click("step-answer");
        TextArea words = $(TextArea.class).withId("step-words").single();
        test(words).setValue("a");
        click("step-save");
        assertThat(words.getElement().getParent().getTextRecursively()).contains("5 đến 1.000 ký tự");
    }

    @Test
    void nobodyApprovesAnOwnPaper() {
        UUID request = prepared();
        open(request);
        click("step-paper-open");
        assertThat($(Button.class).withId("paper-approve").exists()).isFalse();
    }

    @Test
    void theApprovedPaperIsAPdfFile() {
        UUID request = prepared();
        become("quantri", Role.ADMIN);
        papers.approve(request);
        open(request);
        click("step-paper-open");
        assertThat($(Anchor.class).withId("paper-print").exists()).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperFile file = new PaperFile(out, "YC", PaperMark.NONE)) {
            file.add(PaperDocument.of(requests.find(request).orElseThrow(), papers.print(request), list.now()));
        }
        assertThat(out.toByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anAddressOfNothingSaysSo() {
        open(UUID.randomUUID());
        assertThat(record()).contains("Không có yêu cầu này");
    }

    @Test
    void emptyTraysSayWhatToDo() {
        navigate(RequestsView.class);
        assertThat($(RequestGrid.class)
                        .single()
                        .getEmptyStateComponent()
                        .getElement()
                        .getTextRecursively())
                .contains("Không có yêu cầu nào đang chờ", "Tiếp nhận yêu cầu");
    }

    private UUID prepared() {
        become("thanhtra", Role.AUDITOR);
        RequestRow row = receive(Duration.ZERO);
        requests.identify(row.id(), row.version(), IdentityCheck.DOCUMENT);
        papers.prepare(row.id());
        return row.id();
    }

    private RequestRow receive(Duration ago) {
        return requests.receive(RequestFixtures.view(list.now().minus(ago), HeldFixture.NAMED));
    }

    private RequestRow only() {
        return list.rows(RequestFilter.OPEN, Optional.empty(), 2).getFirst();
    }

    private void words(String text) {
        test($(TextArea.class).withId("step-words").single()).setValue(text);
        click("step-save");
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private String record() {
        return $(RequestRecord.class).single().getElement().getTextRecursively();
    }

    private static void open(UUID request) {
        UI.getCurrent().navigate(RequestsView.class, QueryParameters.simple(Map.of("request", request.toString())));
    }

    private static void become(String account, Role role) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, role));
    }
}
