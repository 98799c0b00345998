package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.place.PlaceFact;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class VenuesNearbyModuleTests {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenuesNearby nearby;

    @Autowired
    VenuesNamed named;

    @BeforeEach
    void beginWithoutVenues() {
        setup.begin();
    }

    @Test
    void anInspectorReadsNameAndCodeAndCanOpenTheVenue() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        register.register(eatery("Bún Mẫu", HOAN_KIEM), false);
        assertThat(nearby.around(VAN_MIEU, 300)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).contains("Phở Mẫu");
            assertThat(fact.address()).isEqualTo("venues?venue=" + id);
        });
    }

    @Test
    void theHotlineReadsWhatStandsOnTheDoorAndThePoliceReadNothing() {
        register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        login("01", Role.HOTLINE_OPERATOR);
        assertThat(nearby.around(VAN_MIEU, 300))
                .singleElement()
                .extracting(PlaceFact::address)
                .isEqualTo("");
        login("01", Role.WARD_POLICE);
        assertThat(nearby.around(VAN_MIEU, 300)).isEmpty();
    }

    @Test
    void aVenueOfAnotherAreaIsNotTold() {
        register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        login("01.002", Role.DISTRICT_OFFICER);
        assertThat(nearby.around(VAN_MIEU, 300)).isEmpty();
    }

    @Test
    void aVenueIsFoundByItsWordsWithItsPositionWithinTheOfficersArea() {
        register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        login("01.006", Role.HEALTH_OFFICER);
        assertThat(named.search("pho mau", 10)).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Phở Mẫu");
            assertThat(place.position()).isEqualTo(VAN_MIEU);
        });
        assertThat(named.search("p", 10)).isEmpty();
        login("01.002", Role.HEALTH_OFFICER);
        assertThat(named.search("pho mau", 10)).isEmpty();
        login("01", Role.WARD_POLICE);
        assertThat(named.search("pho mau", 10)).isEmpty();
    }

    private static void login(String area, Role role) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("canbo", List.of("2021:" + area), role));
    }
}
