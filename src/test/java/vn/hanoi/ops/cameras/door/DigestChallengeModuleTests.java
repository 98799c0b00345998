package vn.hanoi.ops.cameras.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.util.DigestUtils;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceKey;
import vn.hanoi.ops.cameras.sources.SourceProof;
import vn.hanoi.ops.cameras.sources.SourceProof.Proved;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.nodes.HeardElsewhere;

/** Devices that log in by digest at two nodes with the same keys. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class DigestChallengeModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String CODE = "HIK-DIGEST";
    private static final String URI = "/api/sources/HIK-DIGEST/hikvision";

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    ConsoleClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    private DigestChallenge one;
    private DigestChallenge other;
    private String key;

    @BeforeEach
    void startWithTwoNodes() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        var camera = cameras.findByCode("CAM001").orElseThrow().id();
        key = register.newKey(register.register(SourceData.push(CODE, "Cổng", "hikvision", camera)))
                .text();
        one = beans.createBean(DigestChallenge.class);
        other = beans.createBean(DigestChallenge.class);
    }

    @Test
    void aDeviceThatWasAskedByOneNodeLogsInAtTheOther() {
        String nonce = nonce(one);
        assertThat(login(other, nonce, "00000001")).isPresent();
        assertThat(login(other, nonce, "00000001")).isEmpty();
        assertThat(login(other, nonce, "00000002")).isPresent();
        one.on(new HeardElsewhere(new DigestUsed(nonce, 2)));
        assertThat(login(one, nonce, "00000002")).isEmpty();
        assertThat(login(one, nonce, "00000003")).isPresent();
    }

    @Test
    void aNonceThatTheConsoleDidNotMakeOpensNothing() {
        byte[] bytes = Base64.getUrlDecoder().decode(nonce(one));
        bytes[3] ^= 1;
        assertThat(login(one, Base64.getUrlEncoder().encodeToString(bytes), "00000001"))
                .isEmpty();
        assertThat(login(one, "bm8=", "00000001")).isEmpty();
        assertThat(login(one, "no base64!", "00000001")).isEmpty();
    }

    @Test
    void aNonceFromBeforeAStartIsAskedAnew() {
        String nonce = nonce(one);
        for (Instant made = clock.realTime(); clock.realTime().isBefore(made.plusMillis(2)); ) {
            Thread.onSpinWait();
        }
        DigestChallenge started = beans.createBean(DigestChallenge.class);
        assertThat(login(started, nonce, "00000001")).isEmpty();
        assertThat(login(started, nonce(started), "00000001")).isPresent();
    }

    private static String nonce(DigestChallenge node) {
        return node.challenge().replaceAll(".*nonce=\"([^\"]+)\".*", "$1");
    }

    private Optional<Proved> login(DigestChallenge node, String nonce, String counter) {
        String first = md5(CODE + ":" + SourceKey.REALM + ":" + key);
        String response = md5(first + ":" + nonce + ":" + counter + ":abc:auth:" + SourceProof.secondHash("POST", URI));
        String header = "username=\"" + CODE + "\", realm=\"" + SourceKey.REALM + "\", nonce=\"" + nonce + "\", uri=\""
                + URI + "\", qop=auth, nc=" + counter + ", cnonce=\"abc\", response=\"" + response + "\"";
        return node.read(CODE, header, "POST", URI);
    }

    private static String md5(String text) {
        return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
