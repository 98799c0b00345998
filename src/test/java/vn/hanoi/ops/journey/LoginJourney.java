package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.journey.OfficerBrowser.Screen;

@EndToEnd
class LoginJourney {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chihuy",
                "quan.dongda",
                "quan.hoankiem",
                "congan.vanmieu",
                "congan.hangbai",
                "yte.tp",
                "yte.dongda",
                "truongca1022",
                "tongdai1022",
                "cachly.phapvan",
                "kiemtra.dongda",
                "chutich.vanmieu",
                "chutich.dongda",
                "thanhtra",
                "quantri"
            })
    void everyDemoAccountGetsInAndSeesAScreenOfItsOwn(String officer) {
        try (OfficerBrowser browser = new OfficerBrowser(address())) {
            Page page = browser.officer(officer, "/", Screen.PHONE);

            assertThat(page.locator("vaadin-app-layout")).isVisible();
            assertThat(page.locator("body")).not().containsText("Exception");
        }
    }

    @Test
    void logoutEndsTheSessionAtKeycloakToo() {
        try (OfficerBrowser browser = new OfficerBrowser(address())) {
            Page page = browser.officer("chihuy", "/", Screen.DESK);
            page.click(".ops-officer vaadin-menu-bar-button");
            page.click("vaadin-menu-bar-item:has-text('Đăng xuất')");
            page.waitForURL("**/protocol/openid-connect/auth**");

            assertThat(page.locator("#username")).isVisible();
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
