package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Geolocation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.demo.DemoLoads;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.field.FieldTeams;
import vn.hanoi.ops.venues.register.VenueFeed;
import vn.hanoi.ops.venues.register.VenueSnapshot;

/** A market's code from the printer to a visitor's camera, its outbreak on the health officer's screen, and closed doors. */
@EndToEnd
class VenuesJourney {

    private static final String WARD = "01.006.00181";
    private static final int CASES = 12;
    private static final int VISITORS = 40;
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    ConsoleClock clock;

    @Autowired
    DemoLoads demo;

    @Autowired
    CheckInIntake intake;

    @Autowired
    VenueFeed venues;

    @Autowired
    FieldTeams teams;

    @TempDir
    Path folder;

    private final long tag = System.nanoTime() % 1_000_000;
    private final String market = "Chợ Quét Mã " + tag;
    private String address = "";
    private OfficerBrowser browser;
    private ConsoleClient client;

    @BeforeEach
    void open(@LocalServerPort int port) throws InterruptedException {
        demo.await();
        address = "http://localhost:" + port;
        client = new ConsoleClient(address, TestKeycloak.issuer());
    }

    @AfterEach
    void close(TestInfo test) {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
    }

    @Test
    void aPhonesCameraScansAPosterOfOursAndTheMarketIsTracedWhilePoliceReachNothing() throws Exception {
        String inspector = client.officerToken("kiemtra.dongda", "demo");
        String venue = client.call("POST", "/api/venues", inspector, market())
                .get("id")
                .asString();
        Path video = PosterVideo.of(poster(venue, inspector), folder.resolve("poster.y4m"));
        browser = new OfficerBrowser(
                address,
                List.of(
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + video));
        checkIn(browser.visitor(Screen.PHONE));

        VenueSnapshot known = venues.find(VenueId.parse(venue).orElseThrow()).orElseThrow();
        registerWithoutNetwork(known.area());
        int number = known.number();
        List<String> cases = cases();
        fill(number);
        Page health = browser.officer("yte.dongda", "/tracing/" + cases.getFirst(), Screen.DESK);
        Instant began = Instant.now();
        traceForward(health);
        traceBackward(health);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));

        policeReachNothing(cases.getFirst());
    }

    private void checkIn(Page phone) {
        phone.navigate(address + "/q");
        phone.click("#camera");
        phone.waitForURL(Pattern.compile(".*/q/[\\w-]{20,}.*"));
        assertThat(phone.locator("h1")).containsText(market);
        phone.fill("#phone", "0977" + String.format(Locale.ROOT, "%06d", tag));
        phone.click("button:not(.second)");
        assertThat(phone.locator(".done #message")).containsText("Đã ghi nhận bạn đến lúc");
    }

    /** A team's phone keeps a venue while there is no network, and sends it by itself when there is one again. */
    private void registerWithoutNetwork(AreaPath ward) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        FieldTeams.Made team = teams.make("Đoàn hành trình " + tag, ward);
        teams.assign(team.id(), ward, "Phố Quét Mã");
        SecurityContextHolder.clearContext();
        Page phone = browser.visitor(Screen.PHONE);
        phone.context().grantPermissions(List.of("geolocation"));
        phone.context().setGeolocation(new Geolocation(21.0284, 105.8353));
        phone.navigate(address + "/doi#" + team.secret());
        assertThat(phone.locator("#position")).containsText("sai số");
        phone.context().setOffline(true);
        phone.fill("#name", "Quán mất mạng " + tag);
        phone.fill("#address", "Số 3 Phố Quét Mã");
        phone.click("#save");
        assertThat(phone.locator("#waiting")).containsText("1");
        phone.context().setOffline(false);
        assertThat(phone.locator("#venues li:has-text('Quán mất mạng') label")).isVisible(SOON);
        assertThat(phone.locator("#queue")).isHidden();
    }

    private static void traceForward(Page health) {
        health.fill("#trace-reason textarea", "Truy vết ổ dịch chợ theo hành trình thử");
        health.click("#trace-forward");
        assertThat(health.locator("[role=status]:has-text('hộ hoặc số điện thoại')"))
                .isVisible(SOON);
        assertThat(health.locator("#make-contacts")).isVisible(SOON);
    }

    private void traceBackward(Page health) {
        health.click("#trace-backward");
        assertThat(health.locator("vaadin-grid-cell-content:has-text('" + market + "')")
                        .first())
                .isVisible(SOON);
    }

    private void policeReachNothing(String caseId) throws Exception {
        String police = client.officerToken("congan.vanmieu", "demo");
        Map<String, Object> question = Map.of("caseId", caseId, "reason", "Công an hỏi hành trình của người này");
        for (String way : List.of("forward", "backward")) {
            assertThatThrownBy(() -> client.call("POST", "/api/tracing/" + way, police, question))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("403");
        }
        Page page = browser.officer("congan.vanmieu", "/violations", Screen.DESK);
        for (String door : List.of("/tracing/" + caseId, "/tracing", "/venues", "/venues/coverage", "/venues/teams")) {
            page.navigate(address + door);
            page.waitForLoadState();
            assertThat(page.locator("#trace-forward, vaadin-grid, #register-venue"))
                    .hasCount(0);
        }
    }

    private Map<String, Object> market() {
        return Map.of(
                "name",
                market,
                "kind",
                "SHOP",
                "address",
                "Số 1 Phố Quét Mã",
                "street",
                "Phố Quét Mã",
                "lat",
                21.0285,
                "lon",
                105.8355,
                "evenIfAlike",
                true);
    }

    private byte[] poster(String venue, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/venues/" + venue + "/poster.pdf"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private List<String> cases() throws IOException, InterruptedException {
        String token = client.officerToken("yte.tp", "demo");
        List<Map<String, Object>> sick = new ArrayList<>();
        for (int n = 0; n < CASES; n++) {
            sick.add(f0(n));
        }
        return client.call("POST", "/api/cases", token, Map.of("cases", sick))
                .get("cases")
                .valueStream()
                .map(one -> one.get("id").asString())
                .toList();
    }

    private Map<String, Object> f0(int n) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        return Map.of(
                "person",
                Map.of("name", "Người Quét " + tag + " " + n, "birth", String.valueOf(1970 + n), "phone", sick(n)),
                "area",
                WARD,
                "kind",
                "F0",
                "confirmation",
                Map.of(
                        "method",
                        "RT_PCR",
                        "ct",
                        20.5,
                        "sampledOn",
                        today.toString(),
                        "resultAt",
                        clock.instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .minusSeconds(60)
                                .toString(),
                        "detection",
                        "COMMUNITY"));
    }

    /** The cases met at the market five days ago, and the first of them was there yesterday among many. */
    private void fill(int venue) {
        List<Submission> list = new ArrayList<>();
        Instant five = clock.instant().minus(Duration.ofDays(5));
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        for (int n = 0; n < CASES; n++) {
            list.add(at(venue, sick(n), five.plusSeconds(60L * n)));
        }
        list.add(at(venue, sick(0), yesterday));
        for (int n = 0; n < VISITORS; n++) {
            list.add(at(venue, visitor(n), yesterday.plusSeconds(20L * n)));
        }
        assertThat(intake.accept(list, Source.SYSTEM).rejected()).isEmpty();
    }

    private static Submission at(int venue, String phone, Instant when) {
        return new Submission("", venue, 0, phone, "", "", when, false, null);
    }

    private String sick(int n) {
        return "0966" + String.format(Locale.ROOT, "%06d", (tag + n) % 1_000_000);
    }

    private String visitor(int n) {
        return "0988" + String.format(Locale.ROOT, "%06d", (tag + n) % 1_000_000);
    }
}
