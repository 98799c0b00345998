package vn.hanoi.ops.venues.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.checkins.Traffic;
import vn.hanoi.ops.venues.checkins.Traffic.WardDay;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = VenuesView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class CoverageViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 21);

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
    Traffic traffic;

    @Autowired
    JdbcClient jdbc;

    private VenueId pho = VenueId.next();
    private VenueId kem = VenueId.next();

    @BeforeEach
    void beginWithOneScannedVenueOfTwo() {
        setup.begin();
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        kem = register.register(eatery("Kem Mẫu", HOAN_KIEM), false);
        codes.issue(pho, "");
        codes.issue(kem, "");
        scan(pho, "0912000000", NINE);
    }

    @Test
    void unitsWithoutAScanStandFirst() {
        navigate(CoverageView.class);
        assertThat(rows()).extracting(WardDay::silent).containsExactly(true, false);
        assertThat(rows()).extracting(WardDay::scans).containsExactly(0, 1);
        test($(Checkbox.class).single()).click();
        assertThat(rows()).hasSize(1).allMatch(WardDay::silent);
    }

    @Test
    void theFigureOfScansIsTheSumOfTheHours() {
        VenueId uncoded = register.register(eatery("Chè Mẫu", HOAN_KIEM), true);
        scan(uncoded, "0912000001", NINE);
        scan(pho, "0912000002", NINE);
        codes.suspend(pho, "Không kiểm soát khách");
        navigate(CoverageView.class);
        int hours = traffic.hours(TODAY).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(hours).isEqualTo(3);
        assertThat(rows()).extracting(WardDay::scans).containsExactly(1, 2);
        assertThat(rows()).extracting(WardDay::scanned).containsExactly(1, 1);
        assertThat(rows()).noneMatch(WardDay::silent);
        assertThat($(KeyFigure.class).all().getFirst().getElement().getTextRecursively())
                .contains("3");
    }

    @Test
    void aWardWhoseCodesCameLaterIsNotSilentBefore() {
        assertThat(traffic.wards(TODAY)).hasSize(2).filteredOn(WardDay::silent).hasSize(1);
        assertThat(traffic.wards(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void aVenueThatMovedLeavesItsScansToTheWardInWhichItStood() {
        jdbc.sql("UPDATE venues_venue SET area_path = (SELECT area_path FROM (SELECT area_path FROM venues_venue WHERE"
                        + " id = :kem) there) WHERE id = :pho")
                .param("kem", Ids.bytes(kem.value()))
                .param("pho", Ids.bytes(pho.value()))
                .update();
        assertThat(traffic.wards(TODAY))
                .hasSize(2)
                .satisfiesExactly(
                        now -> assertThat(now).matches(one -> one.silent() && one.venues() == 2),
                        before -> assertThat(before).matches(one -> one.scans() == 1 && one.venues() == 1));
    }

    @Test
    void aVenueSuspendedOrClosedSinceHadItsCodeOnTheDayBefore() {
        setup.at(NINE.plus(Duration.ofDays(1)));
        codes.suspend(kem, "Không kiểm soát khách");
        assertThat(traffic.wards(TODAY)).hasSize(2).first().matches(WardDay::silent);
        setup.at(NINE.plus(Duration.ofDays(2)));
        assertThat(traffic.wards(TODAY.plusDays(2))).as("it had none any more").hasSize(1);
    }

    private void scan(VenueId venue, String phone, Instant at) {
        int number = list.find(venue).orElseThrow().row().number();
        intake.accept(List.of(new Submission("", number, 0, phone, "", "", at, false, null)), Source.PAPER);
    }

    @SuppressWarnings("unchecked")
    private List<WardDay> rows() {
        return (List<WardDay>)
                $(Grid.class).single().getGenericDataView().getItems().toList();
    }
}
