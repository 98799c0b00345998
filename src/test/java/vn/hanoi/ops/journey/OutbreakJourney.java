package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/** An F0 of a market from the list to the city's report, as a district and the city see it. */
@EndToEnd
class OutbreakJourney {

    private static final int CONTACTS = 124;
    private static final List<String> WARDS = List.of("01.006.00181", "01.006.00196", "01.002.00082", "01.002.00085");
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    ConsoleClock clock;

    @Autowired
    DemoLoads demo;

    private final String market = "Chợ Hành Trình " + System.nanoTime() % 1_000_000;
    private OfficerBrowser browser;
    private ConsoleClient client;
    private String token = "";

    @BeforeEach
    void open(@LocalServerPort int port) throws IOException, InterruptedException {
        demo.await();
        browser = new OfficerBrowser("http://localhost:" + port);
        client = new ConsoleClient("http://localhost:" + port, TestKeycloak.issuer());
        token = client.officerToken("yte.tp", "demo");
    }

    @AfterEach
    void close(TestInfo test) {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
    }

    @Test
    void anF0OfAMarketIsCalledRoutedPutIntoItsOutbreakPlaceAndReported() throws Exception {
        JsonNode f0 = post(List.of(f0())).get(0);
        assertThat(f0.get("code").isNull()).as("%s", f0).isTrue();
        String id = f0.get("id").asString();
        JsonNode contacts = post(contacts(id));
        assertThat(contacts.valueStream().filter(contact -> contact.hasNonNull("id")))
                .as("%s", contacts.get(0))
                .hasSize(CONTACTS);

        Page district = browser.officer("yte.dongda", "/cases/" + id, Screen.DESK);
        district.click("#open-record");
        assertThat(district.getByText("Tiếp xúc: 124 người, 4 phường, xã")).isVisible(SOON);
        String number = district.locator(".record-header h2").textContent().replaceAll(".*\\D", "");
        take(district, "Phân tuyến");
        call(district);
        declare(district, number);
        report();
    }

    private static void take(Page district, String next) {
        district.click("#case-next");
        district.click("#step-save");
        assertThat(district.locator("#case-next:has-text('" + next + "')")).isVisible(SOON);
    }

    private static void call(Page district) {
        district.navigate(district.url().replaceFirst("/cases/.*", "/case-calls"));
        district.click("#calls-take");
        assertThat(district.locator(".call-script")).isVisible(SOON);
        district.click("#outcome-AGREED");
        assertThat(district.locator("vaadin-notification-card:has-text('Đã ghi')"))
                .isVisible(SOON);
        district.getByText("Trả lại danh sách").click();
    }

    private void declare(Page district, String number) {
        district.navigate(district.url().replaceFirst("/case-calls.*", "/case-outbreaks"));
        district.click("#outbreak-declare");
        district.fill("#outbreak-name input", market);
        district.fill("#outbreak-area input", "Văn Miếu");
        district.locator("vaadin-combo-box-item").first().click();
        district.click("#step-save");
        assertThat(district.locator(".outbreak-header h2")).containsText(market);
        district.click("#outbreak-include");
        district.fill("#outbreak-number input", number);
        district.click("#step-save");
        assertThat(district.locator("#outbreak-cases").getByText("Cán bộ xếp vào"))
                .isVisible(SOON);
    }

    private void report() {
        Page city = browser.officer("yte.tp", "/case-report", Screen.DESK);
        Locator community = city.locator(".ops-figure:has-text('Cộng đồng')");
        assertThat(community).isVisible(SOON);
        String figure = community.locator(".value").textContent().strip();
        assertThat(figure).isNotEqualTo("0");
        community.click();
        assertThat(city.locator(".list-header .result")).containsText(figure + " ca");
    }

    private JsonNode post(List<Map<String, Object>> cases) throws IOException, InterruptedException {
        return client.call("POST", "/api/cases", token, Map.of("cases", cases)).get("cases");
    }

    private Map<String, Object> f0() {
        return Map.of(
                "person", Map.of("name", "Nguyễn Thị Chợ", "birth", "1972", "phone", "0912000777"),
                "area", WARDS.getFirst(),
                "kind", "F0",
                "confirmation",
                        Map.of(
                                "method",
                                "RT_PCR",
                                "ct",
                                21.5,
                                "sampledOn",
                                today().toString(),
                                "resultAt",
                                now().minusSeconds(60).toString(),
                                "detection",
                                "COMMUNITY"));
    }

    private List<Map<String, Object>> contacts(String source) {
        String tag = UUID.randomUUID().toString().substring(0, 4);
        List<Map<String, Object>> contacts = new ArrayList<>();
        for (int i = 0; i < CONTACTS; i++) {
            contacts.add(Map.of(
                    "person",
                    Map.of(
                            "name",
                            "Người Tiếp Xúc " + tag + " " + i,
                            "birth",
                            "1980",
                            "phone",
                            "09330" + (10_000 + i / 2)),
                    "area",
                    WARDS.get(i % WARDS.size()),
                    "kind",
                    "F1",
                    "exposures",
                    List.of(Map.of("source", source, "lastOn", today().toString(), "setting", "MARKET"))));
        }
        return contacts;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), ConsoleClock.HANOI);
    }
}
