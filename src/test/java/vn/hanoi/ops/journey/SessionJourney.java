package vn.hanoi.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hanoi.ops.embedded.EndToEnd;
import vn.hanoi.ops.embedded.RealmAdmin;
import vn.hanoi.ops.embedded.TestKeycloak;

/** How a session begins, whom it belongs to and what ends it. */
@EndToEnd
class SessionJourney {

    private static final String BACK_CHANNEL = "/logout/connect/back-channel/keycloak";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Test
    void theLoginBeginsANewSession() {
        HttpOfficer officer = new HttpOfficer(address());
        officer.get("/oauth2/authorization/keycloak");
        String before = officer.session();
        officer.login("quan.dongda", "demo");
        assertThat(officer.isIn()).isTrue();
        assertThat(before).isNotEmpty().isNotEqualTo(officer.session());
        assertThat(new HttpOfficer(address()).withSession(before).isIn()).isFalse();
    }

    @Test
    void aSessionThatSomebodyLaidOutIsNotTaken() {
        HttpOfficer officer = new HttpOfficer(address()).withSession("1234567890ABCDEF1234567890ABCDEF");
        officer.login("quan.dongda", "demo");
        assertThat(officer.session()).isNotEqualTo("1234567890ABCDEF1234567890ABCDEF");
    }

    @Test
    void theIdOfASessionInAnAddressOpensNothing() {
        HttpOfficer officer = in("quan.dongda");
        HttpOfficer stranger = new HttpOfficer(address());
        assertThat(stranger.ask("/;jsessionid=" + officer.session()).status()).isNotEqualTo(200);
        assertThat(stranger.ask("/map?JSESSIONID=" + officer.session()).status())
                .isEqualTo(302);
        assertThat(new HttpOfficer(address())
                        .withSession(officer.session().toLowerCase(java.util.Locale.ROOT))
                        .isIn())
                .isFalse();
    }

    @Test
    void aFormFromAnotherPageIsRefused() {
        HttpOfficer officer = in("quan.dongda");
        assertThat(officer.post("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(officer.post("/logout", Map.of("_csrf", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
        assertThat(officer.isIn()).isTrue();
    }

    @Test
    void theCookieIsForThisHostAndNotForScripts() {
        HttpOfficer officer = new HttpOfficer(address());
        String cookie =
                officer.ask("/oauth2/authorization/keycloak").newCookies().getFirst();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    void whatTheIdentityProviderEndsIsEndedHere() throws InterruptedException {
        RealmAdmin realm = TestKeycloak.admin();
        realm.sendLogoutsTo(address() + BACK_CHANNEL);
        HttpOfficer officer = in("kiemtra.dongda");
        HttpOfficer other = in("quan.hoankiem");
        realm.endSessionsOf("kiemtra.dongda");
        long since = System.nanoTime();
        while (officer.isIn() && System.nanoTime() - since < PATIENCE.toNanos()) {
            Thread.sleep(200);
        }
        assertThat(officer.isIn()).isFalse();
        assertThat(other.isIn()).isTrue();
    }

    @Test
    void aFalseLogoutTokenEndsNothing() throws JOSEException {
        HttpOfficer officer = in("chihuy");
        String access = TestKeycloak.admin().tokenOf("chihuy");
        for (String token : List.of("", "x.y.z", unsigned(), signedByAnotherKey(), access)) {
            assertThat(officer.post(BACK_CHANNEL, Map.of("logout_token", token)).status())
                    .as(token)
                    .isBetween(400, 499);
        }
        assertThat(officer.isIn()).isTrue();
    }

    private static String unsigned() {
        return new PlainJWT(logout()).serialize();
    }

    private static String signedByAnotherKey() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("logout+jwt"))
                        .keyID("one")
                        .build(),
                logout());
        token.sign(new RSASSASigner(new RSAKeyGenerator(2048).keyID("one").generate()));
        return token.serialize();
    }

    private static JWTClaimsSet logout() {
        return new JWTClaimsSet.Builder()
                .issuer(TestKeycloak.issuer())
                .audience("console")
                .subject("chihuy")
                .jwtID(UUID.randomUUID().toString())
                .claim("iat", System.currentTimeMillis() / 1_000)
                .claim("exp", System.currentTimeMillis() / 1_000 + 120)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
    }

    private HttpOfficer in(String account) {
        HttpOfficer officer = new HttpOfficer(address());
        officer.login(account, "demo");
        assertThat(officer.isIn()).isTrue();
        return officer;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
