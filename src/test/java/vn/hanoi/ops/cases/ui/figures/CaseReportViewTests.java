package vn.hanoi.ops.cases.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseList.WardBreach;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.cases.ui")
@WithMockUser(roles = "HEALTH_OFFICER")
class CaseReportViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecurityContextHolderStrategy logins;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.dongDa();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
        steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void f0WithoutAKnownPlaceOfDetectionAreAFigureOfTheirOwnAndPartOfTheTotal() {
        CaseId other = steps.register(
                RegisterCase.f0(setup.person("Trần Văn Tệp", 1988, "0912000888", VAN_MIEU), VAN_MIEU, positive(NINE)));
        jdbc.sql("UPDATE cases_case SET detection = NULL WHERE id = :id")
                .param("id", Ids.bytes(other.value()))
                .update();
        navigate(CaseReportView.class);
        assertThat(figure("Ca mới").getElement().getTextRecursively()).contains("2");
        assertThat(figure("Cộng đồng").getElement().getTextRecursively()).contains("1");
        Div placeless = figure("Chưa rõ nơi phát hiện");
        assertThat(placeless.getElement().getTextRecursively()).contains("1");
        test(placeless).click();
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("1 ca");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLateCasesOfAWardAreThoseOfTheListBehindThem() {
        for (int minutes : new int[] {80, 85, 95}) {
            steps.register(RegisterCase.f0(
                    setup.person("Trần Văn Trễ " + minutes, 1988, "09120008" + minutes, VAN_MIEU),
                    VAN_MIEU,
                    positive(NINE.minusSeconds(60L * minutes))));
        }
        navigate(CaseReportView.class);
        Grid<WardBreach> wards = $(Grid.class).single();
        assertThat(test(wards).getRow(0).late()).as("two more are due soon").isOne();
        test(wards).clickRow(0);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("1 ca");
        assertThat(cases.count(CaseFilter.of(Tray.LATE), 10)).isOne();
        assertThat(cases.count(CaseFilter.of(Tray.DUE), 10)).isEqualTo(3);
    }

    @Autowired
    CaseList cases;

    private Div figure(String title) {
        return $(Div.class).withClassName("ops-figure").all().stream()
                .filter(figure -> figure.getElement().getTextRecursively().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureOpensTheListBehindIt() {
        navigate(CaseReportView.class);
        Div community = figure("Cộng đồng");
        assertThat(community.getElement().getTextRecursively()).contains("1");
        test(community).click();
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("1 ca");
    }
}
