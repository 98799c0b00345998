package vn.hanoi.ops.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportSetup;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.kernel.ui.text.Translations;

@SpringBootTest
@Import(ExportSetup.class)
@ViewPackages(classes = ExportsView.class)
@WithOfficer(value = Role.HEALTH_OFFICER, areas = "2021:01.006")
class ExportsViewTests extends SpringBrowserlessTest {

    @Autowired
    ExportSetup setup;

    @Autowired
    ExportButtons buttons;

    @Autowired
    Exports exports;

    @BeforeEach
    void begin() {
        setup.begin(3);
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        navigate(ExportsView.class);
    }

    @Test
    void theDialogAsksForAPurposeBeforeAFileWithPersonalData() {
        open();
        test($(Button.class).withId("order-export").single()).click();
        assertThat(purposes().isInvalid()).isTrue();
        assertThat(exports.mine()).isEmpty();
        purposes().setValue(Purpose.TRACING);
        test($(Button.class).withId("order-export").single()).click();
        assertThat(exports.mine()).hasSize(1);
        assertThat($(Anchor.class).single().getText()).contains("Nếu trình duyệt chưa tải");
    }

    @Test
    void aLargeFileIsAskedForWithAReasonAndWaitsInTheList() {
        setup.begin(600);
        open();
        purposes().setValue(Purpose.TRACING);
        test($(Button.class).withId("order-export").single()).click();
        TextArea reason = $(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("Điều tra dịch tễ ổ dịch tại chợ");
        test($(Button.class).withId("order-export").single()).click();
        UI.getCurrent().navigate("exports", QueryParameters.of("tab", "mine"));
        assertThat(test($(Grid.class).first()).getCellText(0, 5)).contains("ổ dịch");
        assertThat($(Button.class).all().stream().map(Button::getText)).doesNotContain("Tải xuống");
    }

    @Test
    void nobodySeesAnApprovalForAnOwnFile() {
        setup.begin(600);
        exports.order(new vn.hanoi.ops.exchange.OrderExport(
                "sample",
                vn.hanoi.ops.exchange.ExportFormat.CSV,
                ExportQuery.ALL,
                Purpose.TRACING,
                "Điều tra dịch tễ ổ dịch tại chợ"));
        UI.getCurrent().navigate("exports", QueryParameters.of("tab", "waiting"));
        assertThat(test($(Grid.class).first()).size()).isZero();
    }

    private void open() {
        Button button = buttons.of("sample", () -> ExportQuery.ALL);
        UI.getCurrent().add(button);
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Purpose> purposes() {
        return (RadioButtonGroup<Purpose>) $(RadioButtonGroup.class).all().get(1);
    }
}
