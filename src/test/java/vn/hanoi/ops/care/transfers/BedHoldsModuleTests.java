package vn.hanoi.ops.care.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.kernel.Ids;

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
    void aProcessThatIsKilledInTheMiddleOfAHoldLeavesNeitherALostNorADoubleBed() throws Exception {
        SiteId hospital = setup.site(CareSetup.HOSPITAL).id();
        TransferId first = setup.transfer(setup.f0(95));
        try (Connection killed = database.getConnection().unwrap(Connection.class)) {
            killed.setAutoCommit(false);
            try (PreparedStatement lock = killed.prepareStatement(
                    "SELECT beds FROM care_pool WHERE site_id = ? AND bed_class = 'OXYGEN' FOR UPDATE")) {
                lock.setBytes(1, Ids.bytes(hospital.value()));
                lock.executeQuery();
            }
            try (PreparedStatement hold = killed.prepareStatement(
                    "INSERT INTO care_hold (id, transfer_id, site_id, bed_class, officer, officer_name, since, until_at,"
                            + " open_for) VALUES (?, ?, ?, 'OXYGEN', 'x', 'x', '2021-09-21 02:00:00',"
                            + " '2021-09-21 02:20:00', ?)")) {
                hold.setBytes(1, Ids.bytes(Ids.next()));
                hold.setBytes(2, Ids.bytes(first.value()));
                hold.setBytes(3, Ids.bytes(hospital.value()));
                hold.setBytes(4, Ids.bytes(first.value()));
                hold.executeUpdate();
            }
            killed.abort(Runnable::run);
        }
        assertThat(holds()).isZero();
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN).free())
                .isEqualTo(2);
        assertThat(desk.hold(first, hospital, "").held()).isTrue();
        assertThat(holds()).isOne();
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
