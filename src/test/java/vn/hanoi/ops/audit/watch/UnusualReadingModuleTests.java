package vn.hanoi.ops.audit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.audit.AuditFixtures;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

@ApplicationModuleTest(
        module = "audit",
        extraIncludes = {"kernel", "access"})
@WithOfficer(Role.AUDITOR)
class UnusualReadingModuleTests {

    @Autowired
    UnusualReading reading;

    @Autowired
    Flags flags;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConsoleClock clock;

    @BeforeEach
    void beginEmpty() {
        AuditFixtures.empty(jdbc);
    }

    @Test
    void recordsOfTooManyPeopleInAnHourAreFlagged() {
        open(59);
        assertThat(flagged(Watch.VOLUME)).isEmpty();
        open(1);
        assertThat(flagged(Watch.VOLUME)).singleElement().satisfies(flag -> {
            assertThat(flag.figure()).isEqualTo(60);
            assertThat(flag.threshold()).isEqualTo(60);
            assertThat(flag.officer()).isEqualTo("test");
        });
    }

    @Test
    void openingOnePersonOftenIsNoVolume() {
        UUID same = UUID.randomUUID();
        for (int i = 0; i < 70; i++) {
            open(same);
        }
        assertThat(flagged(Watch.VOLUME)).isEmpty();
    }

    @Test
    void everyOpeningOfAWatchedPersonIsFlagged() {
        UUID watched = UUID.randomUUID();
        jdbc.sql("INSERT INTO audit_watched_person (person, reason, added_by, added_at) VALUES (?, 'x', 'test', NOW())")
                .param(Ids.bytes(watched))
                .update();
        open(watched);
        assertThat(flagged(Watch.WATCHED)).hasSize(1);
    }

    @Test
    @WithOfficer(value = Role.HEALTH_OFFICER, areas = "2021:01.006")
    void recordsOutsideOfTheOfficersAreaAreFlagged() {
        openIn(new AreaPath("01.006.00193"), 25);
        openIn(AreaPath.CITY, 25);
        openIn(new AreaPath("01.002"), 19);
        assertThat(raised(Watch.OUTSIDE)).isEmpty();
        openIn(new AreaPath("01.002"), 1);
        assertThat(raised(Watch.OUTSIDE)).containsExactly(20);
    }

    @Test
    void nightHoursReachOverMidnight() {
        WatchRule night = new WatchRule(1, Watch.NIGHT, Instant.EPOCH, 5, 22, 5, "x");
        assertThat(night.counts(LocalTime.of(23, 0))).isTrue();
        assertThat(night.counts(LocalTime.of(4, 59))).isTrue();
        assertThat(night.counts(LocalTime.of(5, 0))).isFalse();
        assertThat(night.counts(LocalTime.of(21, 59))).isFalse();
    }

    @Test
    void aReviewNeedsANoteAndClosesTheFlagOnce() {
        open(60);
        Flag flag = flagged(Watch.VOLUME).getFirst();
        assertThatThrownBy(() -> flags.review(flag, "short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(flags.review(flag, "Đợt rà soát F1 theo kế hoạch")).isTrue();
        assertThat(flags.review(flag, "Đợt rà soát F1 theo kế hoạch")).isFalse();
        assertThat(flagged(Watch.VOLUME)).isEmpty();
        assertThat(flags.rows(false, Optional.empty(), 10))
                .singleElement()
                .satisfies(done -> assertThat(done.reviewedBy()).isEqualTo("test"));
    }

    @Test
    @WithOfficer(Role.ADMIN)
    void administratorsDoNotReviewTheFlags() {
        assertThatThrownBy(() -> flags.waiting()).isInstanceOf(AccessDeniedException.class);
    }

    private List<Flag> flagged(Watch watch) {
        Instant hour = clock.realTime().truncatedTo(ChronoUnit.HOURS);
        reading.lookAt(hour.minus(1, ChronoUnit.HOURS));
        reading.lookAt(hour);
        return flags.rows(true, Optional.empty(), 100).stream()
                .filter(f -> f.watch() == watch)
                .toList();
    }

    private List<Integer> raised(Watch watch) {
        Instant hour = clock.realTime().truncatedTo(ChronoUnit.HOURS);
        reading.lookAt(hour.minus(1, ChronoUnit.HOURS));
        reading.lookAt(hour);
        return jdbc.sql("SELECT figure FROM audit_flag WHERE watch = ?")
                .param(watch.name())
                .query(Integer.class)
                .list();
    }

    private void openIn(AreaPath area, int people) {
        for (int i = 0; i < people; i++) {
            events.publishEvent(ActRecorded.of(ActKind.VIEW, "RECORD_OPENED", "person:x", area)
                    .about(UUID.randomUUID()));
        }
    }

    private void open(int people) {
        for (int i = 0; i < people; i++) {
            open(UUID.randomUUID());
        }
    }

    private void open(UUID person) {
        events.publishEvent(
                ActRecorded.of(ActKind.VIEW, "PERSON_OPENED", "person:x", null).about(person));
    }
}
