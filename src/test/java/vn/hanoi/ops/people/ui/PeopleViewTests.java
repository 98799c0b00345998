package vn.hanoi.ops.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.people.PeopleSetup.mau;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.ui.GuardedText;
import vn.hanoi.ops.access.ui.PurposeGate;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.ChangePerson;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.People;
import vn.hanoi.ops.people.PeopleSetup;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonEdit;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = PeopleView.class)
@WithOfficer(Role.HEALTH_OFFICER)
class PeopleViewTests extends SpringBrowserlessTest {

    private static final String CARD =
            "001304005678||Trần Thị Thử|02112004|Nữ|Thôn Mẫu, Xã Mẫu, Huyện Đông Anh, Hà Nội|20062021";

    @Autowired
    PeopleSetup setup;

    @Autowired
    People people;

    private PersonId id;

    @BeforeEach
    void beginWithOneMan() {
        setup.begin();
        id = setup.enter(mau());
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    @Test
    void namesAreInitialsUntilAPurposeIsNamed() {
        open(Map.of());
        assertThat(names()).containsExactly("N.V.M.");
        name(Purpose.TRACING);
        assertThat(names()).containsExactly("Nguyễn Văn Mẫu");
    }

    @Test
    void aNameIsSearchedForAPurposeOnlyAndStaysOutOfTheAddress() {
        open(Map.of());
        search("mau");
        assertThat(names()).isEmpty();
        name(Purpose.TRACING);
        assertThat(names()).containsExactly("Nguyễn Văn Mẫu");
        search("0912 000 000");
        assertThat(names()).containsExactly("Nguyễn Văn Mẫu");
        search("tran thi thu");
        assertThat(names()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("people");
    }

    @Test
    void aRecordStandsBehindAGateAndANumberIsRevealed() {
        open(Map.of("person", id.toString()));
        assertThat($(PurposeGate.class).exists()).isTrue();
        assertThat($(GuardedText.class).exists()).isFalse();
        pass();
        assertThat(guarded()).contains("Nguyễn Văn Mẫu", "15/08/1990", "******001234", "0912***000");
        test(reveal("Mở che: Điện thoại")).click();
        assertThat(guarded()).contains("0912 000 000");
    }

    @Test
    @WithOfficer(value = Role.HEALTH_OFFICER, areas = "2021:01.001")
    void aRecordOfAnotherAreaDoesNotExist() {
        open(Map.of("person", id.toString()));
        assertThat($(PurposeGate.class).exists()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    @WithOfficer(Role.COMMAND_CENTRE)
    void whoDirectsSeesPseudonymsAndChangesNothing() {
        open(Map.of());
        assertThat(names()).containsExactly("N.V.M.");
        assertThat($(Button.class).withId("register-person").exists()).isFalse();
    }

    @Test
    void aScannedCardFillsTheFormAndTheRegisterIsAsked() {
        setup.enter(PersonData.named("TRAN THI THU").with(Document.of(DocumentKind.CCCD, "001304005678")));
        open(Map.of());
        test($(Button.class).withId("register-person").single()).click();
        test($(TextField.class).withId("scan").single()).setValue(CARD);
        assertThat($(TextField.class).withId("person-name").single().getValue()).isEqualTo("Trần Thị Thử");
        assertThat($(TextField.class).withId("person-birth").single().getValue())
                .isEqualTo("02/11/2004");
        assertThat($(TextField.class).withId("person-document").single().getValue())
                .isEqualTo("001304005678");
        assertThat(spans()).contains("Cùng số giấy tờ +60");
    }

    @Test
    void theUnitThatACardNamesIsProposed() {
        open(Map.of());
        test($(Button.class).withId("register-person").single()).click();
        String card = CARD.replace("Thôn Mẫu, Xã Mẫu, Huyện Đông Anh", "Tổ 5, Láng Hạ, Đống Đa");
        test($(TextField.class).withId("scan").single()).setValue(card);
        assertThat($(UnitBox.class).single().getValue().label()).isEqualTo("Phường Láng Hạ, Quận Đống Đa");
    }

    @Test
    void aSpoiltScanIsToldWithItsReason() {
        open(Map.of());
        test($(Button.class).withId("register-person").single()).click();
        test($(TextField.class).withId("scan").single()).setValue(CARD.replace("Trần Thị Thử", "Tr?n Th? Th?"));
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).anyMatch(t -> t.contains("bị mất khi quét"));
    }

    @Test
    void aNewPersonIsStoredAndItsRecordOpened() {
        open(Map.of());
        test($(Button.class).withId("register-person").single()).click();
        test($(TextField.class).withId("scan").single()).setValue(CARD);
        test($(Button.class).withId("save-person").single()).click();
        assertThat($(PurposeGate.class).exists()).isTrue();
        name(Purpose.TRACING);
        assertThat(names()).contains("Trần Thị Thử");
    }

    @Test
    void theSecondToSaveChoosesFieldByField() {
        open(Map.of("person", id.toString()));
        pass();
        test($(Button.class).withId("edit-person").single()).click();
        int seen = people.find(id).orElseThrow().version();
        people.change(new ChangePerson(
                id, seen, List.of(new PersonEdit.Rename("Nguyễn Văn Mậu"), new PersonEdit.AddPhone("0987654321"))));
        test($(TextField.class).withId("edit-name").single()).setValue("Nguyễn Văn Mẫu Con");
        test($(TextField.class).withId("edit-birth").single()).setValue("1991");
        test($(Button.class).withId("save-person").single()).click();
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).anyMatch(t -> t.contains("Họ và tên"));
        RadioButtonGroup<Boolean> name = choice();
        assertThat(name.getItemLabelGenerator().apply(false)).contains("Nguyễn Văn Mậu");
        test($(Button.class).withId("save-merged").single()).click();
        assertThat(guarded()).contains("Nguyễn Văn Mậu", "1991", "0987***321");
    }

    @Test
    void duplicatesAreMergedAndTheMergeTakenBack() {
        setup.enter(PersonData.named("Nguyen Mau").born(Birth.in(1990)).phone("0912000000"));
        open(Map.of("person", id.toString()));
        pass();
        test($(Button.class).withId("show-duplicates").single()).click();
        assertThat(spans()).contains("Cùng số điện thoại +14", "Thiếu tên đệm +12");
        test(button("Gộp hồ sơ")).click();
        test($(Button.class).withId("merge-persons").single()).click();
        name(Purpose.TRACING);
        assertThat(names()).containsExactly("Nguyễn Văn Mẫu");
        test($(Button.class).withId("undo-merge").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(names()).containsExactlyInAnyOrder("Nguyen Mau", "Nguyễn Văn Mẫu");
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate(PeopleView.class, QueryParameters.simple(query));
    }

    private void pass() {
        test($(Button.class).withId("open-record").single()).click();
    }

    private void search(String text) {
        test($(TextField.class).all().getFirst()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void name(Purpose purpose) {
        Select<Purpose> choice = $(Select.class).withId("purpose").single();
        choice.setValue(purpose);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> "Họ và tên".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<PersonRow> grid = $(Grid.class).first();
        int rows = test(grid).size();
        return IntStream.range(0, rows)
                .mapToObj(row -> test(grid).getCellText(row, 0))
                .toList();
    }

    private List<String> guarded() {
        return $(GuardedText.class).all().stream().map(GuardedText::shown).toList();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(b -> label.equals(b.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Button reveal(String label) {
        return $(Button.class).all().stream()
                .filter(b -> label.equals(b.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }
}
