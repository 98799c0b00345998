package vn.hanoi.ops.quarantine.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.ReviewList;
import vn.hanoi.ops.quarantine.compliance.ReviewRow;
import vn.hanoi.ops.quarantine.compliance.ReviewState;
import vn.hanoi.ops.quarantine.compliance.SiteCameraData;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;
import vn.hanoi.ops.quarantine.compliance.Verdict;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.home.HomeFinding;
import vn.hanoi.ops.quarantine.home.HomeQuarantine;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.settings.RuleProposals;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SitePlaces;
import vn.hanoi.ops.quarantine.stays.ResidentTray;
import vn.hanoi.ops.quarantine.stays.Residents;
import vn.hanoi.ops.quarantine.stays.SiteAdmission;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = SiteBoardView.class)
@WithOfficer(Role.QUARANTINE_MANAGER)
class QuarantineViewTests extends SpringBrowserlessTest {

    private static final Instant TWO_AT_NIGHT = Instant.parse("2021-09-20T19:00:00Z");

    @Autowired
    QuarantineSiteRegister register;

    @Autowired
    SitePlaces places;

    @Autowired
    PersonRegister persons;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecurityContextHolderStrategy logins;

    @Autowired
    SiteAdmission admission;

    @Autowired
    Residents residents;

    @Autowired
    SiteCameras cameras;

    @Autowired
    ComplianceDetections detections;

    @Autowired
    ReviewList reviews;

    @Autowired
    HomeQuarantine home;

    @Autowired
    RuleProposals rules;

    private QuarantineSetup setup;
    private SiteId site;
    private StayId stay;

