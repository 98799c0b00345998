package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;
import vn.hanoi.ops.exercise.traffic.DrivenStreet;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;

@EndToEnd
class CrowdingJourney {

    private static final String MORNING = "2021-09-21T06:30:00+07:00";
    private static final int SPEED = 40;
    private static final double FULL = 0.45;
    private static final double EMPTY = 0.04;
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

    private String address = "";
    private OfficerBrowser browser;
    private ConsoleClient client;

    private record Street(String id, String code, String name) {}

    @BeforeEach
    void open(@LocalServerPort int port) throws IOException, InterruptedException {
        address = "http://localhost:" + port;
        browser = new OfficerBrowser(address);
        client = new ConsoleClient(address, TestKeycloak.issuer());
        String officer = client.officerToken("chihuy", "demo");
        client.call("POST", "/api/exercise", officer, Map.of("start", MORNING, "speed", SPEED));
    }

    @AfterEach
    void close(TestInfo test) throws IOException, InterruptedException {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
        client.call("DELETE", "/api/exercise", client.officerToken("chihuy", "demo"), Map.of());
    }

    @Test
    void aCrowdedStreetIsSeenAdvisedOnAndEmptiedByTheDistrict() throws Exception {
        Street street = streetWithMostCameras();
        try (DrivenStreet driven = DrivenStreet.begin(client, street.code())) {
            driven.fill(FULL);
            Page centre = browser.officer("chihuy", "/map?q=" + query(street), Screen.DESK);
            Page district = browser.officer("quan.dongda", "/map?q=" + query(street), Screen.DESK);
            assertThat(level(centre, street, 5)).isVisible(SOON);
            assertThat(level(district, street, 5)).isVisible(SOON);

            Page desk = browser.officer("chihuy", "/advisories", Screen.DESK);
            openAdvisory(desk, street);
            desk.click("#advisory-next");
            Page counter = browser.officer("quan.dongda", "/advisories", Screen.DESK);
            openAdvisory(counter, street);
            counter.click("#advisory-next:has-text('đã nhận')");
            counter.click("#advisory-next:has-text('biện pháp')");
            counter.fill("#action-text textarea", "Đã cử 6 cán bộ giải tán chợ tạm, dựng rào chắn một chiều");
            counter.click("#action-save");
            driven.fill(EMPTY);

            assertThat(level(centre, street, 1)).isVisible(SOON);
            assertThat(level(district, street, 1)).isVisible(SOON);
            assertThat(desk.locator("[data-effect=complete]")).isVisible(SOON);
            assertThat(counter.locator("[data-effect=complete]")).isVisible(SOON);
        }
    }

    @Test
    void anotherDistrictsStreetDoesNotExistForADistrictOfficer() throws Exception {
        Street street = streetWithMostCameras();
        String officer = client.officerToken("quan.hoankiem", "demo");

        assertThat(client.call("GET", "/api/crowding/streets", officer, Map.of())
                        .toString())
                .contains("01.002")
                .doesNotContain(street.id());
        Page page = browser.officer("quan.hoankiem", "/map?street=" + street.id(), Screen.DESK);
        assertThat(page.locator(".street-row").first()).isVisible(SOON);
        assertThat(row(page, street)).hasCount(0);
    }

    private Street streetWithMostCameras() throws IOException, InterruptedException {
        String officer = client.officerToken("quan.dongda", "demo");
        return streets(officer)
                .valueStream()
                .map(feature -> feature.get("properties"))
                .map(p -> new Street(
                        p.get("id").asString(),
                        p.get("code").asString(),
                        p.get("name").asString()))
                .max(Comparator.comparing((Street s) -> DrivenStreet.cameras(s.code()))
                        .thenComparing(Street::code))
                .orElseThrow();
    }

    private JsonNode streets(String officer) throws IOException, InterruptedException {
        for (int second = 0; second < 60; second++) {
            JsonNode streets = client.call("GET", "/api/crowding/streets", officer, Map.of())
                    .get("features");
            if (!streets.isEmpty()) {
                return streets;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("The console shows no streets after a minute");
    }

    private static String query(Street street) {
        return URLEncoder.encode(street.name(), StandardCharsets.UTF_8);
    }

    private static void openAdvisory(Page page, Street street) {
        Locator row = page.locator("[data-street='" + street.id() + "']").first();
        assertThat(row).isVisible(SOON);
        row.click();
        assertThat(page.locator("#advisory-next")).isVisible(SOON);
    }

    private static Locator level(Page page, Street street, int level) {
        return row(page, street).locator(".ops-level[data-level='" + level + "']");
    }

    private static Locator row(Page page, Street street) {
        return page.locator(".street-row").filter(new Locator.FilterOptions().setHasText(street.name()));
    }
}
