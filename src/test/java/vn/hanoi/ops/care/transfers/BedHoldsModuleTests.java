package vn.hanoi.ops.care.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.OtherProcess;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.cases.CasesSetup;

@CareModuleTest
class BedHoldsModuleTests {

    private static final int DISPATCHERS = 50;

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    TransferDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void ofFiftyDispatchersRacingForTheLastBedExactlyOneWinsAndTheOthersSeeWhoAndTheNextBest() throws Exception {
        SiteId hospital = setup.site(CareSetup.HOSPITAL).id();
        List<TransferId> transfers = IntStream.range(0, DISPATCHERS)
                .mapToObj(n -> setup.transfer(setup.f0(95)))
                .toList();
        desk.hold(transfers.getFirst(), hospital, "");
        List<HoldAnswer> answers = race(transfers.subList(1, DISPATCHERS), hospital);
        assertThat(answers.stream().filter(HoldAnswer::held)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.held()))
                .hasSize(DISPATCHERS - 2)
                .allSatisfy(answer -> {
                    assertThat(answer.taken()).isNotNull();
                    assertThat(answer.next())
                            .extracting(ranked -> ranked.site().code())
                            .containsExactly(CareSetup.FINAL_LINE);
                });
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 0, 2));
        assertThat(holds()).isEqualTo(2);
    }

    @Test
    void aProcessThatIsKilledBetweenLockAndCommitLeavesNeitherALostNorADoubleBed() throws Exception {
        SiteId hospital = setup.site(CareSetup.HOSPITAL).id();
        List<TransferId> transfers = IntStream.range(0, 4)
                .mapToObj(n -> setup.transfer(setup.f0(95)))
                .toList();
        desk.hold(transfers.get(0), hospital, "");
        Process other = OtherProcess.start(
                database, HoldTaker.class, transfers.get(1).toString(), hospital.toString(), BedClass.OXYGEN.name());
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThat(other.isAlive()).isTrue();
            assertThat(holds()).isOne();
            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(other.exitValue()).isNotZero();
        List<HoldAnswer> answers = race(transfers.subList(1, 4), hospital);
        assertThat(answers.stream().filter(HoldAnswer::held)).hasSize(1);
        assertThat(holds()).isEqualTo(2);
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 0, 2));
    }

    private List<HoldAnswer> race(List<TransferId> transfers, SiteId site) throws Exception {
        Authentication officer = SecurityContextHolder.getContext().getAuthentication();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService dispatchers = Executors.newFixedThreadPool(transfers.size())) {
            List<Future<HoldAnswer>> answers = transfers.stream()
                    .map(id -> dispatchers.submit(() -> {
                        SecurityContextHolder.getContext().setAuthentication(officer);
                        start.await();
                        return desk.hold(id, site, "");
                    }))
                    .toList();
            start.countDown();
            List<HoldAnswer> done = new ArrayList<>();
            for (Future<HoldAnswer> answer : answers) {
                done.add(answer.get(60, TimeUnit.SECONDS));
            }
            return done;
        }
    }

    private int holds() {
        return jdbc.sql("SELECT COUNT(*) FROM care_hold WHERE ended_at IS NULL")
                .query(Integer.class)
                .single();
    }
}
