package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.kernel.GeoPoint;

@HotlineModuleTest
class TicketDeskModuleTests {

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    Tickets tickets;

    @Autowired
    TicketTriage triage;

    @Autowired
    TicketLeases leases;

    @Autowired
    ClockWatch watch;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aLeaseNamesWhoIsAtWorkAndRunsOut() {
        TicketId id = crowd();
        assertThat(leases.take(id).mine()).isTrue();
        setup.supervisor();
        assertThat(leases.take(id)).satisfies(lease -> {
            assertThat(lease.mine()).isFalse();
            assertThat(lease.officer()).isEqualTo("tongdai1022");
        });
        setup.minute(2);
        assertThat(leases.take(id).mine()).isTrue();
    }

    @Test
    void marksAreToldOnceAndTheQuietHoursConcernPeopleOnly() {
        TicketId id = crowd();
        setup.minute(46);
        watch.watch();
        watch.watch();
        assertThat(tickets.find(id).orElseThrow().timeline())
                .filteredOn(e -> e.step() == TicketStep.WARNED)
                .extracting(TicketEntry::note)
                .containsExactly("75");
        setup.minute(61);
        watch.watch();
        assertThat(tickets.find(id).orElseThrow().timeline())
                .filteredOn(e -> e.step() == TicketStep.ESCALATED)
                .extracting(TicketEntry::note)
                .containsExactly("100");
        assertThat(rows(Tray.LATE)).hasSize(1);
    }

    @Test
    void pagesGoOnBehindTheLastRowInTheOrderOfDueTimes() {
        TicketId later = intake.open(OpenTicket.ofCall("VACCINE", "Hỏi lịch tiêm", ""));
        TicketId sooner = crowd();
        List<TicketRow> first = tickets.rows(TicketFilter.of(Tray.OPEN), null, 1);
        assertThat(first).extracting(TicketRow::id).containsExactly(sooner);
        assertThat(tickets.rows(TicketFilter.of(Tray.OPEN), first.getFirst(), 5))
                .extracting(TicketRow::id)
                .containsExactly(later);
        assertThat(tickets.rows(TicketFilter.of(Tray.OPEN).withText("ca phe van mieu"), null, 5))
                .extracting(TicketRow::id)
                .containsExactly(sooner);
    }

    @Test
    void changesOfDifferentFieldsAreBothKeptAndOfTheSameShown() {
        TicketId id = crowd();
        triage.edit(id, edit("Quán cà phê đông", "Quán cà phê rất đông", null, null));
        TicketDetails both = triage.edit(id, edit(null, null, "Số 12 Văn Miếu", "Số 14 Văn Miếu"));
        assertThat(both.timeline()).hasSize(3);
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> triage.edit(id, edit("Quán cà phê đông", "Quán vắng", null, null)))
                .satisfies(e -> assertThat(e.fields())
                        .containsExactly(new FieldConflict("text", "Quán vắng", "Quán cà phê rất đông")));
    }

    private static EditTicket edit(String textSeen, String text, String placeSeen, String place) {
        return new EditTicket(
                Optional.ofNullable(text).map(t -> new EditTicket.Change<>(textSeen, t)),
                Optional.ofNullable(place).map(p -> new EditTicket.Change<>(placeSeen, p)),
                Optional.empty());
    }

    private List<TicketRow> rows(Tray tray) {
        return tickets.rows(TicketFilter.of(tray), null, 50);
    }

    private TicketId crowd() {
        return intake.open(cafe());
    }

    private static OpenTicket cafe() {
        return OpenTicket.ofCall("CROWD", "Quán cà phê đông", "Số 12 Văn Miếu")
                .at(new GeoPoint(VAN_MIEU.lat(), VAN_MIEU.lon()))
                .with(List.of(new Answered("NOW", "YES")));
    }
}
