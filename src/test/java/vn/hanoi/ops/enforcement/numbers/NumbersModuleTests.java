package vn.hanoi.ops.enforcement.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.OtherProcess;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class NumbersModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");
    private static final AreaPath OTHER = new AreaPath("01.006.00196");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    Proposals proposals;

    @Autowired
    PaperNumbers numbers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void aProcessThatIsKilledBetweenNumberAndCommitLeavesNoGapAndNoDouble() throws Exception {
        assertThat(take(WARD, "2021-10-05T09:00")).isEqualTo(1);
        Process other = OtherProcess.start(database, NumberTaker.class, WARD.value());
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("took 2");
            assertThat(other.isAlive()).isTrue();
            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(other.exitValue()).isNotZero();
        assertThat(take(WARD, "2021-10-05T09:00")).isEqualTo(2);
        assertThat(take(WARD, "2021-10-05T09:00")).isEqualTo(3);
    }

    @Test
    void eachOfficeAndEachYearCountsFromOne() {
        assertThat(take(WARD, "2021-12-31T23:59")).isEqualTo(1);
        assertThat(take(OTHER, "2021-12-31T23:59")).isEqualTo(1);
        assertThat(take(WARD, "2021-12-31T23:59")).isEqualTo(2);
        assertThat(take(WARD, "2022-01-01T00:00")).isEqualTo(1);
        assertThat(take(OTHER, "2022-01-01T00:00")).isEqualTo(1);
        assertThat(take(WARD, "2022-01-01T00:00")).isEqualTo(2);
    }

    @Test
    void recordsOfTwoOfficesSignedAtOnceAreNumberedWithoutGapsInEach() throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (AreaPath ward : List.of(WARD, OTHER)) {
                setup.police(ward);
                SecurityContext police = SecurityContextHolder.getContext();
                List<ViolationId> records = new ArrayList<>();
                for (int n = 0; n < 50; n++) {
                    records.add(violations.write(
                            EnforcementSetup.mask(ward, EnforcementSetup.NINE, "0010900" + (20_000 + n))));
                }
                records.forEach(id -> pool.submit(new DelegatingSecurityContextRunnable(
                        () -> violations.sign(id, EnforcementSetup.signed()), police)));
            }
            pool.shutdown();
            assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
        for (AreaPath ward : List.of(WARD, OTHER)) {
            assertThat(jdbc.sql("SELECT number FROM enforcement_record WHERE office = :office ORDER BY number")
                            .param("office", ward.value())
                            .query(Integer.class)
                            .list())
                    .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
        }
    }

    @Test
    void eachParticipantOfOneActIsSanctionedSeparately() {
        setup.police(WARD);
        for (String document : List.of("001090001234", "001090005678")) {
            ViolationId record = violations.sign(
                    violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, document)),
                    EnforcementSetup.signed());
            proposals.propose(record, ProposeDecision.PLAIN);
        }
        assertThat(jdbc.sql("SELECT total FROM enforcement_decision")
                        .query(Long.class)
                        .list())
                .containsExactly(2_000_000L, 2_000_000L);
    }

    private int take(AreaPath office, String at) {
        Instant now = EnforcementSetup.hanoi(at);
        Integer number = transactions.execute(t -> {
            PaperNumbers.Number taken = numbers.next(office, PaperKind.RECORD, now);
            numbers.sealed(taken, "f".repeat(64));
            return taken.number();
        });
        return number == null ? 0 : number;
    }
}
