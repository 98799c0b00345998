package vn.hanoi.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.journey.HttpOfficer.Page;

/** The realms as they are delivered, in a real Keycloak. */
class RealmJourney {

    private static final String PASSWORD = TestKeycloak.PRODUCTION_PASSWORD;

    @Test
    void administratorsAndAuditorsMustSetUpASecondFactor() {
        for (String account : new String[] {"thu.quantri", "thu.thanhtra"}) {
            Page page = login(account, PASSWORD);
            assertThat(page.address().getPath()).as(words(page)).endsWith("/login-actions/required-action");
            assertThat(page.body()).as(account).contains("kc-totp-settings-form");
        }
    }

    @Test
    void othersComeInWithAPassword() {
        Page page = login("thu.canbo", PASSWORD);
        assertThat(page.address().toString()).as(words(page)).startsWith(TestKeycloak.PRODUCTION_CONSOLE);
    }

    @Test
    void anAccountIsLockedAfterFiveWrongPasswords() {
        for (int i = 0; i < 5; i++) {
            assertThat(login("thu.khoa", "sai" + i).address().toString()).contains("/login-actions/authenticate");
        }
        assertThat(login("thu.khoa", PASSWORD).address().toString())
                .as("even the right password waits")
                .contains("/login-actions/authenticate");
        assertThat(login("thu.canbo", PASSWORD).address().toString())
                .as("others go on")
                .startsWith(TestKeycloak.PRODUCTION_CONSOLE);
    }

    @Test
    void theDemoRealmLocksAnAccountToo() {
        assertThat(demo("thu.khoa", "demo").address().toString()).startsWith("http://localhost:8080");
        for (int i = 0; i < 10; i++) {
            demo("thu.khoa", "sai" + i);
        }
        assertThat(demo("thu.khoa", "demo").address().toString()).contains("/login-actions/authenticate");
    }

    private static String words(Page page) {
        return page.body()
                .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    private static Page login(String account, String password) {
        return at(TestKeycloak.productionIssuer(), TestKeycloak.PRODUCTION_CONSOLE, account, password);
    }

    private static Page demo(String account, String password) {
        return at(TestKeycloak.issuer(), "http://localhost:8080", account, password);
    }

    private static Page at(String issuer, String console, String account, String password) {
        HttpOfficer browser = new HttpOfficer(issuer);
        Page page = browser.get(issuer
                + "/protocol/openid-connect/auth?client_id=console&response_type=code&scope=openid"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&redirect_uri=" + console + "/login/oauth2/code/keycloak");
        return browser.fillAndStopAt(console, page, Map.of("username", account, "password", password));
    }
}
