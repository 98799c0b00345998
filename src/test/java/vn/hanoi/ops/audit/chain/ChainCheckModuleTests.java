package vn.hanoi.ops.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.audit.AuditFixtures;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.chain.ChainReport.FaultKind;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;

@ApplicationModuleTest(
        module = "audit",
        mode = BootstrapMode.STANDALONE,
        extraIncludes = {"kernel", "access"})
@WithOfficer(Role.AUDITOR)
class ChainCheckModuleTests {

    @Autowired
    AuditChain chain;

    @Autowired
    ChainCheck check;

    @Autowired
    EntryTable table;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConsoleClock clock;

    @Autowired
    TransactionTemplate transactions;

    private LocalDate today;

    @BeforeEach
    void writeTen() {
        AuditFixtures.empty(jdbc);
        today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
        IntStream.range(0, 10).forEach(i -> chain.append(List.of(draft(i))));
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        ChainReport report = verify();
        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(10);
    }

    @Test
    void anEntryThatWasChangedIsNamed() {
        jdbc.sql("UPDATE audit_entry SET officer = 'somebody' WHERE number = 4").update();
        assertThat(fault()).isEqualTo("4 CHANGED");
    }

    @Test
    void everyColumnIsUnderTheHash() {
        for (String change : List.of(
                "act = 'OTHER'",
                "record = 'camera:x'",
                "at = DATE_ADD(at, INTERVAL 1 SECOND)",
                "console_at = DATE_ADD(console_at, INTERVAL 1 SECOND)",
                "kind = 'VIEW'",
                "roles = 'ADMIN'",
                "person = UNHEX('00000000000000000000000000000001')",
                "area_path = '01.006'",
                "purpose = 'AUDIT'",
                "fields = 'person.name'",
                "row_count = 7",
                "changes = '{}'",
                "detail = 'x'")) {
            writeTen();
            jdbc.sql("UPDATE audit_entry SET " + change + " WHERE number = 3").update();
            assertThat(fault()).as(change).isEqualTo("3 CHANGED");
        }
    }

    @Test
    void anEntryThatWasRemovedIsNamed() {
        jdbc.sql("DELETE FROM audit_entry WHERE number = 6").update();
        assertThat(fault()).isEqualTo("6 MISSING");
    }

    @Test
    void entriesRemovedAtTheEndAreMissed() {
        jdbc.sql("DELETE FROM audit_entry WHERE number >= 9").update();
        assertThat(fault()).isEqualTo("9 MISSING");
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() {
        jdbc.sql("UPDATE audit_entry SET number = 1002 WHERE number = 2").update();
        jdbc.sql("UPDATE audit_entry SET number = 2 WHERE number = 3").update();
        jdbc.sql("UPDATE audit_entry SET number = 3 WHERE number = 1002").update();
        assertThat(fault()).isEqualTo("2 CHANGED");
    }

    @Test
    void aDayThatWasSlippedInIsNamed() {
        jdbc.sql("INSERT INTO audit_entry (day, number, at, console_at, kind, act, officer, roles, record, purpose,"
                        + " fields, changes, detail, hash) SELECT DATE_SUB(day, INTERVAL 3 DAY), number, at, console_at,"
                        + " kind, act, officer, roles, record, purpose, fields, changes, detail, hash"
                        + " FROM audit_entry WHERE number = 1")
                .update();
        Optional<ChainReport.Fault> fault =
                check.check(today.minusDays(5), today, n -> {}).fault();
        assertThat(fault).map(ChainReport.Fault::kind).contains(FaultKind.ADDED);
    }

    @Test
    void aDayIsLinkedToTheDayBefore() {
        AuditFixtures.empty(jdbc);
        LocalDate yesterday = today.minusDays(1);
        AuditRow bare = draft(0).at(yesterday, 1, Instant.EPOCH, Instant.EPOCH);
        byte[] hash = EntryHash.of(EntryHash.NOTHING, bare);
        table.add(List.of(EntryDraft.hashed(bare, EntryHash.hex(hash))));
        jdbc.sql("UPDATE audit_head SET day = ?, number = 1, hash = ?")
                .params(yesterday, hash)
                .update();
        chain.append(List.of(draft(1), draft(2)));
        ChainReport both = check.check(yesterday, today, n -> {});
        assertThat(both.fault()).isEmpty();
        assertThat(both.entries()).isEqualTo(3);
        assertThat(verify().entries()).isEqualTo(2);
        jdbc.sql("UPDATE audit_day SET last_hash = ?").param(new byte[32]).update();
        assertThat(check.check(yesterday, today, n -> {}).fault())
                .map(ChainReport.Fault::kind)
                .contains(FaultKind.CLOSING_CHANGED);
    }

    @Test
    void writersAtOnceMakeOneChain() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
            List<Callable<Void>> writers = IntStream.range(0, 12)
                    .<Callable<Void>>mapToObj(w -> () -> {
                        for (int i = 0; i < 15; i++) {
                            transactions.executeWithoutResult(s -> chain.append(List.of(draft(w), draft(w))));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : pool.invokeAll(writers)) {
                done.get();
            }
        }
        ChainReport report = verify();
        assertThat(report.fault()).isEmpty();
        assertThat(report.entries()).isEqualTo(10 + 12 * 15 * 2);
    }

    private ChainReport verify() {
        return check.check(today, today, n -> {});
    }

    private String fault() {
        return verify().fault().map(f -> f.number() + " " + f.kind()).orElse("none");
    }

    private static EntryDraft draft(int number) {
        return new EntryDraft(
                ActRecorded.of(ActKind.CHANGE, "CAMERA_CHANGED", "camera:" + number, null), "test", "AUDITOR", false);
    }
}
