package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.WatchCode;

/** A site's day on real screens: somebody is taken in, an alert comes up by itself, two managers confirm, others see nothing. */
@EndToEnd
class QuarantineJourney {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final int PATIENCE = 120;

    @Autowired
    ComplianceDetections detections;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private OfficerBrowser browser;

    @BeforeEach
    void open(@LocalServerPort int port) throws InterruptedException {
        for (int n = 0;
                n < PATIENCE
                        && jdbc.queryForList("SELECT 1 FROM quarantine_review LIMIT 1")
                                .isEmpty();
                n++) {
            Thread.sleep(1_000);
        }
        browser = new OfficerBrowser("http://localhost:" + port);
    }

    @AfterEach
    void close(TestInfo test) {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
    }

    @Test
    void aManagerTakesSomebodyInAndTwoConfirmWhatACameraSaw() {
        Page first = browser.officer("cachly.phapvan", "/quarantine/intake", Screen.DESK);
        takeIn(first);
        first.navigate(first.url().replaceAll("/quarantine/.*", "/quarantine/reviews"));
        assertThat(first.locator("#column-OPEN")).isVisible(SOON);
        detections.take(List.of(new Detection(
                "PV-TH-1-001", WatchCode.GATE, clock.instant(), 1, "journey-" + System.nanoTime(), false)));
        Locator card = first.locator("#column-OPEN .review-card")
                .filter(new Locator.FilterOptions().setHasText("1 lần phát hiện"))
                .last();
        assertThat(card).isVisible(SOON);
        card.locator("vaadin-button:has-text('Kết luận')").click();
        first.click("vaadin-radio-button:has-text('Có vi phạm')");
        first.fill("#action textarea", "Đã mời vào lại khu");
        first.click("#save-verdict");
        assertThat(first.locator("#column-TO_CONFIRM .review-card").last()).isVisible(SOON);

        Page second = browser.officer("cachly2.phapvan", "/quarantine/reviews", Screen.DESK);
        second.locator("#column-TO_CONFIRM vaadin-button:has-text('Đồng ý là vi phạm')")
                .last()
                .click();
        assertThat(second.locator("#column-CONFIRMED .review-card").first()).isVisible(SOON);

        Page other = browser.officer("cachly.tuhiep", "/quarantine/sites", Screen.DESK);
        assertThat(other.locator("text=đơn nguyên 2").first()).isVisible(SOON);
        assertThat(other.locator("text=đơn nguyên 1")).hasCount(0);

        Page ward = browser.officer("congan.vanmieu", "/quarantine/home", Screen.PHONE);
        assertThat(ward.locator("#home-tray-TO_CHECK")).isVisible(SOON);
    }

    private static void takeIn(Page page) {
        String number = String.format(java.util.Locale.ROOT, "001090%06d", System.nanoTime() / 1_000 % 1_000_000);
        page.fill("#order-number input", "125/QĐ-UBND");
        page.fill("#order-authority input", "UBND quận Hoàng Mai");
        page.fill("#order-basis textarea", "Điều 49 Luật Phòng, chống bệnh truyền nhiễm");
        page.fill(
                "#scan input",
                number
                        + "||Nguyễn Văn Hành Trình|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Quận Ba Đình, Hà Nội|10052021");
        page.keyboard().press("Enter");
        page.locator("vaadin-grid-cell-content:has-text('Hồ sơ mới')").first().waitFor();
        page.click("#propose-rooms");
        page.click("#admit-all");
        assertThat(page.locator("vaadin-grid-cell-content:has-text('Đã tiếp nhận')")
                        .first())
                .isVisible(SOON);
    }
}