    @BeforeEach
    void aSiteWithOnePersonAndAnAlert() {
        setup = new QuarantineSetup(register, places, persons, clock, jdbc, logins);
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 2, 4);
        setup.manager();
        stay = admission.admit(
                site,
                QuarantineSetup.arrival(
                        setup.woman("Lê Thị Mẫu"),
                        QuarantineSetup.TODAY.minusDays(3),
                        admission.freeBeds(site).getFirst().bed()));
        cameras.register(site, new SiteCameraData("xem-hl-1", "Hành lang A", "CORRIDOR", "A", "Tầng 1", "", ""));
        detections.take(List.of(new Detection("xem-hl-1", WatchCode.PRESENCE, TWO_AT_NIGHT, 1, "1", false)));
    }

    @AfterEach
    void realTimeAgain() {
        clock.follow(Optional.empty());
    }

    @Test
    void theCityShowsPlacesTheMapTheDaysAheadAndTheReportingDay() {
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        open(QuarantineCityView.class, Map.of());
        assertThat(paragraphs()).anyMatch(text -> text.contains("21/09/2021") && text.contains("tiếp nhận 1"));
        assertThat($(CityMap.class).single().isVisible()).isTrue();
        assertThat($(Button.class).withId("export-quarantine-day").all()).hasSize(1);
        assertThat($(Grid.class).all()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theBoardShowsEachBedAndARoomIsTakenOutOfUseWithAReason() {
        open(SiteBoardView.class, Map.of("site", site.toString()));
        assertThat($(NativeButton.class).all().stream()
                        .map(button -> button.getElement().getAttribute("data-bed")))
                .contains("OCCUPIED", "FREE");
        NativeButton second = $(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("102"))
                .findFirst()
                .orElseThrow();
        test(second).click();
        test($(Button.class).withId("room-edit").single()).click();
        test(button("Ngừng sử dụng phòng")).click();
        test($(TextArea.class).withId("step-reason").single()).setValue("Dột mái");
        test($(Button.class).withId("take-reasoned").single()).click();
        assertThat(spans()).anyMatch(text -> text.contains("Ngừng sử dụng: Dột mái"));
    }

    @Test
    void aManagerReportsAnEscapeAndTheListSaysSo() {
        open(ResidentsView.class, Map.of("site", site.toString(), "stay", stay.toString()));
        test($(Button.class).withId("stay-escape").single()).click();
        test($(Button.class).withId("take-step").single()).click();
        assertThat(residents.counts(site)).containsEntry(ResidentTray.ESCAPED, 0);
        test($(TextArea.class).withId("reason").single()).setValue("Vắng lúc điểm danh");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(residents.counts(site)).containsEntry(ResidentTray.ESCAPED, 1);
        assertThat($(Button.class).withId("tray-ESCAPED").single().getText()).contains("(1)");
    }

    @Test
    void oneOfficerJudgesAndTheSameOneCannotConfirm() {
        open(ComplianceView.class, Map.of("site", site.toString()));
        ReviewRow row = reviews.rows(Optional.of(site), ReviewState.OPEN, true).getFirst();
        test($(Button.class).withId("judge-" + row.id()).single()).click();
        RadioButtonGroup<Verdict> verdict = group();
        verdict.setValue(Verdict.TRUE);
        test($(TextArea.class).withId("action").single()).setValue("Đã nhắc về phòng");
        test($(Button.class).withId("save-verdict").single()).click();
        test($(Button.class).withId("agree-" + row.id()).single()).click();
        assertThat(reviews.find(row.id()).orElseThrow().state()).isEqualTo(ReviewState.TO_CONFIRM);
        setup.manager("cachly.khac");
        open(ComplianceView.class, Map.of("site", site.toString()));
        assertThat($(ReviewCard.class).all()).isEmpty();
    }

    @Test
    void aCameraInAToiletIsRefusedInWords() {
        open(CameraPlacementView.class, Map.of("site", site.toString()));
        test($(Button.class).withId("register-site-camera").single()).click();
        test($(TextField.class).withId("camera-code").single()).setValue("cam-1");
        $(TextField.class).all().forEach(field -> field.setValue("cam-1"));
        Select<vn.hanoi.ops.quarantine.compliance.CameraPlace> place = select();
        place.setValue(place.getListDataView()
                .getItems()
                .filter(p -> p.code().equals("TOILET"))
                .findFirst()
                .orElseThrow());
        test($(Button.class).withId("save-site-camera").single()).click();
        assertThat(cameras.of(site)).hasSize(1);
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    @Test
    void theWardNotesACheckAndSeesWhetherTheHouseholdIsAlone() {
        setup.homeWard();
        OrderId order = home.decide(new OrderData(
                setup.woman("Đỗ Thị Mẫu"),
                QuarantineSetup.paper(),
                QuarantineSetup.TODAY.minusDays(2),
                null,
                QuarantineSetup.VAN_MIEU,
                QuarantineSetup.VAN_MIEU,
                null,
                ProtectionRules.History.UNKNOWN));
        setup.police();
        open(HomeQuarantineView.class, Map.of("order", order.toString()));
        assertThat(paragraphs()).anyMatch(text -> text.contains("Không có người nào khác"));
        test($(Button.class).withId("home-check").single()).click();
        RadioButtonGroup<HomeFinding> found = $(RadioButtonGroup.class).all().get(1);
        found.setValue(HomeFinding.NO_ANSWER);
        test($(Button.class).withId("save-check").single()).click();
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("Không trả lời"));
        setup.login("congan.hangbai", "2021:01.002.00082", Role.WARD_POLICE);
        open(HomeQuarantineView.class, Map.of("order", order.toString()));
        assertThat($(Button.class).withId("home-check").all()).isEmpty();
    }

    @Test
    void arrivalsAreAnnouncedAtTheIntake() {
        open(SiteIntakeView.class, Map.of("site", site.toString()));
        test($(Button.class).withId("announced-buses").single()).click();
        test($(IntegerField.class).withId("bus-people").single()).setValue(45);
        test($(TextField.class).withId("bus-origin").single()).setValue("Sân bay Nội Bài");
        test($(Button.class).withId("announce-bus").single()).click();
        assertThat(setup.rows("quarantine_bus")).isEqualTo(1);
    }

    @Test
    void anAdministratorProposesARuleAndCannotApproveIt() {
        setup.admin();
        open(QuarantineRulesView.class, Map.of());
        test($(Button.class).withId("propose-HOME").single()).click();
        test($(IntegerField.class).withId("figure-CHECKS_A_DAY").single()).setValue(2);
        test($(Button.class).withId("save-proposal").single()).click();
        assertThat(rules.open()).isEmpty();
        test($(TextField.class).withId("rule-source").single()).setValue("Công văn mẫu");
        test($(Button.class).withId("save-proposal").single()).click();
        assertThat(rules.open()).hasSize(1);
        assertThat($(Button.class)
                        .withId("approve-" + rules.open().getFirst().id())
                        .all())
                .allMatch(button -> !button.isEnabled());
    }

    @Test
    void aSiteInWhichSomebodyLivesIsNotClosed() {
        setup.admin();
        open(SitePlacesView.class, Map.of("site", site.toString()));
        test($(Button.class).withId("close-site").single()).click();
        test($(TextArea.class).withId("step-reason").single()).setValue("Hết nhiệm vụ");
        test($(Button.class).withId("take-reasoned").single()).click();
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat($(Button.class).withId("reopen-site").all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group() {
        return $(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select() {
        return $(Select.class).all().getFirst();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private static void open(Class<? extends Component> view, Map<String, String> query) {
        UI.getCurrent().navigate(view, QueryParameters.simple(query));
    }
}
