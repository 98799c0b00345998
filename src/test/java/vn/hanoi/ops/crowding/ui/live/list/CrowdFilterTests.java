package vn.hanoi.ops.crowding.ui.live.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.CITY;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.HANG_BAI;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.HANG_DAO;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.HOAN_KIEM;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TRANG_TIEN;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.XA_DAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.crowding.StreetNow;

class CrowdFilterTests {

    @Test
    void findsStreetsAndUnitsWithoutMarks() {
        assertThat(shown(CrowdFilter.ALL.withText("xa dan"))).containsExactly(XA_DAN);
        assertThat(shown(CrowdFilter.ALL.withText("dong da"))).containsExactly(XA_DAN, TAY_SON);
        assertThat(shown(CrowdFilter.ALL.withText("T001"))).containsExactly(TAY_SON);
    }

    @Test
    void countsALostSignalAsUnknown() {
        assertThat(shown(CrowdFilter.ALL.withLevels(List.of(4)))).containsExactly(TRANG_TIEN);
        assertThat(shown(CrowdFilter.ALL.withLevels(List.of(0)))).containsExactly(HANG_DAO, HANG_BAI);
    }

    @Test
    void keepsToAUnitAndWhatLiesInIt() {
        assertThat(shown(CrowdFilter.ALL.withArea(Optional.of(HOAN_KIEM)))).hasSize(3);
        assertThat(shown(CrowdFilter.ALL.withArea(Optional.of(XA_DAN.area())))).containsExactly(XA_DAN);
    }

    @Test
    void togglesALevel() {
        CrowdFilter five = CrowdFilter.ALL.toggled(5);
        assertThat(five.levels()).containsExactly(5);
        assertThat(five.toggled(4).levels()).containsExactly(4, 5);
        assertThat(five.toggled(5)).isEqualTo(CrowdFilter.ALL);
    }

    private static List<StreetNow> shown(CrowdFilter filter) {
        return CITY.stream().filter(filter::lets).toList();
    }
}
