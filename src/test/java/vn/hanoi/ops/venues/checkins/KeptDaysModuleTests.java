package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.DayPartitions;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.whole.WholeConsole;

/** Check-ins are kept for seven days while fourteen days may be entered late. */
@WholeConsole
@WithOfficer(Role.VENUE_INSPECTOR)
class KeptDaysModuleTests {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    VenueCatalogue catalogue;

    @Autowired
    CheckInIntake intake;

    @Autowired
    CheckInKeeper keeper;

    @Autowired
    TakenSince taken;

    @Autowired
    JdbcTemplate jdbc;

    private int venue;

    @BeforeEach
    void keepForAWeek() {
        setup.begin();
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(id, "");
        venue = list.find(id).orElseThrow().row().number();
        jdbc.update(
                "INSERT INTO protection_period (id, table_name, keep_for, valid_from, source, state, proposed_by, proposed_at)"
                        + " VALUES (?, 'venues_check_in', 'P7D', '2021-01-01', 'Quyết định thử', 'APPROVED', 'ai', '2021-01-01')",
                (Object) Ids.bytes(Ids.next()));
    }

    @AfterEach
    void keepAsDeclared() {
        jdbc.update("DELETE FROM protection_period WHERE table_name = 'venues_check_in'");
    }

    @Test
    void whatIsOlderThanTheFirstDayKeptIsRefusedAndNotTakenToBeDropped() {
        assertThat(catalogue.rules().lateDays()).isEqualTo(14);
        Receipt receipt = intake.accept(List.of(visit(1, 10), visit(2, 8), visit(3, 7), visit(4, 1)), Source.SYSTEM);
        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected())
                .extracting(Receipt.Rejected::index, Receipt.Rejected::code)
                .containsExactly(tuple(0, Refusal.TOO_OLD), tuple(1, Refusal.TOO_OLD));
        assertThat(taken.days(catalogue.rules(), NINE)).isEqualTo(7);
    }

    @Test
    void theKeeperCutsNoPartitionOnlyToDropItAgain() {
        DayPartitions partitions = new DayPartitions(jdbc, CheckInKeeper.TABLE);
        keeper.keep();
        List<LocalDate> bounds = partitions.bounds();
        assertThat(bounds.getFirst()).isEqualTo("2021-09-15");
        keeper.keep();
        assertThat(partitions.bounds()).isEqualTo(bounds);
    }

    private Submission visit(int person, int daysAgo) {
        return new Submission(
                "", venue, 0, "091277700" + person, "", "", NINE.minus(Duration.ofDays(daysAgo)), false, null);
    }
}
