package vn.hanoi.ops.protection.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.protection.LegalHold;
import vn.hanoi.ops.protection.LegalHolds;
import vn.hanoi.ops.protection.PlaceHold;
import vn.hanoi.ops.protection.ProtectionSetup;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import(ProtectionSetup.class)
@RecordApplicationEvents
class ErasingModuleTests {

    private static final String ADVISORIES = "crowding_advisory";

    @Autowired
    ProtectionSetup setup;

    @Autowired
    Erasing erasing;

    @Autowired
    KeepingPeriods periods;

    @Autowired
    LegalHolds holds;

    @Autowired
    Keeping keeping;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void startWithoutAdvisories() {
        setup.begin();
        jdbc.sql("DELETE FROM crowding_advisory").update();
        ProtectionSetup.login("admin.one", "ADMIN");
    }

    @AfterEach
    void leave() {
        jdbc.sql("DELETE FROM crowding_advisory").update();
        clock.follow(Optional.empty());
        SecurityContextHolder.clearContext();
    }

    @Test
    void erasesWhatIsOlderThanItsRuleWithItsParts() {
        UUID old = advisory(years(11));
        UUID young = advisory(years(9));
        UUID open = advisory(null);
        ErasureLine line = line(erasing.run(false).orElseThrow(), ADVISORIES);
        assertThat(line.examined()).isEqualTo(1);
        assertThat(line.erased()).isEqualTo(1);
        assertThat(line.fault()).isEmpty();
        assertThat(exists(old)).isFalse();
        assertThat(entries(old)).isZero();
        assertThat(exists(young)).isTrue();
        assertThat(exists(open)).isTrue();
        assertThat(events.stream(ActRecorded.class).map(ActRecorded::act)).contains("ERASING_DONE");
    }

    @Test
    void aDryRunReportsAndErasesNothing() {
        UUID old = advisory(years(11));
        ErasureRun run = erasing.tryOut().orElseThrow();
        assertThat(run.dry()).isTrue();
        assertThat(line(run, ADVISORIES).erased()).isEqualTo(1);
        assertThat(exists(old)).isTrue();
    }

    @Test
    void aSecondRunFindsNothingMore() {
        advisory(years(11));
        erasing.run(false);
        assertThat(line(erasing.run(false).orElseThrow(), ADVISORIES).examined())
                .isZero();
    }

    @Test
    void aLegalHoldStopsTheErasingUntilItIsReleased() {
        UUID held = advisory(years(11));
        LegalHold hold =
                holds.place(new PlaceHold("advisory", held.toString(), "Đang giải quyết khiếu nại", Optional.empty()));
        ErasureLine line = line(erasing.run(false).orElseThrow(), ADVISORIES);
        assertThat(line.held()).isEqualTo(1);
        assertThat(line.erased()).isZero();
        assertThat(exists(held)).isTrue();
        holds.release(hold.id(), "Đã giải quyết xong khiếu nại");
        erasing.run(false);
        assertThat(exists(held)).isFalse();
    }

    @Test
    void moreThanOneBatchIsErased() {
        for (int i = 0; i < 1_003; i++) {
            advisory(years(12));
        }
        assertThat(line(erasing.run(false).orElseThrow(), ADVISORIES).erased()).isEqualTo(1_003);
    }

    @Test
    void anExerciseInTheFutureMakesNothingOld() {
        UUID young = advisory(years(1));
        setup.at(clock.realTime().plusSeconds(30L * 365 * 86_400));
        erasing.run(false);
        assertThat(exists(young)).isTrue();
    }

    @Test
    void aBrokenRunGoesOnWhereItStopped() {
        ErasureRun first = erasing.run(false).orElseThrow();
        jdbc.sql("UPDATE protection_erasure SET finished_at = NULL").update();
        jdbc.sql("DELETE FROM protection_erasure_line WHERE table_name = 'crowding_level'")
                .update();
        ErasureRun second = erasing.run(false).orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.finishedAt()).isNotNull();
        assertThat(line(second, "crowding_level").fault()).isEmpty();
    }

    @Test
    void aPeriodHoldsOnlyWhenAnotherAdministratorApprovedIt() {
        LocalDate today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
        KeepingPeriod proposed =
                periods.propose(new ProposePeriod(ADVISORIES, Period.ofYears(12), today, "Quyết định thử"));
        assertThat(keeping.of(ADVISORIES)).isEqualTo(Period.ofYears(10));
        assertThatThrownBy(() -> periods.approve(proposed.id()))
                .isInstanceOfSatisfying(
                        PeriodRefused.class, e -> assertThat(e.reason()).isEqualTo(PeriodRefused.Reason.OWN_PROPOSAL));
        ProtectionSetup.login("admin.two", "ADMIN");
        periods.approve(proposed.id());
        assertThat(keeping.of(ADVISORIES)).isEqualTo(Period.ofYears(12));
        UUID elevenYears = advisory(years(11));
        erasing.run(false);
        assertThat(exists(elevenYears)).isTrue();
    }

    @Test
    void onlyAuditorsAndAdministratorsHoldAndTry() {
        ProtectionSetup.login("phuong", "WARD_POLICE");
        assertThatThrownBy(() -> erasing.tryOut()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holds.rows(true)).isInstanceOf(AccessDeniedException.class);
        ProtectionSetup.login("thanh.tra", "AUDITOR");
        assertThatThrownBy(() -> periods.propose(
                        new ProposePeriod(ADVISORIES, Period.ofYears(1), LocalDate.of(2030, 1, 1), "x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noFaultIsLeftInAnyTable() {
        ErasureRun run = erasing.run(false).orElseThrow();
        assertThat(erasing.lines(run.id()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.fault()).as(line.table()).isEmpty());
    }

    private ErasureLine line(ErasureRun run, String table) {
        return erasing.lines(run.id()).stream()
                .filter(l -> l.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private Instant years(int ago) {
        return clock.realTime().atZone(ZoneOffset.UTC).minusYears(ago).toInstant();
    }

    private UUID advisory(@org.jspecify.annotations.Nullable Instant endedAt) {
        UUID id = Ids.next();
        jdbc.sql("""
                        INSERT INTO crowding_advisory (id, version, street_id, street_name, area_path, addressee_path,
                          addressee, state, level, level_since, level_minute, setting_version, text, text_edited,
                          drafted_at, ended_at, reminders)
                        VALUES (:id, 0, :id, 'Tây Sơn', '01.006', '01.006', 'Quận Đống Đa', 'CLOSED', 5,
                          '2011-01-01', '2011-01-01', 1, '', FALSE, '2011-01-01', :ended, 0)
                        """)
                .param("id", Ids.bytes(id))
                .param("ended", endedAt == null ? null : PeriodTable.utc(endedAt))
                .update();
        jdbc.sql("INSERT INTO crowding_advisory_entry VALUES (:id, 0, '2011-01-01', 'DRAFTED', 'console', '', '')")
                .param("id", Ids.bytes(id))
                .update();
        return id;
    }

    private boolean exists(UUID id) {
        return jdbc.sql("SELECT COUNT(*) FROM crowding_advisory WHERE id = :id")
                        .param("id", Ids.bytes(id))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private int entries(UUID id) {
        return jdbc.sql("SELECT COUNT(*) FROM crowding_advisory_entry WHERE advisory_id = :id")
                .param("id", Ids.bytes(id))
                .query(Integer.class)
                .single();
    }
}
