package vn.hanoi.ops.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

@ApplicationModuleTest(extraIncludes = {"kernel", "access"})
@WithOfficer(Role.AUDITOR)
class AuditTrailModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00193");

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditWriter writer;

    @Autowired
    AuditPartitions partitions;

    @Autowired
    ConsoleClock clock;

    @BeforeEach
    void beginEmpty() {
        AuditFixtures.empty(jdbc);
    }

    @Test
    void everyActIsWrittenWithWhoAndWhatFor() {
        UUID person = UUID.randomUUID();
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "PERSON_OPENED", "person:1", WARD)
                .about(person)
                .serving("TREATMENT")
                .on(List.of("person.phone")));
        AuditRow row = trail.rows(AuditFilter.about(person), 10).getFirst();
        assertThat(row.officer()).isEqualTo("test");
        assertThat(row.roles()).isEqualTo("AUDITOR");
        assertThat(row.purpose()).isEqualTo("TREATMENT");
        assertThat(row.fields()).isEqualTo("person.phone");
        assertThat(row.area()).isEqualTo(WARD.value());
        assertThat(row.number()).isEqualTo(1);
    }

    @Test
    void valuesBeforeAndAfterAreKept() {
        events.publishEvent(ActRecorded.of("CAMERA_CHANGED", "camera:A", WARD)
                .changing(Map.of("name", new ActRecorded.Change("Cũ", "Mới"))));
        assertThat(trail.rows(AuditFilter.ALL, 1).getFirst().changes())
                .isEqualTo("{\"name\":{\"before\":\"Cũ\",\"after\":\"Mới\"}}");
    }

    @Test
    void anActThatIsTakenBackLeavesNoEntry() {
        transactions.executeWithoutResult(status -> {
            events.publishEvent(ActRecorded.of("CAMERA_CHANGED", "camera:A", WARD));
            status.setRollbackOnly();
        });
        assertThat(trail.rows(AuditFilter.ALL, 10)).isEmpty();
    }

    @Test
    void aRefusalStaysWhenItsActIsTakenBack() {
        transactions.executeWithoutResult(status -> {
            writer.writeApart(ActRecorded.of(ActKind.DENIED, "ACCESS_DENIED", "method:X.y", null));
            status.setRollbackOnly();
        });
        assertThat(trail.rows(AuditFilter.ALL, 10)).hasSize(1);
    }

    @Test
    void anAuditThatCannotBeWrittenStopsTheAct() {
        jdbc.sql("RENAME TABLE audit_entry TO audit_full").update();
        try {
            assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                        jdbc.sql("UPDATE audit_watch_rule SET threshold = threshold + 1")
                                .update();
                        events.publishEvent(ActRecorded.of("RULE_CHANGED", "rule:1", null));
                    }))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("RENAME TABLE audit_full TO audit_entry").update();
        }
        assertThat(jdbc.sql("SELECT MIN(threshold) FROM audit_watch_rule")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void pagesGoOnFromTheLastEntry() {
        for (int i = 0; i < 5; i++) {
            events.publishEvent(ActRecorded.of("CAMERA_CHANGED", "camera:" + i, WARD));
        }
        List<AuditRow> first = trail.rows(AuditFilter.ALL, 3);
        assertThat(first).extracting(AuditRow::record).containsExactly("camera:4", "camera:3", "camera:2");
        assertThat(trail.rows(AuditFilter.ALL.after(first.getLast()), 3))
                .extracting(AuditRow::record)
                .containsExactly("camera:1", "camera:0");
    }

    @Test
    void looksAreSummedByOfficerKindAndPurpose() {
        UUID person = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            events.publishEvent(ActRecorded.of(ActKind.VIEW, "PERSON_OPENED", "person:1", WARD)
                    .about(person)
                    .serving("TRACING"));
        }
        assertThat(trail.looks(AuditFilter.about(person))).singleElement().satisfies(look -> {
            assertThat(look.times()).isEqualTo(3);
            assertThat(look.kind()).isEqualTo(ActKind.VIEW);
            assertThat(look.purpose()).isEqualTo("TRACING");
        });
    }

    @Test
    @WithOfficer(Role.COMMAND_CENTRE)
    void onlyAuditorsAndAdministratorsReadTheTrail() {
        assertThatThrownBy(() -> trail.rows(AuditFilter.ALL, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void textsThatAreTooLongAreCutWithoutLosingTheAct() {
        events.publishEvent(new ActRecorded("X".repeat(100), "r".repeat(500), null, "ệ".repeat(5_000)));
        AuditRow row = trail.rows(AuditFilter.ALL, 1).getFirst();
        assertThat(row.act()).hasSize(60);
        assertThat(row.detail()).hasSize(2_000);
    }

    @Test
    void whatIsOlderThanTheRuleIsErasedAndNoted() {
        events.publishEvent(ActRecorded.of("CAMERA_CHANGED", "camera:A", WARD));
        LocalDate today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
        jdbc.sql("INSERT INTO audit_day (day, entries, last_hash, closed_at) VALUES (?, 1, ?, ?)")
                .params(today.minusDays(1), new byte[32], today.atStartOfDay())
                .update();
        partitions.erase(today);
        assertThat(trail.rows(AuditFilter.ALL, 1)).hasSize(1);
        Optional<Object> erased = jdbc.sql("SELECT erased_at FROM audit_day")
                .query((row, n) -> Optional.ofNullable(row.getObject(1)))
                .single();
        assertThat(erased).isPresent();
    }
}
