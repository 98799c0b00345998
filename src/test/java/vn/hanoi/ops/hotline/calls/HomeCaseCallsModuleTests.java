package vn.hanoi.ops.hotline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.kernel.AreaPath;

@HotlineModuleTest
class HomeCaseCallsModuleTests {

    private static final String PHONE = "0912077001";

    @Autowired
    HotlineSetup setup;

    @Autowired
    CareCalls care;

    @Autowired
    CareList list;

    @Autowired
    HomeCaseSweep sweep;

    @Autowired
    CaseRegister cases;

    @Autowired
    HeldCareCalls held;

    @Autowired
    Privacy privacy;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void anF0AtHomeIsCalledUntilAdmittedElsewhereOrUntilTheCaseEnds() {
        CaseId f0 = setup.f0("Nguyễn Thị Thử", PHONE);
        assertThat(waiting()).isEmpty();
        setup.route(f0, Placement.HOME);
        assertThat(waiting()).singleElement().satisfies(line -> {
            assertThat(line.ofCase()).isTrue();
            assertThat(line.area()).isEqualTo(new AreaPath("01.006.00181"));
        });
        setup.route(f0, Placement.TIER_2);
        assertThat(waiting()).isEmpty();
        assertThat(done()).singleElement().satisfies(line -> assertThat(line.left())
                .isTrue());
        setup.route(f0, Placement.HOME);
        assertThat(waiting()).hasSize(1);
        setup.recovered(f0);
        assertThat(waiting()).isEmpty();
        assertThat(care.next()).isEmpty();
    }

    @Test
    void whoIsCalledIsKnownFromTheRegisterOfPersonsAndMaskedUntilTheCallIsTaken() {
        setup.route(setup.f0("Nguyễn Thị Thử", PHONE), Placement.HOME);
        setup.operator();
        var listed = privacy.on(Channel.LIST);
        assertThat(waiting()).singleElement().satisfies(line -> assertThat(listed.text(line.caller()))
                .doesNotContain("Thử"));
        CareCall call = care.next().orElseThrow();
        var taken = listed.serving(Purpose.HOTLINE);
        assertThat(taken.text(call.caller())).containsIgnoringCase("Thử");
        assertThat(taken.text(call.phone())).isEqualTo("+84" + PHONE.substring(1));
        assertThat(waiting()).singleElement().satisfies(line -> assertThat(line.leasedBy())
                .contains("tongdai1022"));
        care.ended(call, true, "Đã dặn dò");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoIsNotAtHomeAnyMoreIsNotCalledWhateverTheListHeard() {
        CaseId f0 = setup.f0("Nguyễn Thị Thử", PHONE);
        setup.route(f0, Placement.HOME);
        setup.refute(f0);
        setup.operator();
        assertThat(waiting()).as("at once, not only when somebody takes a call").isEmpty();
        assertThat(care.next()).isEmpty();
        assertThat(done()).singleElement().satisfies(line -> assertThat(line.left())
                .isTrue());
    }

    @Test
    void aCallThatEndsAfterTheCaseDidIsCountedAndChangesNothing() {
        CaseId f0 = setup.f0("Nguyễn Thị Thử", PHONE);
        setup.route(f0, Placement.HOME);
        setup.operator();
        CareCall call = care.next().orElseThrow();
        setup.recovered(f0);
        setup.operator();
        care.ended(call, false, "");
        assertThat(waiting()).isEmpty();
        assertThat(done()).singleElement().satisfies(line -> assertThat(line.attempts())
                .isEqualTo(1));
    }

    @Test
    void whoADistrictsListToldBeforeIsNotCalledTwice() {
        CaseId f0 = setup.f0("Nguyễn Thị Thử", "0912077002");
        CallerPhone phone = CallerPhone.parse("0912077002").orElseThrow();
        setup.supervisor();
        list.add("Nguyễn Thị Thử", phone, new AreaPath("01.006"), HotlineSetup.NINE);
        setup.route(f0, Placement.HOME);
        assertThat(waiting()).singleElement().satisfies(line -> assertThat(line.ofCase())
                .isTrue());
        setup.supervisor();
        assertThat(list.add("Nguyễn Thị Thử", phone, new AreaPath("01.006"), HotlineSetup.NINE))
                .isEmpty();
    }

    @Test
    void casesFromBeforeTheListAreFoundByNight() {
        CaseId f0 = setup.f0("Nguyễn Thị Thử", PHONE);
        setup.route(f0, Placement.HOME);
        UUID line = waiting().getFirst().id();
        setup.supervisor();
        list.remove(line);
        assertThat(waiting()).isEmpty();
        sweep.sweep();
        assertThat(waiting()).extracting(CareLine::ofCase).contains(true);
    }

    @Test
    void whatTheListHoldsAboutAPersonIsToldToThatPerson() {
        CaseId f0 = setup.f0("Nguyễn Thị Thử", PHONE);
        setup.route(f0, Placement.HOME);
        assertThat(held.about(cases.find(f0).orElseThrow().person().value()))
                .extracting(HeldRecord::table)
                .containsExactly("hotline_care");
    }

    private List<CareLine> waiting() {
        setup.operator();
        return list.rows(false);
    }

    private List<CareLine> done() {
        setup.operator();
        return list.rows(true);
    }
}
