package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.retention.RowsErased;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueFilter;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueSigns;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class CheckInIntakeModuleTests {

    private static final String PHONE = "0912 000 000";

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    VenueSigns signs;

    @Autowired
    CodeReader reader;

    @Autowired
    CheckInIntake intake;

    @Autowired
    DueCounts due;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private VenueId pho;
    private String code = "";

    @BeforeEach
    void beginWithAVenue() {
        setup.begin();
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        int number = list.find(pho).orElseThrow().row().number();
        code = reader.write(signs.byNumber(number).orElseThrow(), 0);
    }

    @Test
    void theSameScanSentAHundredTimesIsThereOnce() {
        Submission scan = scan(PHONE, NINE);
        assertThat(accept(scan)).isEqualTo(new Receipt(1, 0, List.of()));
        assertThat(intake.accept(Collections.nCopies(100, scan), Source.CITIZEN))
                .isEqualTo(new Receipt(0, 100, List.of()));
        assertThat(setup.rows("venues_check_in")).isEqualTo(1);
        assertThat(number("SELECT scans FROM venues_day")).isEqualTo(1);
    }

    @Test
    void aFirstScanWakesTheCode() {
        assertThat(state()).isEqualTo(CodeState.ISSUED);
        accept(scan(PHONE, NINE));
        assertThat(state()).isEqualTo(CodeState.ACTIVE);
    }

    @Test
    void nobodyReadsAPhoneInTheDatabase() {
        accept(scan("0987 000 101", NINE));
        byte[] sealed = jdbc.sql("SELECT contact_sealed FROM venues_visitor")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("987000101");
        assertThat(number("SELECT LENGTH(person) FROM venues_check_in")).isEqualTo(16);
    }

    @Test
    void onePhoneWrittenInManyWaysIsOnePerson() {
        accept(
                scan("0987 000 102", NINE),
                scan("+84987000102", NINE.plusSeconds(1)),
                scan("0987.000.102", NINE.plusSeconds(2)));
        assertThat(setup.rows("venues_visitor")).isEqualTo(1);
    }

    @Test
    void timesInTheFutureAndLongAgoAreRefusedASlightlyFastClockIsNot() {
        Receipt receipt = accept(
                scan(PHONE, NINE.plus(Duration.ofMinutes(5))),
                scan(PHONE, NINE.plus(Duration.ofMinutes(6))),
                scan(PHONE, NINE.minus(Duration.ofDays(13))),
                scan(PHONE, NINE.minus(Duration.ofDays(15))),
                scan(PHONE, Instant.EPOCH));
        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected())
                .extracting(Receipt.Rejected::index, Receipt.Rejected::code)
                .containsExactly(tuple(1, Refusal.IN_FUTURE), tuple(3, Refusal.TOO_OLD), tuple(4, Refusal.TOO_OLD));
    }

    @Test
    void thoseWhomStarsHideShareNoLimitOfADay() {
        List<Submission> hidden = IntStream.range(0, 30)
                .mapToObj(i ->
                        new Submission(code, null, 0, "", "************", "", NINE.minusSeconds(60L * i), false, null))
                .toList();
        assertThat(intake.accept(hidden.subList(0, 15), Source.SYSTEM).accepted())
                .isEqualTo(15);
        assertThat(intake.accept(hidden.subList(15, 30), Source.SYSTEM)).isEqualTo(new Receipt(15, 0, List.of()));
    }

    @Test
    void aPersonChecksInTwentyTimesADayAndAgainOnTheNext() {
        List<Submission> day = IntStream.range(0, 21)
                .mapToObj(n -> scan(PHONE, NINE.minusSeconds(n)))
                .toList();
        Receipt first = intake.accept(day.subList(0, 15), Source.SYSTEM);
        Receipt second = intake.accept(day, Source.SYSTEM);
        assertThat(first.accepted()).isEqualTo(15);
        assertThat(second.accepted()).isEqualTo(5);
        assertThat(second.duplicates()).isEqualTo(15);
        assertThat(second.rejected()).containsExactly(new Receipt.Rejected(20, Refusal.TOO_MANY_A_DAY));
        Submission leaving = Submission.byPhone(code, PHONE, NINE.minusSeconds(30), true);
        assertThat(accept(leaving).accepted()).isEqualTo(1);
        assertThat(accept(scan(PHONE, NINE.minus(Duration.ofDays(1)))).accepted())
                .isEqualTo(1);
    }

    @Test
    void everyElementIsAnsweredForItself() {
        codes.suspend(pho, "Kiểm tra");
        Receipt receipt = accept(
                scan(PHONE, NINE),
                Submission.byPhone("https://qr.example/1", PHONE, NINE, false),
                Submission.broken(Refusal.BAD_TIME));
        assertThat(receipt.rejected())
                .extracting(Receipt.Rejected::code)
                .containsExactly(Refusal.SUSPENDED_CODE, Refusal.UNKNOWN_CODE, Refusal.BAD_TIME);
        codes.resume(pho);
        assertThat(accept(scan("12", NINE)).rejected())
                .extracting(Receipt.Rejected::code)
                .containsExactly(Refusal.NO_PERSON);
    }

    @Test
    void aMaskedPersonalCodeIsMatchedByItsIdentifierElseKeptAsUnmatched() {
        accept(person("******001234", "Q0000000001"), person("******001234", ""), person("001090001234", ""));
        assertThat(jdbc.sql("SELECT kind FROM venues_visitor ORDER BY kind")
                        .query(String.class)
                        .list())
                .containsExactly("DOCUMENT", "QID", "UNMATCHED");
    }

    @Test
    void twoPeopleWhoseStarsEndAlikeAreTwo() {
        Submission one = hidden(NINE.minusSeconds(70));
        Submission other = hidden(NINE.minusSeconds(50));
        assertThat(accept(one, other)).isEqualTo(new Receipt(2, 0, List.of()));
        assertThat(number("SELECT COUNT(DISTINCT person) FROM venues_check_in")).isEqualTo(2);
        assertThat(intake.accept(List.of(one, other), Source.SYSTEM)).isEqualTo(new Receipt(0, 2, List.of()));
    }

    @Test
    void aCodeThatIsIssuedAnewSleepsUntilItIsScannedThoughTheOldOneWasToday() {
        accept(scan("0987 000 111", NINE));
        codes.issue(pho, "Mất");
        assertThat(state()).isEqualTo(CodeState.ISSUED);
        assertThat(list.count(VenueFilter.ALL.withState(Optional.of(CodeState.ACTIVE)), 5))
                .isZero();
        int number = list.find(pho).orElseThrow().row().number();
        code = reader.write(signs.byNumber(number).orElseThrow(), 0);
        accept(scan("0987 000 112", NINE));
        assertThat(state()).isEqualTo(CodeState.ACTIVE);
    }

    @Test
    void manyCallsAtOnceCountEachScanOnce() throws InterruptedException {
        List<Submission> scans = IntStream.range(0, 500)
                .mapToObj(n -> scan("0912%06d".formatted(n % 250), NINE.minusSeconds(n)))
                .toList();
        List<Thread> callers = new ArrayList<>();
        for (int caller = 0; caller < 6; caller++) {
            callers.add(Thread.ofVirtual().start(() -> intake.accept(scans, Source.SYSTEM)));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(setup.rows("venues_check_in")).isEqualTo(500);
        due.addUp();
        due.addUp();
        assertThat(setup.rows("venues_due_count")).isZero();
        assertThat(number("SELECT SUM(scans) FROM venues_hour")).isEqualTo(500);
        assertThat(number("SELECT SUM(scans) FROM venues_day")).isEqualTo(500);
    }

    @Test
    void whoeverWasErasedIsKeptAnewInTheSameWeek() {
        accept(scan("0987 000 103", NINE));
        int erased = jdbc.sql("DELETE FROM venues_visitor").update();
        events.publishEvent(new RowsErased("venues_visitor", erased));
        accept(scan("0987 000 103", NINE.plusSeconds(60)));
        assertThat(setup.rows("venues_visitor")).isEqualTo(1);
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private Receipt accept(Submission... submissions) {
        return intake.accept(List.of(submissions), Source.CITIZEN);
    }

    private Submission scan(String phone, Instant at) {
        return Submission.byPhone(code, phone, at, false);
    }

    private Submission hidden(Instant at) {
        return new Submission(code, null, 0, "", "******123", "", at, false, null);
    }

    private Submission person(String document, String qid) {
        return new Submission(code, null, 0, "", document, qid, NINE, false, null);
    }

    private CodeState state() {
        return list.find(pho).orElseThrow().row().state();
    }
}
