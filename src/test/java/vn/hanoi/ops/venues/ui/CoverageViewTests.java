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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.checkins.Traffic.WardDay;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = VenuesView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class CoverageViewTests extends SpringBrowserlessTest {

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

    @BeforeEach
    void beginWithOneScannedVenueOfTwo() {
        setup.begin();
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        VenueId kem = register.register(eatery("Kem Mẫu", HOAN_KIEM), false);
        codes.issue(pho, "");
        codes.issue(kem, "");
        int number = list.find(pho).orElseThrow().row().number();
        intake.accept(List.of(new Submission("", number, 0, "0912000000", "", "", NINE, false, null)), Source.PAPER);
    }

    @Test
    void unitsWithoutAScanStandFirst() {
        navigate(CoverageView.class);
        assertThat(rows()).extracting(WardDay::silent).containsExactly(true, false);
        assertThat(rows()).extracting(WardDay::scans).containsExactly(0, 1);
        test($(Checkbox.class).single()).click();
        assertThat(rows()).hasSize(1).allMatch(WardDay::silent);
    }

    @SuppressWarnings("unchecked")
    private List<WardDay> rows() {
        return (List<WardDay>)
                $(Grid.class).single().getGenericDataView().getItems().toList();
    }
}
