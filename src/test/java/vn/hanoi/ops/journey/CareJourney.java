package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.BedBlocks;
import vn.hanoi.ops.care.sites.CareStaff;
import vn.hanoi.ops.care.sites.SiteData;
import vn.hanoi.ops.care.sites.SiteRegister;
import vn.hanoi.ops.care.sites.Ward;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.Assessment;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.demo.DemoLoads;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

@EndToEnd
class CareJourney {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    CaseSteps steps;

    @Autowired
    PersonRegister persons;

    @Autowired
    SiteRegister sites;

    @Autowired
    CaseRegister cases;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CareStaff staff;

    @Autowired
    BedBlocks blocks;

    @Autowired
    DemoLoads loads;

    private OfficerBrowser browser;

    @BeforeEach
    void open(@LocalServerPort int port) throws InterruptedException {
        loads.await();
        browser = new OfficerBrowser("http://localhost:" + port);
    }

    @AfterEach
    void close(TestInfo test) {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDispatcherHoldsABedItsPlaceAnswersTheCrewDrivesAndThePatientLiesInIt() {
        String code = "HT-" + System.nanoTime() % 1_000_000;
        String transfer = transfer(prepare(code));
        Page dispatcher = browser.officer("yte.tp", "/care?transfer=" + transfer, Screen.DESK);
        dispatcher.click("#open-record");
        hold(dispatcher, code);

        Page other = browser.officer("cachly.tuhiep", "/care-inbox", Screen.DESK);
        assertThat(other.locator("#inbox-site")).isVisible(SOON);
        assertThat(other.locator(card(transfer))).hasCount(0);
        Page place = browser.officer("cachly.phapvan", "/care-inbox?site=" + site(code), Screen.DESK);
        step(place, transfer, "accept");
        assertThat(place.locator(card(transfer)).locator("vaadin-button.step-accept"))
                .hasCount(0);

        Page crew = browser.officer("yte.tp", "/care-runs", Screen.PHONE);
        dispatcher.click(".transfer-record vaadin-button.step-arrange");
        dispatcher.fill("#ambulance-plate input", "29A-" + code);
        dispatcher.fill("#ambulance-crewPhone input", "115");
        dispatcher.click("#step-save");
        step(crew, transfer, "pickUp");
        step(crew, transfer, "arrive");
        step(place, transfer, "admit");
        assertThat(place.locator(card(transfer))).hasCount(0);
        Page sites = browser.officer("yte.tp", "/care-sites?site=" + site(code), Screen.DESK);
        assertThat(sites.locator(".ops-panel:has-text('" + code + "')").first()).isVisible(SOON);
        org.assertj.core.api.Assertions.assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM care_stay WHERE left_at IS NULL AND site_id = :site")
                                .param("site", Ids.bytes(site(code).value()))
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    /** Another place than the first proposal asks for a reason. */
    private static void hold(Page page, String code) {
        Locator place = page.locator(".ranked")
                .filter(new Locator.FilterOptions().setHasText(code))
                .first();
        assertThat(place).isVisible(SOON);
        place.locator("vaadin-button.step-hold").click();
        Locator reason = page.locator("#step-words textarea");
        Locator arranged = page.locator("vaadin-button.step-release");
        assertThat(reason.or(arranged).first()).isVisible(SOON);
        if (reason.isVisible()) {
            reason.fill("Theo chuyên khoa");
            page.click("#step-save");
        }
        assertThat(arranged.first()).isVisible(SOON);
    }

    private static void step(Page page, String transfer, String step) {
        Locator button = page.locator(card(transfer)).locator("vaadin-button.step-" + step);
        assertThat(button).isVisible(SOON);
        button.click();
    }

    private static String card(String transfer) {
        return "[data-transfer='" + transfer + "']";
    }

    private CaseId prepare(String code) {
        SecurityContextHolder.setContext(
                new WithOfficer.Factory().of("yte.tp", List.of("2021:01"), Role.HEALTH_OFFICER));
        SiteId id = sites.register(new SiteData(
                code,
                "Bệnh viện Hành trình " + code,
                SiteKind.HOSPITAL,
                2,
                new GeoPoint(20.9698, 105.8699),
                "Số 1 Phố Mẫu",
                "024 0000 0000",
                Set.of(Capability.values()),
                Set.of(RiskGroup.values()),
                null,
                null,
                0,
                0,
                List.of(new Ward("A", "Khoa A", BedClass.OXYGEN, 500))));
        blocks.confirm(id);
        staff.set(id, List.of("cachly.phapvan"));
        AreaPath ward = new AreaPath("01.008.00337");
        PersonId person = persons.register(new RegisterPerson(
                PersonData.named("Người Hành Trình")
                        .born(Birth.in(1990))
                        .living(HomeAddress.current("Số 9 Phố Mẫu", ward)),
                ward));
        Instant result = clock.instant().minusSeconds(600);
        LocalDate day = LocalDate.ofInstant(result, ConsoleClock.HANOI);
        CaseId patient = steps.register(RegisterCase.f0(
                        person,
                        ward,
                        new ConfirmCase(
                                ConfirmationMethod.RT_PCR, 22.0, day.minusDays(1), result, DetectionPlace.COMMUNITY))
                .knowing(HealthFacts.born(1990)));
        steps.assess(patient, new Assessment(95.0, null, 18, Set.of()));
        SecurityContextHolder.clearContext();
        return patient;
    }

    private String transfer(CaseId id) {
        return jdbc.sql("SELECT id FROM care_transfer WHERE open_case = :case")
                .param("case", Ids.bytes(id.value()))
                .query((row, n) -> Ids.uuid(row.getBytes("id")).toString())
                .single();
    }

    private SiteId site(String code) {
        return jdbc.sql("SELECT id FROM care_site WHERE code = :code")
                .param("code", code)
                .query((row, n) -> new SiteId(Ids.uuid(row.getBytes("id"))))
                .single();
    }
}
