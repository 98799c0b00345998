package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
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
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;

/** What several callers send at once, and what a console leaves that stops in the middle. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class CheckInRacesModuleTests {

    private static final int BATCH = 5_000;
    private static final Executor CALLERS = Thread::startVirtualThread;

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    CheckInIntake intake;

    @Autowired
    Visitors visitors;

    @Autowired
    DueCounts due;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private int venue;

    @BeforeEach
    void beginWithAVenue() {
        setup.begin();
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        venue = list.find(pho).orElseThrow().row().number();
    }

    @Test
    void aCallWhoseConnectionDiesHalfWayLeavesNothingAndIsTakenWholeWhenItIsSentAgain() throws SQLException {
        List<Submission> batch = batch("0971");
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            hold(other, batch.getFirst());
            CompletableFuture<Receipt> sent = start(() -> intake.accept(batch, Source.SYSTEM));
            jdbc.sql("KILL " + writer()).update();
            assertThat(sent.handle((receipt, failure) -> failure).join()).isNotNull();
            other.rollback();
        }
        assertThat(setup.rows("venues_check_in")).isZero();
        assertThat(setup.rows("venues_due_count")).isZero();
        assertThat(intake.accept(batch, Source.SYSTEM)).isEqualTo(new Receipt(BATCH, 0, List.of()));
        assertCounted(BATCH);
    }

    @Test
    void theSameCallOf5000TwiceAtOnceIsTakenOnce() {
        List<Submission> batch = batch("0972");
        List<CompletableFuture<Receipt>> both = IntStream.range(0, 2)
                .mapToObj(n -> start(() -> intake.accept(batch, Source.SYSTEM)))
                .toList();
        List<Receipt> receipts = both.stream().map(CompletableFuture::join).toList();
        assertThat(receipts.stream().mapToInt(Receipt::accepted).sum()).isEqualTo(BATCH);
        assertThat(receipts.stream().mapToInt(Receipt::duplicates).sum()).isEqualTo(BATCH);
        assertThat(receipts).allMatch(receipt -> receipt.rejected().isEmpty());
        assertCounted(BATCH);
    }

    @Test
    void fortyScansOfOnePersonAtOnceAreTheTwentyOfADay() {
        List<CompletableFuture<Receipt>> calls = IntStream.range(0, 40)
                .mapToObj(n -> scan("0973000001", NINE.minusSeconds(60L * n)))
                .map(scan -> start(() -> intake.accept(List.of(scan), Source.SYSTEM)))
                .toList();
        List<Receipt> receipts = calls.stream().map(CompletableFuture::join).toList();
        assertThat(receipts.stream().mapToInt(Receipt::accepted).sum()).isEqualTo(20);
        assertThat(receipts.stream()
                        .flatMap(receipt -> receipt.rejected().stream())
                        .map(Receipt.Rejected::code))
                .hasSize(20)
                .containsOnly(Refusal.TOO_MANY_A_DAY);
        assertThat(setup.rows("venues_check_in")).isEqualTo(20);
    }

    @Test
    void theSameScanAHundredTimesAtOnceIsThereOnceAndNoneIsRefused() {
        Submission scan = scan("0973000002", NINE);
        List<CompletableFuture<Receipt>> calls = IntStream.range(0, 100)
                .mapToObj(n -> start(() -> intake.accept(List.of(scan), Source.SYSTEM)))
                .toList();
        List<Receipt> receipts = calls.stream().map(CompletableFuture::join).toList();
        assertThat(receipts).allMatch(receipt -> receipt.rejected().isEmpty());
        assertThat(receipts.stream().mapToInt(Receipt::accepted).sum()).isEqualTo(1);
        assertCounted(1);
    }

    @Test
    void aPageThatIsSentAHundredTimesWithinAMinuteBringsOneScanAndALaterOneASecond() {
        for (int second = 0; second < 50; second++) {
            setup.at(NINE.plusSeconds(second));
            assertThat(intake.accept(List.of(scan("0973000003", null), scan("0973000003", null)), Source.CITIZEN)
                            .rejected())
                    .isEmpty();
        }
        assertThat(setup.rows("venues_check_in")).isEqualTo(1);
        setup.at(NINE.plusSeconds(600));
        intake.accept(List.of(scan("0973000003", null)), Source.CITIZEN);
        assertThat(setup.rows("venues_check_in")).isEqualTo(2);
    }

    /** 250 people with twenty check-ins each in the last hours. */
    private List<Submission> batch(String prefix) {
        return IntStream.range(0, BATCH)
                .mapToObj(n -> scan(prefix + "%06d".formatted(n % 250), NINE.minusSeconds(n)))
                .toList();
    }

    private Submission scan(String phone, Instant at) {
        return new Submission("", venue, 0, phone, "", "", at, false, null);
    }

    /** Writes the same row and does not say whether it will stay, so that whoever writes it too has to wait. */
    private void hold(Connection other, Submission scan) throws SQLException {
        try (PreparedStatement row = other.prepareStatement(
                "INSERT INTO venues_check_in (venue_no, at, person, leaving, zone, entered_at, source, receipt)"
                        + " VALUES (?, ?, ?, 0, 0, ?, 0, 1)")) {
            row.setInt(1, venue);
            row.setObject(2, CheckInTable.utc(Objects.requireNonNull(scan.at())));
            row.setBytes(3, visitors.key(scan.phone()).orElseThrow().bytes());
            row.setObject(4, CheckInTable.utc(NINE));
            row.executeUpdate();
        }
    }

    /** The connection that writes the call, once it waits. */
    private long writer() {
        return await().until(
                        () -> jdbc.sql("SELECT id FROM information_schema.processlist"
                                        + " WHERE info LIKE 'INSERT IGNORE INTO venues_check_in%'")
                                .query(Long.class)
                                .list(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private void assertCounted(int scans) {
        due.addUp();
        assertThat(setup.rows("venues_check_in")).isEqualTo(scans);
        assertThat(jdbc.sql("SELECT SUM(scans) FROM venues_day")
                        .query(Integer.class)
                        .single())
                .isEqualTo(scans);
    }

    private static <T> CompletableFuture<T> start(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, CALLERS);
    }
}
