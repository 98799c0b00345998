package vn.hanoi.ops.exchange.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.exchange.ExportSetup;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.SampleRegister;
import vn.hanoi.ops.kernel.ui.text.Translations;

@SpringBootTest
@Import({ExportSetup.class, SampleRegister.class})
@ViewPackages(classes = ImportView.class)
@WithOfficer(value = Role.HEALTH_OFFICER, areas = "2021:01.006")
class ImportViewTests extends SpringBrowserlessTest {

    @TempDir
    Path folder;

    @Autowired
    SampleRegister register;

    @Autowired
    Imports imports;

    @BeforeEach
    void begin() {
        register.begin();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    @Test
    void showsHowManyRowsWouldDoWhatAndWhyARowIsBad() {
        open(read("Mã số,Họ và tên\n1,Chợ Mẫu\n2,\n"));
        assertThat(texts())
                .contains("Tổng 2 dòng = 1 mới + 0 thay đổi + 0 không đổi + 0 nghi trùng + 1 lỗi; đã nhập 0.");
        assertThat(test($(Grid.class).first()).getCellText(0, 0)).isEqualTo("3");
        assertThat(button("take-import").getText()).isEqualTo("Nhập 1 dòng");
        assertThat(register.names()).isEmpty();
    }

    @Test
    void anImportThatWasTakenOverCanBeTakenBackFromItsScreen() {
        ImportSummary taken = imports.take(read("Mã số,Họ và tên\n1,Chợ Mẫu\n").id(), rows -> {});
        open(taken);
        assertThat(button("take-import").getText()).isEmpty();
        assertThat(button("undo-import").isVisible()).isTrue();
    }

    @Test
    void aKindThatNobodyTakesInDoesNotExist() {
        UI.getCurrent().navigate("imports/nothing");
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .noneMatch(text -> text.contains("Các cột nhận được"));
    }

    private void open(ImportSummary summary) {
        UI.getCurrent()
                .navigate(
                        "imports/sample",
                        QueryParameters.of("import", summary.id().toString()));
    }

    private Button button(String id) {
        return $(Button.class).all().stream()
                .filter(button -> button.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseGet(Button::new);
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private ImportSummary read(String text) {
        try {
            return imports.read("sample", Files.writeString(folder.resolve("in.csv"), text), rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
