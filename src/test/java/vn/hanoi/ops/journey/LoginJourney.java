package vn.hanoi.ops.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.Map;
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
                "quantri",
                "quantri.pho"
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

    @Test
    void anAdministratorEndsTheSessionsOfAnAccount() {
        try (OfficerBrowser browser = new OfficerBrowser(address())) {
            Page officer = browser.officer("quan.dongda", "/", Screen.DESK);
            Page admin = browser.officer("quantri", "/access/sessions", Screen.DESK);
            admin.locator("vaadin-grid-cell-content:has-text('quan.dongda')")
                    .first()
                    .waitFor();
            admin.locator("vaadin-button:has-text('Buộc đăng xuất')").first().waitFor();
            int row = admin.locator("vaadin-grid-cell-content").allInnerTexts().stream()
                    .filter(text -> text.matches("[a-z0-9.]+") && text.matches(".*[a-z].*"))
                    .toList()
                    .indexOf("quan.dongda");
            admin.locator("vaadin-button:has-text('Buộc đăng xuất')").nth(row).click();
            admin.locator("vaadin-button[slot='confirm-button']").click();
            admin.locator("text=Đã kết thúc").waitFor();
            officer.navigate(address() + "/");
            officer.waitForURL("**/*");
            assertThat(admin.locator("vaadin-grid")).not().containsText("quan.dongda");
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        try (OfficerBrowser browser = new OfficerBrowser(address())) {
            Page page = browser.officer("chihuy", "/", Screen.DESK);
            Map<String, String> headers = page.navigate(address() + "/").headers();
            org.assertj.core.api.Assertions.assertThat(headers.get("content-security-policy"))
                    .contains("'nonce-")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
            org.assertj.core.api.Assertions.assertThat(headers)
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cross-origin-opener-policy", "same-origin");
        }
    }

    @Test
    void anAddressThatNobodyCanReadIsAnsweredInTheConsolesWords() {
        try (OfficerBrowser browser = new OfficerBrowser(address())) {
            Page page = browser.officer("chihuy", "/", Screen.PHONE);
            page.navigate(address() + "/cases/%");
            assertThat(page.locator("h1")).hasText("Máy chủ không đọc được yêu cầu này");
            page.click("a");
            assertThat(page.locator("vaadin-app-layout")).isVisible();
            APIResponse refused = page.request().get(address() + "/api/cases/%00");
            org.assertj.core.api.Assertions.assertThat(refused.status()).isEqualTo(400);
            org.assertj.core.api.Assertions.assertThat(refused.text()).contains("\"code\":\"BAD_REQUEST\"");
            APIResponse rejected = page.request().get(address() + "/api/venues/..;/x");
            org.assertj.core.api.Assertions.assertThat(rejected.text()).contains("\"code\":");
            String ids = "&id=00000000-0000-7000-a000-000000000000".repeat(300);
            org.assertj.core.api.Assertions.assertThat(
                            page.request().get(address() + "/api/cases?" + ids).status())
                    .isEqualTo(401);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
