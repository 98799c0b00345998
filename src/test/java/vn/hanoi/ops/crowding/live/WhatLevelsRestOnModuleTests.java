package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.stream.RollUp;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Which of the messages of a camera move its street's level, and what is usual there. */
@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class WhatLevelsRestOnModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    Judge judge;

    @Autowired
    LiveLoader loader;

    @Autowired
    RollUp rollUp;

    @Autowired
    LiveStreets live;

    @Autowired
    CrowdingSettings settings;

    @Autowired
    LevelHistory levels;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        judge.look();
    }

    @Test
    void aMessageThatSomebodyIsThereDoesNotSwitchACounterOff() {
        double passed = 0;
        for (int m = 0; m < 60; m++) {
            setup.at(minute(m + 1).plusSeconds(6));
            for (double part = 0.2; part < 1; part += 0.3) {
                passed += m < 45 ? 10 + m % 3 : 60;
                setup.accept(counter(minute(m + part), passed));
            }
            if (m == 44) {
                setup.accept(Observation.gauge("CAM003", minute(m + 0.9), Map.of("crossing", 1.0)));
            }
            judge.look();
        }
        StreetNow street = crowding.find(setup.street("TT")).orElseThrow();
        assertThat(street.stale()).isFalse();
        assertThat(street.level()).isEqualTo(5);
        assertThat(street.ratio()).isGreaterThan(2.0);
    }

    @Test
    void whatWasSentAgainRaisesNoLevelAfterARestartEither() {
        for (int m = 0; m < 15; m++) {
            setup.density(m, m, 0.05);
            judge.look();
        }
        for (int m = 5; m < 25; m++) {
            setup.accept(again("CAM001", minute(m + 0.3)), again("CAM002", minute(m + 0.3)));
        }
        setup.at(minute(25).plusSeconds(6));
        judge.look();
        assertThat(crowding.find(setup.street("QTG")).orElseThrow().level()).isEqualTo(1);
        rollUp.finish();
        loader.startAnew();
        judge.look();
        assertThat(crowding.find(setup.street("QTG")).orElseThrow().level()).isEqualTo(1);
    }

    @Test
    void whatABlindCameraCountedIsNoUsualAfterARestartEither() {
        for (int m = -180; m < 45; m++) {
            setup.counted("CAM003", minute(m), Measure.FLOW, m < 20 ? 0 : 40);
        }
        setup.trouble("CAM003", "BLIND", minute(-180), minute(20));
        setup.at(minute(45).plusSeconds(10));
        loader.startAnew();
        judge.look();
        StreetNow street = crowding.find(setup.street("TT")).orElseThrow();
        assertThat(street.level()).isZero();
        assertThat(street.ratio()).isNull();
    }

    @Test
    void whatABlindCameraCountedIsNotNormalAtThisHour() {
        for (int day = 1; day <= 3; day++) {
            Instant then = minute(10).minus(Duration.ofDays(day));
            setup.counted("CAM001", then, Measure.OCCUPANCY, 0);
            setup.counted("CAM002", then, Measure.OCCUPANCY, 40);
        }
        setup.trouble("CAM001", "BLIND", minute(10).minus(Duration.ofDays(4)), minute(-60));
        setup.at(minute(20));
        assertThat(crowding.lastHour(setup.street("QTG")).orElseThrow().minutes())
                .filteredOn(point -> point.minute().equals(minute(10)))
                .singleElement()
                .satisfies(point -> assertThat(point.usual()).isEqualTo(0.4));
    }

    @Test
    void aLateCountOfOneLineAfterARestartLeavesTheOtherLineInItsMinute() {
        for (int m = 0; m < 20; m++) {
            setup.at(minute(m + 1).plusSeconds(6));
            setup.accept(line("A", minute(m + 0.3), 20), line("B", minute(m + 0.4), 30));
        }
        rollUp.finish();
        loader.startAnew();
        setup.accept(line("A", minute(15.6), 20));
        judge.look();
        StreetTrack street = live.street(setup.street("TT")).orElseThrow();
        assertThat(street.cameras()
                        .getFirst()
                        .total(Minutes.of(minute(15)), settings.at(minute(15)).rules()))
                .hasValue(50);
    }

    private static Observation line(String place, Instant at, double people) {
        return new Observation("CAM003", at, Kind.GAUGE, null, null, Map.of("person", people), null, place, false);
    }

    @Test
    void aLevelThatHeldForDaysIsTheLevelOfEachMinuteSince() {
        for (int m = 0; m < 15; m++) {
            setup.density(m, m, 0.05);
            judge.look();
        }
        StreetId street = setup.street("QTG");
        List<StreetId> asked = List.of(street, new StreetId(UUID.randomUUID()));
        LevelRow soon = levels.lastOfEach(asked, minute(20)).get(street);
        assertThat(soon.level()).isEqualTo(1);
        assertThat(levels.lastOfEach(asked, minute(20).plus(Duration.ofDays(5))))
                .isEqualTo(Map.of(street, soon));
        assertThat(levels.lastOfEach(asked, minute(0).minus(Duration.ofDays(5))))
                .isEmpty();
    }

    private static Observation again(String camera, Instant at) {
        return new Observation(camera, at, Kind.GAUGE, null, null, Map.of("person", 40.0), null, "", true);
    }

    private static Observation counter(Instant at, double passed) {
        return new Observation("CAM003", at, Kind.CUMULATIVE, null, null, Map.of("person", passed), null);
    }
}
