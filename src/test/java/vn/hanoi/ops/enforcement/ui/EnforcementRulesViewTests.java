package vn.hanoi.ops.enforcement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.inspections.Checklists;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = ViolationDeskView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class EnforcementRulesViewTests extends SpringBrowserlessTest {

    private static final AreaPath WARD = new AreaPath("01.006.00181");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    Checklists checklists;

    @Autowired
    List<MenuBadge> badges;

    @BeforeEach
    void begin() {
        SecurityContext reader = SecurityContextHolder.getContext();
        setup.begin();
        SecurityContextHolder.setContext(reader);
    }

    @Test
    void anAdministratorGivesAKindOfVenueAnotherChecklist() {
        setup.login("quantri", "01", Role.ADMIN);
        open(InspectionRulesView.class, Map.of());
        test($(Button.class).withId("change-checklist-CAFE").single()).click();
        test($(Button.class).withId("add-item").single()).click();
        List<TextField> codes = $(TextField.class).all().stream()
                .filter(field -> "Mã".equals(field.getLabel()))
                .toList();
        codes.getLast().setValue("POSTER");
        List<TextField> questions = $(TextField.class).all().stream()
                .filter(field -> "Nội dung kiểm tra".equals(field.getLabel()))
                .toList();
        questions.getLast().setValue("Có áp phích hướng dẫn");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(checklists.of("CAFE", LocalDate.parse("2021-10-06")).items())
                .extracting(item -> item.code())
                .contains("POSTER", "QR_POSTED");
    }

    @Test
    void anAdministratorWeighsTheRiskListAnew() {
        setup.login("quantri", "01", Role.ADMIN);
        open(InspectionRulesView.class, Map.of());
        int before = setup.rows("enforcement_weight");
        test($(Button.class).withId("change-weights").single()).click();
        test($(NumberField.class).withId("points-NO_CODE").single()).setValue(55.0);
        test($(IntegerField.class).withId("most-NO_CODE").single()).setValue(55);
        test($(TextField.class).withId("law-sourceOf").single()).setValue("Văn bản thử");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(setup.rows("enforcement_weight")).isEqualTo(before + 1);
    }

    @Test
    void aDraftOfTheLawIsStillThereWhenTheScreenIsOpenedAgainAndAnotherAdministratorReadsIt() {
        setup.login("quantri", "01", Role.ADMIN);
        open(SanctionLawView.class, Map.of());
        test($(Button.class).withId("edit-law").single()).click();
        test($(Button.class).withId("change-ceiling-WARD_CHAIR").single()).click();
        test($(IntegerField.class).withId("law-ceiling").single()).setValue(6_000_000);
        test($(Button.class).withId("take-rule").single()).click();
        open(InspectionRulesView.class, Map.of());
        open(SanctionLawView.class, Map.of());
        assertThat($(Button.class).withId("propose-law").single().isEnabled()).isTrue();
        setup.login("quantri.pho", "01", Role.ADMIN);
        open(InspectionRulesView.class, Map.of());
        open(SanctionLawView.class, Map.of());
        assertThat($(Div.class).withId("draft-quantri").all()).hasSize(1);
        assertThat($(Button.class).withId("edit-law").all()).hasSize(1);
    }

    @Test
    void theDeskAndTheMenuFollowWhatOthersSign() {
        setup.police(WARD);
        open(ViolationDeskView.class, Map.of("tray", "TO_PROPOSE"));
        RecordGrid grid = $(RecordGrid.class).single();
        assertThat(test(grid).size()).isZero();
        ViolationId id = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
        violations.sign(id, EnforcementSetup.signed());
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundTrip();
            assertThat(spans()).contains("1");
        });
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(badges.stream()
                        .filter(b -> b.route().equals(FileAddress.ROUTE))
                        .findFirst())
                .hasValueSatisfying(badge -> assertThat(badge.waiting().count()).isEqualTo(1));
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private void open(Class<? extends Component> view, Map<String, String> query) {
        UI.getCurrent().navigate(view, QueryParameters.simple(query));
    }
}
