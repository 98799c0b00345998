package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/** A café from the fourth reminder to the day it opens again, by inspector, police and chairs, on telephones and at desks. */
@EndToEnd
class EnforcementJourney {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final String CARD =
            "|012345678|Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021";

    @Autowired
    ConsoleClock clock;

    @Autowired
    DemoLoads demo;

    @LocalServerPort
    int port;

    private OfficerBrowser browser;

    @AfterEach
    void close(TestInfo test) {
        clock.follow(Optional.empty());
        if (browser != null) {
            browser.keepPictures(test.getTestMethod().orElseThrow().getName());
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-05T09:00", "2022-02-10T09:00"})
    void aCafeIsRemindedSuspendedSanctionedPaysAndOpensAgain(String begins) throws Exception {
        demo.await();
        Instant now = LocalDateTime.parse(begins).atZone(ConsoleClock.HANOI).toInstant();
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
        browser = new OfficerBrowser("http://localhost:" + port);
        ConsoleClient client = new ConsoleClient("http://localhost:" + port, TestKeycloak.issuer());
        String inspector = client.officerToken("kiemtra.dongda", "demo");
        String cafe = cafe(client, inspector);
        for (int reminder = 0; reminder < 3; reminder++) {
            client.call("POST", "/api/inspections", inspector, reminder(cafe, now));
        }
        remindOnThePhone(cafe);
        Page chair = browser.officer("chutich.vanmieu", "/inspections?venue=" + cafe, Screen.DESK);
        chair.click("#place-suspend");
        assertThat(chair.locator("#place-lift")).isVisible(SOON);
        draw(cafe, "0010900" + begins.substring(2, 4) + begins.substring(5, 7) + begins.substring(8, 9));
        String decision = decide();
        pay(decision);
        hangTheCode(cafe);
        chair.click("#place-lift");
        assertThat(chair.locator(".file-panel .ops-state:has-text('Đạt yêu cầu')")
                        .first())
                .isVisible(SOON);
    }

    /** A refusal with its witness, signed where there is no network; the browser is closed before it comes back. */
    @Test
    void whatIsSignedWithoutNetworkIsSentWhenTheFormOpensAgain() throws InterruptedException {
        demo.await();
        browser = new OfficerBrowser("http://localhost:" + port);
        Page phone = browser.officer("congan.vanmieu", "/violations/new", Screen.PHONE);
        phone.fill("#place", "Trước số nhà 5 Văn Miếu");
        phone.context().setOffline(true);
        phone.fill("#document", "001090009999" + CARD);
        mistypeTheMoment(phone);
        phone.fill("#find-act", "khau trang");
        phone.locator("#act-MASK").check();
        phone.fill("#facts", "Không đeo khẩu trang nơi công cộng");
        phone.fill("#statement", "Không nêu ý kiến");
        phone.fill("#witnesses", "Trần Thị Chứng");
        phone.locator("#refused").check();
        phone.fill("#refusal", "Bỏ đi khi được yêu cầu ký");
        sign(phone, "#pad-officer");
        sign(phone, "#pad-witness");
        phone.click("#sign-send");
        assertThat(phone.locator("[role=status].bad").first()).containsText("Chưa có mạng");
        phone.close();
        phone.context().setOffline(false);
        Page again = phone.context().newPage();
        again.navigate("http://localhost:" + port + "/violations/new");
        assertThat(again.locator("[role=status]").filter(new Locator.FilterOptions().setHasText("/BB-VPHC")))
                .isVisible(SOON);
    }

    /** Days are typed as officials write them; a day that does not exist keeps the record from being signed. */
    private static void mistypeTheMoment(Page phone) {
        String day = phone.inputValue("#actedAt");
        assertThat(day).matches("\\d{2}/\\d{2}/\\d{4}");
        phone.fill("#actedAt", "31/02/2021");
        phone.click("#sign-send");
        assertThat(phone.locator("[role=status].bad").first()).containsText("Ngày giờ chưa đúng");
        phone.fill("#actedAt", day.replaceFirst("^0", "").replace("/", "."));
        phone.fill("#actedAt-time", "0001");
        assertThat(phone.locator("#actedAt-time")).hasValue("0001");
        phone.locator("#actedAt-time").blur();
        assertThat(phone.locator("#actedAt-time")).hasValue("00:01");
        assertThat(phone.locator("#actedAt")).hasValue(day);
    }

    /** The fourth reminder, on a telephone: the venue is proposed for suspension. */
    private void remindOnThePhone(String cafe) {
        Page phone = browser.officer("kiemtra.dongda", "/inspections?venue=" + cafe, Screen.PHONE);
        phone.click("#record-visit");
        for (String item : List.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")) {
            phone.locator("#item-" + item + " vaadin-radio-button").last().click();
        }
        phone.locator("#visit-outcome vaadin-radio-button:has-text('Nhắc nhở')").click();
        phone.click("#take-step");
        assertThat(phone.getByText("Nhắc nhở lần 4").first()).isVisible(SOON);
    }

    /** The police draw the record on a telephone: card scanned, act by plain words, signed on the screen, in minutes. */
    private void draw(String cafe, String document) {
        long begun = System.nanoTime();
        Page phone = browser.officer("congan.vanmieu", "/violations/new?venue=" + cafe, Screen.PHONE);
        phone.locator("#kind-PERSON").check();
        phone.fill("#document", document + CARD);
        assertThat(phone.locator("#name")).hasValue("Nguyễn Văn Mẫu");
        phone.fill("#find-act", "khong co ma qr");
        phone.locator("#act-VENUE_QR").check();
        phone.fill("#facts", "Quán không có điểm quét mã QR, đã nhắc 4 lần");
        phone.fill("#statement", "Thừa nhận vi phạm");
        phone.click("#sign-send");
        assertThat(phone.locator("[role=status].bad").first()).containsText("Chữ ký người lập biên bản");
        sign(phone, "#pad-officer");
        sign(phone, "#pad-offender");
        phone.click("#sign-send");
        assertThat(phone.locator("#open-record")).isVisible(SOON);
        assertThat(System.nanoTime() - begun).isLessThan(180_000_000_000L);
        phone.click("#open-record");
        phone.click("#propose");
        phone.click("#take-step");
        assertThat(phone.locator("#open-record")).isVisible(SOON);
        phone.click("#open-record");
        assertThat(phone.getByText("Chủ tịch UBND cấp huyện").first()).isVisible(SOON);
    }

    private static void sign(Page page, String pad) {
        Locator canvas = page.locator(pad + " canvas");
        canvas.evaluate("pad => pad.scrollIntoView({ block: 'center' })");
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 40, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 160, box.y + 30);
        page.mouse().move(box.x + 220, box.y + 80);
        page.mouse().up();
    }

    /** The file went past the ward's chair to the district's, who signs it at the desk and prints both forms. */
    private String decide() throws IOException {
        Page ward = browser.officer("chutich.vanmieu", "/violations?tray=TO_SIGN", Screen.DESK);
        assertThat(ward.getByText("Nguyễn Văn Mẫu")).hasCount(0);
        Page desk = browser.officer("chutich.dongda", "/violations?tray=TO_SIGN", Screen.DESK);
        desk.locator("vaadin-grid:visible vaadin-grid-cell-content:has-text('7.500.000')")
                .first()
                .click();
        desk.click("#open-record");
        desk.click("#decision-sign");
        assertThat(desk.locator("h2:has-text('/QĐ-XPHC')")).isVisible(SOON);
        desk.click("#open-record");
        for (String form : List.of("pdf", "docx")) {
            Download paper = desk.waitForDownload(() -> desk.click("#print-" + form));
            assertThat(Files.size(paper.path())).isGreaterThan(4_000);
        }
        return desk.url().replaceFirst("^https?://[^/]+", "");
    }

    private void pay(String decision) {
        Page desk = browser.officer("chutich.dongda", decision, Screen.PHONE);
        desk.click("#open-record");
        desk.click("#decision-deliver");
        desk.fill("#step-words textarea", "Giao trực tiếp");
        desk.click("#take-step");
        desk.click("#open-record");
        desk.click("#decision-pay");
        desk.click("#take-step");
        assertThat(desk.getByText("Đã nộp").first()).isVisible(SOON);
    }

    /** The inspector prints the code, which the venue has since it was registered, and hangs it at the door. */
    private void hangTheCode(String cafe) throws IOException {
        Page desk = browser.officer("kiemtra.dongda", "/venues?venue=" + cafe, Screen.DESK);
        desk.locator("#venue-next").click();
        desk.locator("#post-photo input[type=file]").setInputFiles(new FilePayload("cua.jpg", "image/jpeg", photo()));
        assertThat(desk.locator("#venue-next")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    private static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static String cafe(ConsoleClient client, String token) throws IOException, InterruptedException {
        Map<String, Object> place = Map.of(
                "name",
                "Cà phê Hành Trình " + System.nanoTime() % 1_000_000,
                "kind",
                "CAFE",
                "address",
                "Số 5 Văn Miếu",
                "street",
                "Văn Miếu",
                "lat",
                21.0285,
                "lon",
                105.8355,
                "capacity",
                20,
                "evenIfAlike",
                true);
        return client.call("POST", "/api/venues", token, place).path("id").asString();
    }

    private static Map<String, Object> reminder(String cafe, Instant now) {
        return Map.of(
                "key",
                UUID.randomUUID().toString(),
                "venue",
                cafe,
                "at",
                now.toString(),
                "team",
                "Tổ kiểm tra 1",
                "outcome",
                "REMINDED",
                "answers",
                Stream.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")
                        .map(item -> Map.of("item", item, "good", false))
                        .toList());
    }
}
