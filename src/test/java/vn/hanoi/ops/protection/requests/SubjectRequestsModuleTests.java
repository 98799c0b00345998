package vn.hanoi.ops.protection.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.clocks.Standing;
import vn.hanoi.ops.protection.clocks.Step;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.requests.RequestFilter.Tray;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import({ProtectionSetup.class, HeldFixture.class})
@RecordApplicationEvents
class SubjectRequestsModuleTests {

    private static final String NOTE = "Đã gửi giấy hẹn trả lời";

    @Autowired
    ProtectionSetup setup;

    @Autowired
    SubjectRequests requests;

    @Autowired
    RequestList list;

    @Autowired
    Privacy privacy;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void begin() {
        setup.begin();
        ProtectionSetup.login("auditor.one", "AUDITOR");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void numbersOfAYearRunWithoutGaps() {
        RequestRow first = receive(Duration.ZERO);
        RequestRow second = receive(Duration.ZERO);
        assertThat(first.number()).matches("YC-\\d{4}-0001");
        assertThat(second.number()).endsWith("-0002");
    }

    @Test
    void theAnswerIsAwaitedFirstAndThenTheDeed() {
        RequestRow received = receive(Duration.ZERO);
        assertThat(received.awaitedBy()).isEqualTo(received.answerDue());
        RequestRow answered = requests.answer(received.id(), received.version(), NOTE);
        assertThat(answered.awaitedBy()).isEqualTo(answered.doneDue());
        assertThat(answered.state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void aRequestCanBeExtendedOnceAndWithAReason() {
        RequestRow row = receive(Duration.ZERO);
        RequestRow answered = requests.answer(row.id(), row.version(), NOTE);
        refuses(Reason.NOTE_LENGTH, () -> requests.extend(row.id(), answered.version(), " "));
        RequestRow extended = requests.extend(row.id(), answered.version(), "Hồ sơ ở ba đơn vị");
        assertThat(extended.doneDue()).isAfter(answered.doneDue());
        refuses(Reason.EXTENDED_ALREADY, () -> requests.extend(row.id(), extended.version(), "Lần nữa"));
    }

    @Test
    void afterItsTimeARequestCannotBeExtended() {
        RequestRow row = receive(Duration.ofDays(40));
        RequestRow answered = requests.answer(row.id(), row.version(), NOTE);
        refuses(Reason.TOO_LATE, () -> requests.extend(row.id(), answered.version(), "Hồ sơ ở ba đơn vị"));
    }

    @Test
    void nothingIsChangedForSomebodyWhoWasNotIdentified() {
        RequestRow row = requests.receive(RequestFixtures.of(RequestKind.CORRECT, clock.realTime(), HeldFixture.NAMED));
        refuses(Reason.NOT_IDENTIFIED, () -> requests.close(row.id(), row.version(), Outcome.DONE, NOTE));
        RequestRow known = requests.identify(row.id(), row.version(), IdentityCheck.DOCUMENT);
        assertThat(requests.close(row.id(), known.version(), Outcome.DONE, NOTE).state())
                .isEqualTo(RequestState.CLOSED);
    }

    @Test
    void whatIsSeenOrGivenNeedsTheReviewedPaper() {
        RequestRow row = receive(Duration.ZERO);
        RequestRow known = requests.identify(row.id(), row.version(), IdentityCheck.ELECTRONIC);
        refuses(Reason.PAPER_NOT_REVIEWED, () -> requests.close(row.id(), known.version(), Outcome.DONE, NOTE));
        assertThat(requests.close(row.id(), known.version(), Outcome.REFUSED, "Điều 19 Luật 91/2025/QH15")
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aReceiptLiesNeitherInTheFutureNorFarBack() {
        Instant now = clock.realTime();
        refuses(Reason.RECEIVED_TIME, () -> requests.receive(RequestFixtures.view(now.plusSeconds(600), null)));
        refuses(
                Reason.RECEIVED_TIME,
                () -> requests.receive(RequestFixtures.view(now.minus(Duration.ofDays(61)), null)));
    }

    @Test
    void theSoonestDueComesFirstAndTheLateHaveATrayOfTheirOwn() {
        RequestRow fresh = receive(Duration.ZERO);
        RequestRow late = receive(Duration.ofDays(30));
        assertThat(list.rows(RequestFilter.OPEN, Optional.empty(), 10)).containsExactly(late, fresh);
        assertThat(list.rows(RequestFilter.OPEN, Optional.of(late), 10)).containsExactly(fresh);
        assertThat(list.rows(RequestFilter.OPEN.with(Tray.LATE), Optional.empty(), 10))
                .containsExactly(late);
        assertThat(late.standing(list.now())).isEqualTo(Standing.LATE);
        assertThat(list.count(RequestFilter.OPEN, 10)).isEqualTo(2);
        assertThat(list.rows(RequestFilter.OPEN.with(RequestKind.ERASE), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void aRequestIsFoundByItsNumberOrTheWholeNameWithoutMarks() {
        RequestRow row = receive(Duration.ZERO);
        assertThat(list.rows(RequestFilter.OPEN.with(row.number().toLowerCase()), Optional.empty(), 10))
                .containsExactly(row);
        assertThat(list.rows(RequestFilter.OPEN.with("nguyen van mau"), Optional.empty(), 10))
                .containsExactly(row);
        assertThat(list.rows(RequestFilter.OPEN.with("nguyen"), Optional.empty(), 10))
                .isEmpty();
        assertThat(events.stream(ActRecorded.class).map(ActRecorded::record))
                .noneMatch(record -> record.contains("nguyen"));
    }

    @Test
    void whoAsksIsSealedAtRestAndShownForTheRequestOnly() {
        RequestRow row = receive(Duration.ZERO);
        byte[] stored = jdbc.sql("SELECT requester FROM protection_request")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Mẫu");
        RequestFile file = requests.open(row.id()).orElseThrow();
        assertThat(privacy.on(Channel.FORM).text(file.requester())).isEmpty();
        assertThat(privacy.on(Channel.FORM).serving(Purpose.SUBJECT_REQUEST).text(file.requester()))
                .isEqualTo("Nguyễn Văn Mẫu");
        assertThat(events.stream(ActRecorded.class).map(ActRecorded::act)).contains("REQUEST_OPENED");
    }

    @Test
    void stepsTellOfficerTimeAndReason() {
        RequestRow row = receive(Duration.ZERO);
        requests.answer(row.id(), row.version(), NOTE);
        List<Step> steps = requests.open(row.id()).orElseThrow().steps();
        assertThat(steps).extracting(Step::step).containsExactly("RECEIVED", "ANSWERED");
        assertThat(steps.getLast().officer()).isEqualTo("auditor.one");
        assertThat(steps.getLast().note()).isEqualTo(NOTE);
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseDid() {
        RequestRow row = receive(Duration.ZERO);
        requests.identify(row.id(), row.version(), IdentityCheck.DOCUMENT);
        refuses(Reason.CHANGED_MEANWHILE, () -> requests.answer(row.id(), row.version(), NOTE));
    }

    @Test
    void theRegisterIsForAuditorsAndAdministrators() {
        ProtectionSetup.login("police.one", "WARD_POLICE");
        assertThatThrownBy(() -> receive(Duration.ZERO)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.count(RequestFilter.OPEN, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyRowIsHandedOverForAFile() {
        receive(Duration.ZERO);
        receive(Duration.ofDays(1));
        List<RequestRow> rows = new ArrayList<>();
        list.forEach(RequestFilter.OPEN, rows::add);
        assertThat(rows).hasSize(2);
        assertThat(requests.find(UUID.randomUUID())).isEmpty();
    }

    private RequestRow receive(Duration ago) {
        return requests.receive(RequestFixtures.view(clock.realTime().minus(ago), HeldFixture.NAMED));
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RequestRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
