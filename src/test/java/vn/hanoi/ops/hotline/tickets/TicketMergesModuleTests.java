package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;
import static vn.hanoi.ops.hotline.HotlineSetup.hanoi;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.GeoPoint;

@HotlineModuleTest
class TicketMergesModuleTests {

    private static final double METRE = 1 / 111_195.0;

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    Tickets tickets;

    @Autowired
    TicketWork work;

    @Autowired
    TicketMerges merges;

    @Autowired
    Duplicates duplicates;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void findsTheSameWithin250MetresInLikeWordsWithoutMarks() {
        TicketId first = cafe("Quán cà phê Mẫu tụ tập đông người", 0);
        TicketId near = cafe("quan ca phe mau dang tu tap rat dong", 240);
        cafe("Quán cà phê Mẫu tụ tập đông người", 270);
        cafe("Chợ cóc họp trên vỉa hè", 10);
        assertThat(duplicates.of(first)).singleElement().satisfies(likely -> {
            assertThat(likely.row().id()).isEqualTo(near);
            assertThat(likely.metres()).isBetween(238, 242);
        });
    }

    @Test
    void anOlderOneThanTheSettingAllowsIsNoDuplicate() {
        cafe("Quán cà phê Mẫu tụ tập đông người", 0);
        setup.minute(49 * 60);
        assertThat(duplicates.of(cafe("Quán cà phê Mẫu tụ tập đông người", 0))).isEmpty();
    }

    @Test
    void theMasterKeepsTheEarliestDueTimeAndAnUndoGivesItsOwnBack() {
        TicketId early = cafe("Quán đông", 0);
        setup.minute(30);
        TicketId master = cafe("Quán đông", 5);
        merges.merge(early, master);
        assertThat(due(master)).isEqualTo(hanoi("2021-09-20T10:00"));
        assertThat(tickets.rows(TicketFilter.of(Tray.OPEN), null, 10))
                .extracting(TicketRow::id)
                .containsExactly(master);
        setup.minute(40);
        merges.undo(early);
        assertThat(due(master)).isEqualTo(hanoi("2021-09-20T10:30"));
        assertThat(due(early)).isEqualTo(hanoi("2021-09-20T10:00"));
        assertThat(tickets.rows(TicketFilter.of(Tray.OPEN), null, 10)).hasSize(2);
        refuses(Reason.NOT_MERGED, () -> merges.undo(early));
    }

    @Test
    void refusesMergesWithItselfAndInACircle() {
        TicketId a = cafe("Quán đông", 0);
        TicketId b = cafe("Quán đông", 5);
        TicketId c = cafe("Quán đông", 9);
        refuses(Reason.MERGE_SELF, () -> merges.merge(a, a));
        merges.merge(a, b);
        refuses(Reason.MERGE_CYCLE, () -> merges.merge(b, a));
        merges.merge(b, c);
        refuses(Reason.MERGE_CYCLE, () -> merges.merge(c, a));
        refuses(Reason.MERGED, () -> merges.merge(a, c));
    }

    @Test
    void aReplyToAMergedTicketLandsOnTheMaster() {
        TicketId child = cafe("Quán đông", 0);
        TicketId middle = cafe("Quán đông", 3);
        TicketId master = cafe("Quán đông", 5);
        merges.merge(child, middle);
        merges.merge(middle, master);
        work.accept(master);
        work.ask(master, "Còn đông không?");
        work.callerSays(child, "Vẫn đông");
        TicketDetails details = tickets.find(master).orElseThrow();
        assertThat(details.row().state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(details.timeline().getLast().note()).isEqualTo("1/2021: Vẫn đông");
        assertThat(tickets.find(child).orElseThrow().timeline())
                .extracting(TicketEntry::step)
                .doesNotContain(TicketStep.CALLER_REPLIED);
    }

    @Test
    void aMergedTicketTakesNoStepsOfItsOwn() {
        TicketId child = cafe("Quán đông", 0);
        merges.merge(child, cafe("Quán đông", 5));
        refuses(Reason.MERGED, () -> work.accept(child));
        refuses(Reason.MERGED, () -> work.answer(child, "Xong"));
    }

    @Test
    void aSplitMakesASecondTicketOfAPartWithBothNamed() {
        TicketId first = cafe("Quán đông và có người thiếu ăn", 0);
        TicketId second = merges.split(first, "FOOD", "Có người thiếu ăn");
        assertThat(tickets.find(second).orElseThrow().row().category()).isEqualTo("FOOD");
        assertThat(tickets.find(first).orElseThrow().timeline().getLast().note())
                .isEqualTo("2/2021");
        assertThat(tickets.find(second).orElseThrow().timeline().getLast().note())
                .isEqualTo("1/2021");
    }

    private TicketId cafe(String text, int metresNorth) {
        return intake.open(OpenTicket.ofCall("CROWD", text, "")
                .at(new GeoPoint(VAN_MIEU.lat() + metresNorth * METRE, VAN_MIEU.lon()))
                .with(List.of(new Answered("NOW", "YES"))));
    }

    private java.time.Instant due(TicketId id) {
        return tickets.find(id).orElseThrow().clocks().stream()
                .filter(c -> c.kind() == ClockKind.FIRST_RESPONSE)
                .findFirst()
                .orElseThrow()
                .reading()
                .due();
    }

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(verb)
                .extracting(TicketRefused::reason)
                .isEqualTo(reason);
    }
}
