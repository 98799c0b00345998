package vn.hanoi.ops.quarantine.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.cameras.sources.Transport;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SitePlaces;
import vn.hanoi.whole.WholeConsole;

/** From a device's message at the door of sources to a review at the site, with nobody mapping channels. */
@WholeConsole
class SiteRecordersTests {

    private static final Instant TWO_AT_NIGHT = Instant.parse("2021-09-20T19:00:00Z");

    @Autowired
    QuarantineSiteRegister sites;

    @Autowired
    SitePlaces places;

    @Autowired
    PersonRegister persons;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecurityContextHolderStrategy logins;

    @Autowired
    SiteCameras cameras;

    @Autowired
    ReviewList reviews;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake sources;

    private QuarantineSetup setup;
    private SiteId site;
    private SourceId recorder;

    @BeforeEach
    void aSiteWithTwoCameras() {
        setup = new QuarantineSetup(sites, places, persons, clock, jdbc, logins);
        setup.begin();
        site = setup.site("PV-1");
        cameras.register(site, new SiteCameraData("PV-NVR7-34", "Cổng", "GATE", "", "", "Cổng chính", ""));
        cameras.register(site, new SiteCameraData("pv-hl-7", "Hành lang A", "CORRIDOR", "A", "Tầng 1", "", ""));
        setup.at(TWO_AT_NIGHT.plusSeconds(20));
    }

    @AfterEach
    void realTimeAgain() {
        register.retire(recorder);
        clock.follow(Optional.empty());
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChannelOfASitesHikvisionRecorderIsItsCamera() {
        recorder = register.register(source("pv-nvr7", "hikvision", Transport.PUSH, ""));
        String alert = """
                <EventNotificationAlert><channelID>34</channelID><dateTime>2021-09-21T02:00:00+07:00</dateTime>
                <eventType>linedetection</eventType><eventState>active</eventState>
                <detectionTarget>human</detectionTarget></EventNotificationAlert>""";
        assertThat(sources.take(recorder, Message.of(alert)).unread()).isEmpty();
        assertThat(open()).extracting(ReviewRow::code).containsExactly(WatchCode.GATE);
    }

    @Test
    void anEventBelowThePrefixOfASitesFrigateIsHeard() {
        recorder = register.register(source("pv-frigate", "frigate", Transport.MQTT, "khu-pv"));
        String event = """
                {"type":"new","before":{},"after":{"id":"1632164400.1-abc","camera":"pv_hl_7","label":"person",
                 "false_positive":false,"start_time":1632164400.1,"entered_zones":[]}}""";
        sources.take(recorder, new Message("khu-pv/events", event.getBytes(StandardCharsets.UTF_8)));
        assertThat(open()).extracting(ReviewRow::code).containsExactly(WatchCode.PRESENCE);
    }

    private List<ReviewRow> open() {
        return reviews.rows(Optional.of(site), ReviewState.OPEN, true);
    }

    private static SourceData source(String code, String product, Transport transport, String address) {
        return new SourceData(
                code,
                "Đầu ghi của khu",
                product,
                transport,
                address,
                "",
                null,
                "Asia/Ho_Chi_Minh",
                "person",
                List.of(),
                60,
                6_000,
                "",
                Map.of());
    }
}
