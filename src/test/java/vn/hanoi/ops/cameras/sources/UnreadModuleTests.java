package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What could not be read, and how much of it is kept. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class UnreadModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String ENTITY = """
            {"id":"urn:ngsi-ld:CrowdFlowObserved:%d","type":"CrowdFlowObserved","peopleCount":%d,\
            "dateObservedFrom":"2021-09-21T01:00:00Z","dateObservedTo":"2021-09-21T01:05:00Z",\
            "description":"Cửa vào phố đi bộ hồ Hoàn Kiếm, phía Đinh Tiên Hoàng, tính theo 5 phút"}""";

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake intake;

    @Autowired
    UnreadMessages unread;

    @Autowired
    UnreadTable table;

    @Autowired
    CameraWatch watch;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private SourceId platform;

    @BeforeEach
    void startWithAPlatform() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        platform = register.register(
                SourceData.push("FIW", "Nền tảng", "fiware", camera()).with(Map.of(entity(0), camera())));
    }

    @Test
    void aLongMessageIsKeptWholeAndCountsAfterItsEntityWasMapped() {
        String many = IntStream.range(0, 900)
                .mapToObj(i -> ENTITY.formatted(i == 899 ? 1 : 0, i % 50))
                .collect(Collectors.joining(","));
        Message message = Message.of("{\"subscriptionId\":\"5f\",\"data\":[" + many + "]}");
        assertThat(message.body().length).isGreaterThan(200_000);
        assertThat(intake.take(platform, message).unread()).hasSize(1);
        SourceDetails details = register.find(platform).orElseThrow();
        register.change(
                platform, details.version(), details.data().with(Map.of(entity(0), camera(), entity(1), camera())));
        int before = rows();
        assertThat(unread.replay(platform)).isOne();
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void ofAMessageInPartsOnlyThePicturesAreLeftOut() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, (byte) 0xFF, (byte) 0xD9};
        String parts = "--b\r\n\r\n" + new String(picture, StandardCharsets.ISO_8859_1)
                + "\r\n--b\r\n\r\n<nothing that is read>\r\n--b--\r\n";
        keep(new Message("a/" + "b/".repeat(300), parts.getBytes(StandardCharsets.ISO_8859_1)), NINE);
        UnreadMessage kept = unread.of(platform).getFirst();
        assertThat(kept.topic()).hasSize(602);
        assertThat(table.message(kept.id()).orElseThrow().text())
                .isEqualTo("--b\r\n\r\n\r\n--b\r\n\r\n<nothing that is read>\r\n--b--\r\n");
    }

    @Test
    void ofASourceThatSendsNothingElseTheNewestMessagesStay() {
        UnreadRoom room = new UnreadRoom(jdbc, 3, 1_000_000);
        for (int i = 0; i < 5; i++) {
            room.make(platform, 100);
            keep(Message.of("no " + i), NINE.plusSeconds(i));
        }
        assertThat(unread.of(platform))
                .extracting(UnreadMessage::at)
                .containsExactly(NINE.plusSeconds(4), NINE.plusSeconds(3), NINE.plusSeconds(2));
        new UnreadRoom(jdbc, 100, 3_000).make(platform, 2_900);
        assertThat(unread.of(platform)).extracting(UnreadMessage::at).doesNotContain(NINE.plusSeconds(2));
    }

    @Test
    void whatAClockAheadSaidIsNotBelievedWhenItIsReadAgainHoursLater() {
        Message ahead = Message.of(ENTITY.formatted(0, 100).replace("T01:0", "T04:0"));
        assertThat(intake.take(platform, ahead).unread())
                .extracting(SourceReceipt.Fault::code)
                .containsExactly("IN_FUTURE");
        watch.all().forEach(camera -> watch.notice(camera, CameraSign.CLOCK_WRONG, false));
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), NINE.plusSeconds(14_400), 1)));
        assertThat(unread.replay(platform)).isZero();
        assertThat(rows()).isZero();
        assertThat(watch.all())
                .allSatisfy(camera -> assertThat(watch.signs(camera)).isEmpty());
    }

    private void keep(Message message, Instant at) {
        table.keep(platform, message, List.of(new SourceReceipt.Fault("BAD_XML", "nothing")), at);
    }

    private static String entity(int number) {
        return "urn:ngsi-ld:CrowdFlowObserved:" + number;
    }

    private int rows() {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM camera_observation", Integer.class);
        return rows == null ? 0 : rows;
    }

    private CameraId camera() {
        return cameras.findByCode("CAM001").orElseThrow().id();
    }
}
