package vn.hanoi.ops.protection.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.held.PaperRow.State;
import vn.hanoi.ops.protection.requests.IdentityCheck;
import vn.hanoi.ops.protection.requests.Outcome;
import vn.hanoi.ops.protection.requests.RequestFixtures;
import vn.hanoi.ops.protection.requests.RequestRefused;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.SubjectRequests;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import({ProtectionSetup.class, HeldFixture.class})
@RecordApplicationEvents
class HeldPapersModuleTests {

    @Autowired
    ProtectionSetup setup;

    @Autowired
    SubjectRequests requests;

    @Autowired
    HeldPapers papers;

    @Autowired
    ConsoleClock clock;

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
    void thePaperTellsWhatEveryRoomHolds() {
        UUID request = identified(HeldFixture.NAMED);
        assertThat(papers.prepare(request).records()).isEqualTo(2);
        assertThat(papers.read(request).chapters())
                .extracting(PaperText.Chapter::table)
                .containsExactlyInAnyOrder("audit_entry", "protection_request");
        assertThat(texts(request)).contains("Nguyễn Văn Mẫu", "0912 000 000");
    }

    @Test
    void everyChapterTellsWhatTheRowsAreAndWhyTheyAreKept() {
        UUID request = identified(HeldFixture.NAMED);
        papers.prepare(request);
        assertThat(papers.read(request).chapters())
                .allSatisfy(chapter -> assertThat(chapter.holds()).isNotBlank())
                .allSatisfy(chapter -> assertThat(chapter.basis()).isNotBlank());
    }

    @Test
    void aPaperIsReviewedByASecondOfficer() {
        UUID request = identified(HeldFixture.NAMED);
        papers.prepare(request);
        refuses(Reason.OWN_PAPER, () -> papers.approve(request));
        refuses(Reason.PAPER_NOT_REVIEWED, () -> papers.print(request));
        PaperRow approved = administrator(() -> papers.approve(request));
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.reviewedBy()).isEqualTo("admin.one");
        assertThat(papers.print(request).withheld()).isZero();
    }

    @Test
    void aRequestToSeeClosesWithTheReviewedPaper() {
        UUID request = identified(HeldFixture.NAMED);
        papers.prepare(request);
        administrator(() -> papers.approve(request));
        int version = requests.find(request).orElseThrow().version();
        assertThat(requests.close(request, version, Outcome.DONE, "Đã giao văn bản")
                        .outcome())
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void healthIsReadByHealthOfficersOnlyAndSoReviewedByThem() {
        UUID request = identified(HeldFixture.TESTED);
        papers.prepare(request);
        assertThat(papers.read(request).withheld()).isEqualTo(1);
        assertThat(texts(request)).contains("Trần Thị Thử").doesNotContain("Dương tính");
        administrator(() -> {
            refuses(Reason.NOT_ALL_SEEN, () -> papers.approve(request));
            return request;
        });
        ProtectionSetup.login("health.one", "HEALTH_OFFICER");
        assertThat(texts(request)).contains("Dương tính");
        assertThat(papers.approve(request).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void aPaperThatWasGivenBackIsPreparedAnew() {
        UUID request = identified(HeldFixture.NAMED);
        papers.prepare(request);
        administrator(() -> papers.giveBack(request, "Thiếu dữ liệu tiêm chủng"));
        assertThat(papers.of(request).orElseThrow().note()).isEqualTo("Thiếu dữ liệu tiêm chủng");
        assertThat(papers.prepare(request).state()).isEqualTo(State.PREPARED);
    }

    @Test
    void aReviewedPaperStaysAsItIs() {
        UUID request = identified(HeldFixture.NAMED);
        papers.prepare(request);
        administrator(() -> papers.approve(request));
        refuses(Reason.WRONG_STATE, () -> papers.prepare(request));
    }

    @Test
    void noPaperWithoutAPersonOrAnIdentityCheck() {
        RequestRow row = requests.receive(RequestFixtures.view(clock.realTime(), HeldFixture.NAMED));
        refuses(Reason.NOT_IDENTIFIED, () -> papers.prepare(row.id()));
        refuses(Reason.PERSON_UNKNOWN, () -> papers.prepare(identified(null)));
    }

    @Test
    void whoReadThePaperIsOnRecordWithThePerson() {
        UUID request = identified(HeldFixture.NAMED);
        papers.prepare(request);
        papers.read(request);
        assertThat(events.stream(ActRecorded.class).filter(act -> act.act().equals("PAPER_READ")))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo(ActKind.VIEW);
                    assertThat(act.person()).isEqualTo(HeldFixture.NAMED);
                    assertThat(act.purpose()).isEqualTo("SUBJECT_REQUEST");
                    assertThat(act.fields()).contains("sample.name");
                });
    }

    private UUID identified(@Nullable UUID person) {
        RequestRow row = requests.receive(RequestFixtures.view(clock.realTime(), person));
        return requests.identify(row.id(), row.version(), IdentityCheck.DOCUMENT)
                .id();
    }

    private List<String> texts(UUID request) {
        return papers.read(request).chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .flatMap(entry -> entry.lines().stream())
                .map(PaperText.Line::text)
                .toList();
    }

    private static <T> T administrator(Supplier<T> act) {
        return ProtectionSetup.as("admin.one", "ADMIN", act);
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RequestRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
