package vn.hanoi.ops.care.ui.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.BedBlocks;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CareSitesView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class CareSitesViewTests extends SpringBrowserlessTest {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    SecurityContextHolderStrategy logins;

    @Autowired
    CareSiteSigns layer;

    @Autowired
    BedBlocks blocks;

    @Autowired
    TransferDesk desk;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.city();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        cases.realTime();
    }

    @Test
    void theTowerNarrowsTheListAndAPlaceShowsItsBedsWithTheirAge() {
        UI.getCurrent().navigate("care-sites");
        assertThat(rows()).isEqualTo(3);
        test($(NativeButton.class).withId("tier-3").single()).click();
        assertThat(rows()).isEqualTo(1);
        open(CareSetup.FINAL_LINE);
        assertThat(text()).contains("Giường hồi sức", "Dự báo giường trống", "Chưa có số liệu");
        test($(Button.class).withId("confirm-beds").single()).click();
        assertThat(text()).contains("Xác nhận số liệu").doesNotContain("Chưa có số liệu");
    }

    @Test
    void anAddressOfNoPlaceSaysSo() {
        UI.getCurrent()
                .navigate("care-sites", QueryParameters.of("site", SiteId.next().toString()));
        assertThat(text()).contains("Không tìm thấy cơ sở");
    }

    @Test
    void blockingAsksForAReason() {
        open(CareSetup.HOSPITAL);
        test($(Button.class).withId("block-beds").single()).click();
        test($(Button.class).withId("step-save").single()).click();
        assertThat($(Button.class).withId("step-save").exists()).isTrue();
        test($(TextField.class).withId("block-reason").single()).setValue("Sửa đường ô xy");
        test($(Button.class).withId("step-save").single()).click();
        assertThat(text()).contains("Sửa đường ô xy");
    }

    @Test
    void thePlacesAreALayerOfTheLiveMapByTheirFreeShare() {
        CasesSetup.login("congan.vanmieu", "01.006.00181", "WARD_POLICE");
        assertThat(layer.offered()).isFalse();
        CasesSetup.login("tongdai1022", "01", "HOTLINE_OPERATOR");
        assertThat(layer.offered()).isTrue();
        CasesSetup.city();
        MapPlaceSign empty = sign(CareSetup.HOSPITAL);
        assertThat(empty.level()).isEqualTo(1);
        assertThat(empty.text()).contains("Cơ sở " + CareSetup.HOSPITAL, "4 / 4");
        open(CareSetup.HOSPITAL);
        blocks.block(
                setup.site(CareSetup.HOSPITAL).id(),
                BedClass.STANDARD,
                2,
                "Bảo trì",
                CasesSetup.NINE.plus(Duration.ofHours(3)));
        for (int n = 0; n < 2; n++) {
            desk.hold(
                    setup.transfer(setup.f0(95)), setup.site(CareSetup.HOSPITAL).id(), "");
        }
        assertThat(sign(CareSetup.HOSPITAL).level()).isEqualTo(5);
        List<String> query = layer.query(empty.id());
        UI.getCurrent().navigate(layer.path(empty.id()), QueryParameters.of(query.getFirst(), query.getLast()));
        assertThat(text()).contains("Cơ sở " + CareSetup.HOSPITAL);
    }

    private MapPlaceSign sign(String code) {
        String id = setup.site(code).id().toString();
        return layer.signs().stream()
                .filter(sign -> sign.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void open(String code) {
        UI.getCurrent()
                .navigate(
                        "care-sites",
                        QueryParameters.of("site", setup.site(code).id().toString()));
    }

    private int rows() {
        return test($(Grid.class).single()).size();
    }

    private String text() {
        return $(SitePanel.class).single().getElement().getTextRecursively();
    }
}
