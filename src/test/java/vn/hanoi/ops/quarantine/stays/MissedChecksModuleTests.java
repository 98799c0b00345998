package vn.hanoi.ops.quarantine.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.quarantine.QuarantineSetup.NINE;
import static vn.hanoi.ops.quarantine.QuarantineSetup.TODAY;
import static vn.hanoi.ops.quarantine.QuarantineSetup.arrival;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;

/** Whose daily check is missed at a site. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class MissedChecksModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    SiteAdmission admission;

    @Autowired
    Residents residents;

    private SiteId site;

    @BeforeEach
    void aSite() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 1, 4);
        setup.manager();
    }

    @Test
    void whoArrivedAfterTheHourOfACheckHasNotMissedIt() {
        setup.at(NINE.plus(Duration.ofHours(1)));
        admission.admit(
                site,
                arrival(
                        setup.woman("Lê Thị Mẫu"),
                        TODAY.minusDays(3),
                        admission.freeBeds(site).getFirst().bed()));
        setup.at(NINE.plus(Duration.ofMinutes(130)));
        assertThat(residents.counts(site)).containsEntry(ResidentTray.MISSED, 0);
        setup.at(NINE.plus(Duration.ofHours(11)));
        assertThat(residents.counts(site)).containsEntry(ResidentTray.MISSED, 1);
    }
}
