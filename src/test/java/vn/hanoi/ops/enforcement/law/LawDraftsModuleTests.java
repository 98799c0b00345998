package vn.hanoi.ops.enforcement.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.EnforcementSetup;

/** Drafts of the law that outlive the screen on which they were begun. */
@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class LawDraftsModuleTests {

    private static final LocalDate DAY = LocalDate.parse("2021-11-01");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    LawBook book;

    @Autowired
    LawDrafts drafts;

    @BeforeEach
    void beginAsAdministrator() {
        setup.begin();
        book.refresh();
        setup.login("quantri", "01", Role.ADMIN);
    }

    @Test
    void aDraftIsKeptForItsAuthorAndReadByTheSecondOfficer() {
        LawDraft begun = drafts.begin(book.on(DAY));
        drafts.change(begun, begun.law().withCeilings(higher(begun.law())));
        assertThat(drafts.own().orElseThrow().changesTo(book.on(DAY))).hasSize(1);
        assertThat(drafts.begin(book.on(DAY)).version()).isEqualTo(1);
        setup.login("quantri.pho", "01", Role.ADMIN);
        assertThat(drafts.own()).isEmpty();
        assertThat(drafts.all()).extracting(LawDraft::author).containsExactly("quantri");
    }

    @Test
    void aDraftThatIsProposedIsAVersionForASecondOfficerAndADraftNoMore() {
        LawDraft begun = drafts.begin(book.on(DAY));
        LawDraft changed = drafts.change(begun, begun.law().withCeilings(higher(begun.law())));
        assertThatThrownBy(() -> drafts.propose(changed, "Thử", LocalDate.parse("2021-01-01"), "Văn bản thử"))
                .satisfies(refused(LawRefused.Reason.IN_THE_PAST));
        assertThat(drafts.own()).isPresent();
        int number = drafts.propose(changed, "Thử", DAY, "Văn bản thử");
        assertThat(drafts.own()).isEmpty();
        book.refresh();
        assertThat(book.version(number).orElseThrow().state()).isEqualTo(LawVersion.State.PROPOSED);
    }

    @Test
    void aDraftThatWasChangedInAnotherWindowIsNotOverwritten() {
        LawDraft begun = drafts.begin(book.on(DAY));
        drafts.change(begun, begun.law().withCeilings(higher(begun.law())));
        assertThatThrownBy(() -> drafts.change(begun, begun.law())).satisfies(refused(LawRefused.Reason.DRAFT_MOVED));
        assertThatThrownBy(() -> drafts.propose(begun, "Thử", DAY, "Văn bản thử"))
                .satisfies(refused(LawRefused.Reason.DRAFT_MOVED));
        drafts.drop();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void everyDayIsJudgedUnderExactlyOneVersion() {
        List<LawPeriod> periods = book.periods();
        assertThat(periods.getFirst().from()).isNull();
        assertThat(periods.getLast().until()).isNull();
        for (int n = 1; n < periods.size(); n++) {
            assertThat(periods.get(n).from()).isEqualTo(periods.get(n - 1).until());
        }
        assertThat(periods).allSatisfy(period -> assertThat(
                        book.on(period.from() == null ? LocalDate.parse("2020-01-01") : period.from()))
                .isEqualTo(period.version()));
    }

    private static List<Ceiling> higher(Law law) {
        return law.ceilings().stream()
                .map(c -> c.title() == Title.WARD_CHAIR ? new Ceiling(c.title(), 6_000_000, c.basis(), c.mark()) : c)
                .toList();
    }

    private static ThrowingConsumer<Throwable> refused(LawRefused.Reason reason) {
        return e -> assertThat(((LawRefused) e).reason()).isEqualTo(reason);
    }
}
