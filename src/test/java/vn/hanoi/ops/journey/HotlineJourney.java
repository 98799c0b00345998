package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;

@EndToEnd
class HotlineJourney {

    /** Matters that the hotline's own desk works on; those of a ward's police are not given to an operator. */
    private static final Pattern AT_THE_HOTLINES_DESK = Pattern.compile("Giấy đi đường|Tiêm chủng|Hỏi thủ tục");

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private static final LocatorAssertions.HasValueOptions VALUE_SOON =
            new LocatorAssertions.HasValueOptions().setTimeout(60_000);

    private OfficerBrowser browser;
    private Inspectors inspectors;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new OfficerBrowser("http://localhost:" + port);
        inspectors = new Inspectors("http://localhost:" + port);
    }

    @AfterEach
    void close(TestInfo test) {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
    }

    @Test
    void aCallAboutACrowdedCafeIsInspectedAnsweredByTheWardAndTheCallerIsTold() throws Exception {
        String place = "Cà phê Hành Trình " + System.nanoTime() % 1_000_000;
        Page hotline = browser.officer("tongdai1022", "/calls", Screen.DESK);
        hotline.fill("#call-phone input", "0912 000 000");
        hotline.keyboard().press("Enter");
        choose(hotline, "#call-topic", "co so kinh doanh", "Cơ sở kinh doanh vi phạm");
        hotline.click("#question-KIND");
        hotline.click("vaadin-select-item:has-text('Cà phê')");
        choose(hotline, "#call-area", "p van mieu", "Phường Văn Miếu");
        hotline.fill("#call-place input", place);
        hotline.fill("#call-note textarea", "Khách ngồi kín bàn, không giữ khoảng cách");
        hotline.keyboard().press("Tab");
        hotline.keyboard().press("Alt+2");
        assertThat(hotline.locator("vaadin-notification-card:has-text('Đã lập phản ánh số')"))
                .isVisible(SOON);

        Page ward = browser.officer("congan.vanmieu", "/tickets?tray=mine&q=" + query(place), Screen.DESK);
        openTicket(ward, place);
        ward.click("#ticket-accept");
        assertThat(ward.locator(".record-header .ops-state:has-text('Đang xử lý')"))
                .isVisible(SOON);
        assertThat(ward.locator("[data-clock]")).hasCount(3);
        String ticket = ward.url().replaceFirst(".*/tickets/([0-9a-f-]+).*", "$1");
        ward.click("#ticket-others");
        ward.click("vaadin-menu-bar-item:has-text('Đề nghị kiểm tra')");
        assertThat(ward.locator(".advisory-timeline:has-text('Đề nghị kiểm tra')"))
                .isVisible(SOON);
        inspectors.visit(ticket, place);
        assertThat(ward.locator(".advisory-timeline:has-text('Tổ kiểm tra đã đến nơi')"))
                .isVisible(SOON);
        ward.click("#ticket-answer");
        ward.fill("#ANSWER-text textarea", "Đã yêu cầu quán dừng phục vụ tại chỗ");
        ward.click("#ANSWER-save");
        assertThat(ward.locator(".record-header .ops-state:has-text('Đã trả lời')"))
                .isVisible(SOON);

        Page back = browser.officer("tongdai1022", "/tickets?tray=callback&q=" + query(place), Screen.DESK);
        openTicket(back, place);
        assertThat(back.locator("[data-clock=RESOLUTION]")).containsText("Xong đúng hạn");
        back.click("#ticket-told");
        back.click("#TOLD-save");
        assertThat(back.locator(".record-header .ops-state:has-text('Đóng')")).isVisible(SOON);
    }

    @Test
    void aCallIsAnsweredByTheKeyboardAloneWithinHalfAMinuteAndWhatWasTypedSurvivesALostConnection() {
        Page desk = browser.officer("tongdai1022", "/calls", Screen.DESK);
        desk.locator("#call-phone input").focus();
        Keyboard keys = desk.keyboard();
        keys.type("0912 000 001");
        keys.press("Enter");
        assertThat(desk.locator("#call-topic[focused]")).isVisible(SOON);
        desk.context().setOffline(true);
        desk.locator("#call-note textarea").focus();
        keys.type("Hỏi giấy đi đường");
        desk.context().setOffline(false);
        desk.reload();
        assertThat(desk.locator("#call-note textarea")).hasValue("Hỏi giấy đi đường", VALUE_SOON);
        assertThat(desk.locator("#call-phone input")).hasValue("0912 000 001", VALUE_SOON);

        long begun = System.nanoTime();
        desk.locator("#call-phone input").focus();
        keys.press("Enter");
        assertThat(desk.locator("#call-topic[focused]")).isVisible(SOON);
        keys.type("giay di duong");
        assertThat(desk.locator("vaadin-combo-box-item").first()).isVisible(SOON);
        keys.press("ArrowDown");
        keys.press("Enter");
        keys.press("Alt+K");
        assertThat(desk.locator("#call-search[focused]")).isVisible(SOON);
        keys.press("Alt+1");
        assertThat(desk.locator("vaadin-notification-card:has-text('Đã ghi cuộc gọi')"))
                .isVisible(SOON);
        assertThat(desk.locator("#call-note textarea")).hasValue("", VALUE_SOON);
        Assertions.assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(30);
    }

    @Test
    void theSupervisorDrawsATicketToAnOfficer() {
        browser.officer("tongdai1022", "/tickets", Screen.DESK);
        Page lead = browser.officer("truongca1022", "/hotline/balance", Screen.DESK);
        Locator ticket = lead.locator("vaadin-grid")
                .nth(0)
                .locator(".two-lines", new Locator.LocatorOptions().setHasText(AT_THE_HOTLINES_DESK))
                .first();
        Locator officer =
                lead.locator("vaadin-grid").nth(1).locator(".two-lines").first();
        assertThat(ticket).isVisible(SOON);
        assertThat(officer).isVisible(SOON);
        ticket.dragTo(officer);
        assertThat(lead.locator("vaadin-notification-card:has-text('Đã giao 1 phản ánh')"))
                .isVisible(SOON);
    }

    private static void choose(Page page, String field, String typed, String item) {
        page.fill(field + " input", typed);
        Locator found = page.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText(item));
        assertThat(found.first()).isVisible(SOON);
        found.first().click();
    }

    private static String query(String place) {
        return URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    private static void openTicket(Page page, String place) {
        Locator row = page.locator(".ticket-row").filter(new Locator.FilterOptions().setHasText(place));
        assertThat(row.first()).isVisible(SOON);
        row.first().click();
        assertThat(page.locator(".record-header h2")).isVisible(SOON);
    }
}
