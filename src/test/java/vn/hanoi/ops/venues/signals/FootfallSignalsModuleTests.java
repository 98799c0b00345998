package vn.hanoi.ops.venues.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueInspectionAsked;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.OpeningState;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@WithOfficer(Role.ADMIN)
@RecordApplicationEvents
class FootfallSignalsModuleTests {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 20);

    @Autowired
    VenueSetup setup;

    @Autowired
    CameraSetup cameras;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    FootfallSignals signals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private VenueId busy;
    private VenueId far;

    @BeforeEach
    void aBusyStreetBeforeOneOfTwoVenues() {
        setup.begin();
        cameras.begin(NINE, CameraFixtures.camera("CAM01", VAN_MIEU));
        busy = posted("Phở Mẫu", VAN_MIEU);
        far = posted("Kem Mẫu", HOAN_KIEM);
    }

    @Test
    void aVenueWithoutScansWhereACameraCountsManyIsNamedAndCanBeSentToTheInspectors() {
        assertThat(signals.quiet(DAY)).isEmpty();
        counted(1);
        assertThat(signals.quiet(DAY)).isEmpty();
        counted(9);
        assertThat(signals.quiet(DAY)).singleElement().satisfies(venue -> {
            assertThat(venue.id()).isEqualTo(busy);
            assertThat(venue.scans()).isZero();
            assertThat(venue.people()).isEqualTo(9);
        });
        signals.askInspection(busy, DAY);
        assertThat(events.stream(VenueInspectionAsked.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.venue()).isEqualTo(busy));
    }

    @Test
    void aVenueIsComparedHoweverManyOthersStandBeforeIt() {
        setup.copies(far, 5_001);
        VenueId last = posted("Bún Mẫu", VAN_MIEU);
        counted(9);
        assertThat(signals.quiet(DAY)).extracting(QuietVenue::id).containsExactly(busy, last);
    }

    @Test
    void theCameraInReachThatCountsMostTellsNotTheNearestThatCountsNobody() {
        GeoPoint beside = new GeoPoint(VAN_MIEU.lat() + 0.0001, VAN_MIEU.lon());
        GeoPoint further = new GeoPoint(VAN_MIEU.lat() + 0.0004, VAN_MIEU.lon());
        cameras.begin(
                NINE,
                CameraFixtures.camera("CAM02", VAN_MIEU),
                CameraFixtures.camera("CAM03", beside),
                CameraFixtures.camera("CAM01", further));
        counted("CAM03", 4);
        counted(9);
        assertThat(signals.quiet(DAY)).singleElement().satisfies(venue -> {
            assertThat(venue.people()).isEqualTo(9);
            assertThat(venue.metres()).isBetween(40, 50);
        });
    }

    @Test
    void aVenueThatADirectiveClosesDoesNotPretend() {
        counted(9);
        assertThat(signals.quiet(DAY)).hasSize(1);
        register.setOpening(busy, OpeningState.CLOSED, "Công điện 18/CĐ-UBND");
        assertThat(signals.quiet(DAY)).isEmpty();
    }

    @Test
    void inspectorsOfTheStreetAndPoliceDoNotReadIt() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("ca", Role.WARD_POLICE));
        assertThatThrownBy(() -> signals.quiet(DAY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCodeThatWasHungLaterDidNotPretendBefore() {
        setup.at(NINE.minus(Duration.ofHours(12)));
        VenueId evening = hung("Bún Mẫu");
        setup.at(NINE);
        VenueId today = hung("Chè Mẫu");
        counted(9);
        assertThat(signals.quiet(DAY)).extracting(QuietVenue::id).containsExactly(busy);
        assertThatThrownBy(() -> signals.askInspection(evening, DAY)).isInstanceOf(NoSuchVenue.class);
        assertThatThrownBy(() -> signals.askInspection(today, DAY)).isInstanceOf(NoSuchVenue.class);
    }

    @Test
    void aVenueThatWasOpenedAgainSinceWasClosedAndDidNotPretend() {
        counted(9);
        register.setOpening(busy, OpeningState.LIMITED, "Công văn thử");
        assertThat(signals.quiet(DAY)).as("it never was closed").hasSize(1);
        setup.at(NINE.minus(Duration.ofDays(2)));
        register.setOpening(busy, OpeningState.CLOSED, "Công điện thử");
        setup.at(NINE);
        register.setOpening(busy, OpeningState.OPEN, "");
        assertThat(signals.quiet(DAY)).isEmpty();
    }

    @Test
    void aCodeThatWasSuspendedUntilAfterTheDayDidNotPretend() {
        counted(9);
        codes.suspend(busy, "Không kiểm soát khách");
        codes.resume(busy);
        assertThat(signals.quiet(DAY)).isEmpty();
    }

    @Test
    void theHoursAreThoseOfTheRuleThatWasInForceOnTheDay() {
        counted(9);
        jdbc.sql("INSERT INTO venues_signal_rule (version, valid_from, camera_metres, people, most_scans, from_hour,"
                        + " to_hour, source) VALUES (2, '2021-09-19 20:00:00', 60, 3, 2, 12, 21, 'Công văn thử')")
                .update();
        try {
            assertThat(signals.quiet(DAY)).as("counted at ten o'clock").isEmpty();
            assertThat(signals.rules(DAY).fromHour()).isEqualTo(12);
            assertThat(signals.rules(DAY.minusDays(1)).fromHour()).isEqualTo(7);
        } finally {
            jdbc.sql("DELETE FROM venues_signal_rule WHERE version = 2").update();
        }
    }

    @Test
    void aCameraThatMisledAccusesNobody() {
        counted(9);
        jdbc.sql(
                        "INSERT INTO camera_trouble (id, camera_id, area_path, product, kind, since, ended_at, acknowledged_by,"
                                + " ticket) SELECT id, id, area_path, 'NATIVE', 'MOVED', '2021-09-20 02:30:00',"
                                + " '2021-09-20 04:00:00', '', '' FROM camera_register WHERE code = 'CAM01'")
                .update();
        try {
            assertThat(signals.quiet(DAY)).isEmpty();
        } finally {
            jdbc.sql("DELETE FROM camera_trouble").update();
        }
    }

    /** A code that hangs since two days before the day in question. */
    private VenueId posted(String name, GeoPoint position) {
        setup.at(NINE.minus(Duration.ofDays(3)));
        VenueId id = hung(name, position);
        setup.at(NINE);
        return id;
    }

    private VenueId hung(String name) {
        return hung(name, VAN_MIEU);
    }

    private VenueId hung(String name, GeoPoint position) {
        VenueId id = register.register(eatery(name, position), true);
        codes.issue(id, "");
        codes.post(id);
        return id;
    }

    private void counted(int people) {
        counted("CAM01", people);
    }

    private void counted(String camera, int people) {
        jdbc.sql("REPLACE INTO camera_minute SELECT number, '2021-09-20 03:00:00', 0, 0, :people, :people, 60"
                        + " FROM camera_register WHERE code = :camera")
                .param("camera", camera)
                .param("people", people)
                .update();
    }
}
