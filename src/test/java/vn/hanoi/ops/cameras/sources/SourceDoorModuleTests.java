package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;

/** The door for devices as a device, a stranger and an administrator meet it. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class SourceDoorModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String NOTICE = """
            <EventNotificationAlert><channelID>%s</channelID><eventType>PeopleCounting</eventType>\
            <eventState>active</eventState><peopleCounting><statisticalMethods>realTime</statisticalMethods>\
            <RealTime><time>%s</time></RealTime><enter>%d</enter><exit>%d</exit></peopleCounting>\
            <isDataRetransmission>%s</isDataRetransmission></EventNotificationAlert>""";

    @Autowired
    MockMvcTester http;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    UnreadMessages unread;

    @Autowired
    SourceTrial trial;

    @Autowired
    JdbcClient jdbc;

    private SourceId source;
    private String key;

    @BeforeEach
    void startWithOneHikvisionCamera() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        source = register.register(SourceData.push("HIK-1", "Cổng Văn Miếu", "hikvision", camera()));
        key = register.newKey(source).text();
    }

    @Test
    void takesCountsWithTheSourcesOwnKey() {
        assertThat(push("HIK-1", key, notice("1", "2021-09-21T08:58:00+07:00", 70, 75, false)))
                .hasStatus(202);
        MvcTestResult second = push("HIK-1", key, notice("1", "2021-09-21T08:59:00+07:00", 80, 85, false));
        assertThat(second).bodyJson().extractingPath("$.accepted").isEqualTo(1);
        assertThat(rows("flags & 4 = 0")).isEqualTo(2);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.LATE);
        assertThat(push(source.value().toString(), key, notice("1", "2021-09-21T08:59:00+07:00", 80, 85, false)))
                .bodyJson()
                .extractingPath("$.duplicates")
                .isEqualTo(1);
    }

    @Test
    void refusesEverybodyElse() {
        SourceId other = register.register(SourceData.push("HIK-2", "Khác", "hikvision", camera()));
        String others = register.newKey(other).text();
        String notice = notice("1", "2021-09-21T08:59:00+07:00", 1, 1, false);
        assertThat(push("HIK-1", others, notice)).hasStatus(401);
        assertThat(push("HIK-1", "", notice)).hasStatus(401);
        assertThat(push("NOBODY", key, notice)).hasStatus(401);
        register.retire(source);
        MvcTestResult retired = push("HIK-1", key, notice);
        assertThat(retired).hasStatus(401);
        assertThat(retired.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE))
                .startsWith("Digest ");
        assertThat(rows("1 = 1")).isZero();
    }

    @Test
    void whatWasSentAgainIsStoredAndNeverActedOn() {
        assertThat(push("HIK-1", key, notice("1", "2021-09-21T08:59:59+07:00", 70, 75, true)))
                .hasStatus(202);
        assertThat(rows("flags & 4 <> 0")).isEqualTo(1);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.NEVER_SEEN);
    }

    @Test
    void whatCannotBeReadIsKeptSealedAndReplayedAfterAFix() {
        assertThat(push("HIK-1", key, "<EventNotificationAlert>")).hasStatus(422);
        register.change(source, version(), data().with(Map.of("1", camera())));
        String notice = notice("34", "2021-09-21T08:59:00+07:00", 5, 6, false);
        assertThat(push("HIK-1", key, notice))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("NO_CAMERA");
        assertThat(unread.of(source)).extracting(UnreadMessage::code).containsExactlyInAnyOrder("NO_CAMERA", "BAD_XML");
        assertThat(unread.text(
                        source,
                        unread.of(source).stream()
                                .filter(u -> u.code().equals("NO_CAMERA"))
                                .findFirst()
                                .orElseThrow()
                                .id()))
                .contains(notice);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM camera_unread WHERE payload LIKE '%PeopleCounting%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        register.change(source, version(), data().with(Map.of("34", camera())));
        assertThat(unread.replay(source)).isEqualTo(1);
        assertThat(rows("1 = 1")).isEqualTo(1);
        assertThat(unread.replay(source)).isZero();
    }

    @Test
    void aFloodFromOneSourceDoesNotStarveTheOthers() {
        register.change(source, version(), limited(3));
        SourceId other = register.register(SourceData.push("HIK-2", "Khác", "hikvision", camera()));
        String others = register.newKey(other).text();
        String notice = notice("1", "2021-09-21T08:59:00+07:00", 1, 1, false);
        List<Integer> answers = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> push("HIK-1", key, notice).getResponse().getStatus())
                .toList();
        assertThat(answers).containsExactly(202, 202, 202, 429, 429, 429);
        assertThat(push("HIK-2", others, notice)).hasStatus(202);
    }

    @Test
    void aSourceOfOneProductDoesNotSpeakAnother() {
        assertThat(http.post()
                        .uri("/api/sources/HIK-1/fiware")
                        .header(SourceKeys.HEADER, key)
                        .content("{}"))
                .hasStatus(404);
    }

    @Test
    void signsOfHealthReachTheCamera() {
        push("HIK-1", key, """
                <EventNotificationAlert><channelID>1</channelID><eventType>videoloss</eventType>\
                <eventState>active</eventState></EventNotificationAlert>""");
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.OFFLINE);
    }

    @Test
    void aTrialStoresNothing() {
        List<SourceTrial.Line> lines = trial.read(source, "", notice("1", "2021-09-21T08:59:00+07:00", 5, 6, false));
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.camera())
                .isEqualTo("CAM001"));
        assertThat(rows("1 = 1")).isZero();
    }

    private MvcTestResult push(String id, String proof, String body) {
        SecurityContext officer = SecurityContextHolder.getContext();
        try {
            return http.post()
                    .uri("/api/sources/" + id + "/hikvision")
                    .header(SourceKeys.HEADER, proof)
                    .content(body)
                    .exchange();
        } finally {
            SecurityContextHolder.setContext(officer);
        }
    }

    private static String notice(String channel, String time, int in, int out, boolean again) {
        return NOTICE.formatted(channel, time, in, out, again);
    }

    private SourceData limited(int perMinute) {
        SourceData d = data();
        return new SourceData(
                d.code(),
                d.name(),
                d.product(),
                d.transport(),
                "",
                "",
                null,
                d.zone(),
                d.unnamedClass(),
                d.resets(),
                d.pollSeconds(),
                perMinute,
                "",
                d.streams());
    }

    private SourceData data() {
        return register.find(source).orElseThrow().data();
    }

    private int version() {
        return register.find(source).orElseThrow().version();
    }

    private int rows(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM camera_observation WHERE " + condition)
                .query(Integer.class)
                .single();
    }

    private CameraId camera() {
        return cameras.findByCode("CAM001").orElseThrow().id();
    }
}
