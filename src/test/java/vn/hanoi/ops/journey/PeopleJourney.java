package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;

@EndToEnd
class PeopleJourney {

    private static final String CARD = "001304005678||Trần Thị Thử|02112004|Nữ|Tổ 5, Láng Hạ, Đống Đa, Hà Nội|20062021";

    private OfficerBrowser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new OfficerBrowser("http://localhost:" + port);
    }

    @AfterEach
    void close(TestInfo test) {
        browser.keepPictures(test.getTestMethod().orElseThrow().getName());
        browser.close();
    }

    @Test
    void aScannedPersonIsStoredOpenedForAPurposeAndAPseudonymForTheCommandCentre() {
        Page health = browser.officer("yte.dongda", "/people", Screen.DESK);
        health.click("#register-person");
        health.locator("#scan input").pressSequentially(CARD);
        health.keyboard().press("Enter");
        assertThat(health.locator("#person-name input")).hasValue("Trần Thị Thử");
        assertThat(health.locator("#person-birth input")).hasValue("02/11/2004");
        assertThat(health.locator("#person-unit input")).hasValue("Phường Láng Hạ, Quận Đống Đa");
        health.click("#save-person");
        health.click("#open-record");
        Locator number = health.locator(".ops-guarded", new Page.LocatorOptions().setHasText("******005678"));
        assertThat(number).isVisible();
        number.locator("vaadin-button").click();
        assertThat(health.locator(".ops-guarded", new Page.LocatorOptions().setHasText("001304005678")))
                .isVisible();
        assertThat(health.url()).doesNotContain("Th");

        String record = health.url().substring(health.url().indexOf("/people"));
        Page centre = browser.officer("chihuy", record, Screen.DESK);
        centre.click("#open-record");
        assertThat(centre.getByText("T.T.T.").first()).isVisible();
        assertThat(centre.getByText("Trần Thị Thử")).hasCount(0);
    }

    @Test
    void anF0IsTakenInByKeyboardAloneWithinNinetySeconds() {
        Page health = browser.officer("yte.dongda", "/case-intake", Screen.DESK);
        assertThat(health.locator("#scan input")).isFocused();
        KeyboardAlone keys = new KeyboardAlone(health)
                .to("person-name")
                .type("Nguyễn Thị Bàn Phím")
                .to("person-birth")
                .type("12/03/1987")
                .to("person-phone")
                .type("0912345678")
                .to("person-document")
                .type("001187004321")
                .to("person-address")
                .type("Số 5 Ngõ Mẫu, Văn Miếu, Đống Đa")
                .to("confirm-ct")
                .type("22,4");
        assertThat(health.locator("#intake-unit input")).hasValue("Phường Văn Miếu, Quận Đống Đa");
        keys.to("marker-place").type("Chợ Mẫu").press("Alt+s");
        health.waitForURL(url -> url.contains("/cases/"));
        assertThat(health.locator("vaadin-button[theme~=primary]").first()).isVisible();
        assertThat(keys.seconds()).as(keys.keys() + " keystrokes").isLessThan(90);
    }
}
