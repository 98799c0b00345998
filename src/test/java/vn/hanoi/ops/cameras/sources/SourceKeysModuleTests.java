package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What proves that a device is the source that it says it is, in an exercise in 2021. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class SourceKeysModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String URI = "/api/sources/HIK-KEY/hikvision";
    private static final String NOTICE = """
            <EventNotificationAlert><channelID>1</channelID><eventType>PeopleCounting</eventType>\
            <eventState>active</eventState><peopleCounting><statisticalMethods>realTime</statisticalMethods>\
            <RealTime><time>2021-09-21T08:59:00+07:00</time></RealTime><enter>1</enter><exit>1</exit></peopleCounting>\
            </EventNotificationAlert>""";

    @Autowired
    MockMvcTester http;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceSnapshot snapshot;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    private SourceId source;
    private String key;

    @BeforeEach
    void startWithOneHikvisionCamera() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        source = register.register(SourceData.push("HIK-KEY", "Cổng Văn Miếu", "hikvision", camera()));
        key = register.newKey(source).text();
    }

    @Test
    void keepsKeysAsHashesAndTheOldOneForADay() {
        String next = register.newKey(source).text();
        assertThat(push(key)).hasStatus(202);
        assertThat(push(next)).hasStatus(202);
        replacedBefore(clock.realTime().minusSeconds(1));
        assertThat(push(key)).hasStatus(401);
        assertThat(push(next)).hasStatus(202);
        Map<String, Object> row =
                jdbc.sql("SELECT * FROM camera_source").query().singleRow();
        assertThat(row.values()).noneMatch(v -> next.equals(v) || v instanceof byte[] b && next.equals(new String(b)));
    }

    @Test
    void aKeyThatWasReplacedLongAgoOpensNothingInAnExercise() {
        register.newKey(source);
        Instant until = register.find(source).orElseThrow().oldKeyUntil();
        assertThat(until)
                .isBetween(
                        clock.realTime().plus(SourceRegister.OVERLAP).minusSeconds(60),
                        clock.realTime().plus(SourceRegister.OVERLAP));
        replacedBefore(clock.realTime().minusSeconds(20 * 86_400));
        assertThat(clock.instant()).isBefore(NINE.plusSeconds(3_600));
        assertThat(push(key)).hasStatus(401);
        assertThat(login(key)).hasStatus(401);
    }

    @Test
    void understandsTheDigestOfOldDevicesOnceForEachAnswer() {
        String answer = digest(key, nonce());
        assertThat(answered(answer)).hasStatus(202);
        assertThat(answered(answer)).hasStatus(401);
    }

    private void replacedBefore(Instant until) {
        jdbc.sql("UPDATE camera_source SET old_key_until = ? WHERE code = 'HIK-KEY'")
                .param(LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .update();
        snapshot.refresh();
    }

    private MvcTestResult login(String secret) {
        return answered(digest(secret, nonce()));
    }

    private String nonce() {
        MvcTestResult refused = http.post().uri(URI).content(NOTICE).exchange();
        Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"")
                .matcher(String.valueOf(refused.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private MvcTestResult answered(String answer) {
        return http.post()
                .uri(URI)
                .header(HttpHeaders.AUTHORIZATION, answer)
                .content(NOTICE)
                .exchange();
    }

    private MvcTestResult push(String proof) {
        SecurityContext officer = SecurityContextHolder.getContext();
        try {
            return http.post()
                    .uri(URI)
                    .header(SourceKeys.HEADER, proof)
                    .content(NOTICE)
                    .exchange();
        } finally {
            SecurityContextHolder.setContext(officer);
        }
    }

    private static String digest(String secret, String nonce) {
        String first = SourceKey.md5("HIK-KEY:" + SourceKey.REALM + ":" + secret);
        String response =
                SourceKey.md5(first + ":" + nonce + ":00000001:abc:auth:" + SourceProof.secondHash("POST", URI));
        return "Digest username=\"HIK-KEY\", realm=\"" + SourceKey.REALM + "\", nonce=\"" + nonce + "\", uri=\"" + URI
                + "\", qop=auth, nc=00000001, cnonce=\"abc\", response=\"" + response + "\"";
    }

    private CameraId camera() {
        return cameras.findByCode("CAM001").orElseThrow().id();
    }
}
