package vn.hanoi.ops.crowding.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;

/** The console at work in the division of 2025, which has no districts. */
@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({CrowdingSetup.class, CameraSetup.class})
@TestPropertySource(properties = "console.areas.scheme=2025")
class WardAdvisoriesModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Advisories advisories;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    Areas areas;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @AfterEach
    void leaveNothingOfThisDivision() {
        setup.begin();
    }

    @Test
    void anAdvisoryGoesToTheWardWhichAcknowledgesActsAndCloses() {
        StreetNow street = crowding.find(setup.street("QTG")).orElseThrow();
        assertThat(street.addressee()).isEqualTo(street.area());
        assertThat(areas.find(street.addressee()).orElseThrow().label()).startsWith("Phường ");
        AdvisoryId id = sent(street);

        CrowdingSetup.login("phuong.khac", "01.00337", "DISTRICT_OFFICER");
        assertThat(advisories.find(id)).isEmpty();
        assertThat(rows()).isEmpty();

        CrowdingSetup.login("phuong", ward(street), "DISTRICT_OFFICER");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.addressee())
                .isEqualTo(street.addresseeLabel()));
        setup.at(minute(30));
        advisories.acknowledge(id);
        setup.at(minute(40));
        advisories.act(id, new RecordAction(ActionKind.DISPERSED, "Đã giải tán chợ cóc", Optional.empty()));
        setup.at(minute(75));
        assertThat(advisories.close(id, "").row().state()).isEqualTo(AdvisoryState.CLOSED);
    }

    @Test
    void anOfficerWhoseAreaIsOfTheOtherDivisionSeesNothing() {
        StreetNow street = crowding.find(setup.street("QTG")).orElseThrow();
        AdvisoryId id = sent(street);
        setup.dongDa();
        assertThat(advisories.find(id)).isEmpty();
        assertThat(rows()).isEmpty();
    }

    private AdvisoryId sent(StreetNow street) {
        setup.at(minute(21));
        events.publishEvent(new StreetLevelHeld(street, 4, minute(15), minute(20)));
        AdvisoryDetails draft = advisories.find(rows().getFirst().id()).orElseThrow();
        assertThat(draft.text()).contains("UBND " + street.addresseeLabel());
        return advisories.send(draft.row().id(), draft.version()).row().id();
    }

    private static String ward(StreetNow street) {
        return street.addressee().value();
    }

    private List<AdvisoryRow> rows() {
        return advisories.rows(AdvisoryFilter.of(Tray.OPEN), null, 50);
    }
}
