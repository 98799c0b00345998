package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueFault.Fault;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class VenueTextsModuleTests {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void aSignThatNobodySeesIsAFaultOfItsField() {
        VenueData wrong = new VenueData(
                "Phở\u0000Mẫu", "EATERY", "Số 5 \u202E", "Phố\uD800", VAN_MIEU, null, "", OwnerData.UNKNOWN, List.of());
        assertThatThrownBy(() -> register.register(wrong, false))
                .isInstanceOfSatisfying(InvalidVenue.class, e -> assertThat(e.faults())
                        .containsExactly(
                                new VenueFault("name", Fault.HIDDEN_SIGN),
                                new VenueFault("address", Fault.HIDDEN_SIGN),
                                new VenueFault("street", Fault.HIDDEN_SIGN)));
    }

    @Test
    void streetsWhoseNamesDifferInTheirMarksAreTwoStreets() {
        AreaPath ward = ward(register.register(on("Cửa hàng Một", "Hàng Bồ"), true));
        register.register(on("Cửa hàng Hai", "Hàng Bò"), true);
        register.register(on("Cửa hàng Ba", " Ha\u0300ng   Bo\u0302\u0300 "), true);
        assertThat(list.streets(ward)).containsExactlyInAnyOrder("Hàng Bò", "Hàng Bồ");
        list.rows(VenueFilter.ALL, null, 10).forEach(row -> codes.issue(row.id(), ""));
        assertThat(list.toPrintIn(ward, "Hàng Bồ", 10)).hasSize(2);
        assertThat(list.toPrintIn(ward, "Hàng Bò", 10)).hasSize(1);
    }

    private AreaPath ward(VenueId id) {
        return list.find(id).orElseThrow().row().area();
    }

    private static VenueData on(String name, String street) {
        return new VenueData(name, "EATERY", "Số 5", street, VAN_MIEU, null, "", OwnerData.UNKNOWN, List.of());
    }
}
