package vn.hanoi.ops.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenTests {

    private static final String ISSUER = "http://localhost/realms/hanoi";

    private HttpServer provider;
    private RSAKey key;
    private JwtDecoder decoder;

    @BeforeEach
    void startAProvider() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        provider.start();
        String direct = "http://127.0.0.1:" + provider.getAddress().getPort();
        decoder = new IdentityConfiguration()
                .tokenDecoder(new IdentityProperties(ISSUER, direct, "console", "secret", "console"));
    }

    @AfterEach
    void stopIt() {
        provider.stop(0);
    }

    @Test
    void aTokenOfTheRealmIsTaken() throws Exception {
        assertThat(decoder.decode(signed(claims(), key)).getClaimAsString("preferred_username"))
                .isEqualTo("chihuy");
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        refused(signed(claims().expirationTime(at(-600)), key));
    }

    @Test
    void aTokenThatIsNotYetValidIsRefused() throws Exception {
        refused(signed(claims().notBeforeTime(at(600)), key));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() throws Exception {
        refused(signed(claims().issuer("http://localhost/realms/master"), key));
    }

    @Test
    void aTokenForAnotherProgramIsRefused() throws Exception {
        refused(signed(claims().audience("account"), key));
        refused(signed(claims().audience((String) null), key));
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws Exception {
        refused(signed(claims(), new RSAKeyGenerator(2048).keyID("one").generate()));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void aChangedTokenIsRefused() throws Exception {
        String[] parts = signed(claims(), key).split("\\.");
        String admin = new PlainJWT(claims().claim("roles", "ADMIN").build())
                .serialize()
                .split("\\.")[1];
        refused(parts[0] + "." + admin + "." + parts[2]);
    }

    private void refused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("console")
                .issueTime(at(-10))
                .expirationTime(at(300))
                .claim("preferred_username", "chihuy");
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
