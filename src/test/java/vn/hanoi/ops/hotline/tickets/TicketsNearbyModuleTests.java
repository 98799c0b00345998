package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.PlaceFact;

@HotlineModuleTest
class TicketsNearbyModuleTests {

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    TicketsNearby nearby;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void whatWasReportedAroundAPlaceIsToldButNothingAboutPeople() {
        TicketId near = intake.open(
                OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Cổng chợ").at(VAN_MIEU));
        intake.open(OpenTicket.ofCall("FOOD", "Hết gạo", "Ngõ 5").at(VAN_MIEU));
        intake.open(OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Xa").at(new GeoPoint(21.05, 105.85)));
        assertThat(nearby.around(VAN_MIEU, 300))
                .singleElement()
                .extracting(PlaceFact::address)
                .isEqualTo("tickets/" + near);
    }

    @Test
    void aPlaceOutsideOfTheOfficersAreaTellsNothing() {
        intake.open(
                OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Cổng chợ").at(VAN_MIEU));
        setup.hangBai();
        assertThat(nearby.around(VAN_MIEU, 300)).isEmpty();
    }
}
