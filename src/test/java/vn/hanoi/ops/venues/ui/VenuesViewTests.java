package vn.hanoi.ops.venues.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueRow;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = VenuesView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class VenuesViewTests extends SpringBrowserlessTest {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    private VenueId pho;

    @BeforeEach
    void beginWithTwoVenues() {
        setup.begin();
        SecurityContext reader = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        register.register(eatery("Bún chả Thử", HOAN_KIEM), false);
        SecurityContextHolder.setContext(reader);
    }

    @Test
    void listsVenuesByWhatTheAddressSays() {
        open(Map.of());
        assertThat(listed()).containsExactly("Bún chả Thử", "Phở Mẫu");
        open(Map.of("q", "pho mau"));
        assertThat(listed()).containsExactly("Phở Mẫu");
        open(Map.of("state", "ACTIVE"));
        assertThat(listed()).isEmpty();
    }

    @Test
    void takesTheNextStepOfACodeAndShowsItInTheHistory() {
        open(Map.of("venue", pho.toString()));
        test($(Button.class).withId("venue-next").single()).click();
        assertThat($(ListItem.class).all().getFirst().getText()).contains("Cấp mã");
        pick("venue-suspend");
        test($(Button.class).withId("take-step").single()).click();
        test($(TextArea.class).withId("reason").single()).setValue("Kiểm tra");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(paragraphs()).contains("Mã đang tạm dừng, lượt quét bị từ chối.");
    }

    @Test
    void aCodeThatWasScannedBeforeItWasPostedCanStillBePosted() {
        open(Map.of("venue", pho.toString()));
        test($(Button.class).withId("venue-next").single()).click();
        setup.scanned(pho, "2021-09-21");
        open(Map.of("venue", pho.toString(), "state", "ACTIVE"));
        assertThat(listed()).containsExactly("Phở Mẫu");
        assertThat($(Button.class).withId("venue-next").single().getText()).isEqualTo("Xác nhận đã dán");
    }

    @Test
    void whatIsDoneNowAndThenStandsInOneMenu() {
        open(Map.of("venue", pho.toString()));
        assertThat(menu().getSubMenu().getItems())
                .extracting(item -> item.getId().orElseThrow())
                .containsExactly("venue-devices", "venue-paper", "venue-outside", "venue-opening", "venue-close");
    }

    @Test
    void changesAVenueAndNamesFaultsAtTheirFields() {
        open(Map.of("venue", pho.toString()));
        test($(Button.class).withText("Sửa").single()).click();
        TextField name = $(TextField.class).withId("venue-name").single();
        test(name).setValue("");
        test($(Button.class).withId("save-venue").single()).click();
        assertThat(name.getErrorMessage()).isEqualTo("Cần nhập mục này");
        test(name).setValue("Phở Mẫu đổi tên");
        test($(Button.class).withId("save-venue").single()).click();
        assertThat(listed()).contains("Phở Mẫu đổi tên");
    }

    @Test
    @WithOfficer(Role.HEALTH_OFFICER)
    void readersSeeNoSteps() {
        UI.getCurrent().navigate(VenuesView.class, QueryParameters.empty());
        assertThat($(Button.class).withId("register-venue").all()).isEmpty();
    }

    private MenuItem menu() {
        return $(MenuBar.class).withId("venue-others").single().getItems().getFirst();
    }

    private void pick(String item) {
        MenuItem step = menu().getSubMenu().getItems().stream()
                .filter(one -> one.getId().filter(item::equals).isPresent())
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(step, new ClickEvent<>(step));
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate(VenuesView.class, QueryParameters.simple(query));
    }

    private List<String> listed() {
        return $(VenueGrid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map(VenueRow::name)
                .toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
