package vn.hanoi.ops.crowding.ui.live.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.CITY;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.DONG_DA;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TRANG_TIEN;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.XA_DAN;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.again;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.StreetNow;

class LiveStreetsTests {

    @Test
    void keepsReferencesInsteadOfCopies() {
        LiveStreets streets = new LiveStreets(AreaScope.CITY);
        streets.replace(CITY);
        assertThat(streets.find(XA_DAN.id())).containsSame(XA_DAN);
    }

    @Test
    void passesOverStreetsOutsideTheScope() {
        LiveStreets streets = new LiveStreets(new AreaScope(List.of(DONG_DA)));
        streets.replace(List.of(XA_DAN));
        assertThat(streets.merge(List.of(TRANG_TIEN)).isEmpty()).isTrue();
        assertThat(streets.all()).containsExactly(XA_DAN);
    }

    @Test
    void tellsOnlyWhatBecameDifferent() {
        LiveStreets streets = new LiveStreets(AreaScope.CITY);
        streets.replace(CITY);
        StreetNow higher = again(XA_DAN).at(4).now();
        assertThat(streets.merge(List.of(TAY_SON, higher)).changed()).containsExactly(higher);
        assertThat(streets.merge(List.of(higher)).isEmpty()).isTrue();
    }

    @Test
    void forgetsRemovedStreetsWithTheNextSnapshot() {
        LiveStreets streets = new LiveStreets(AreaScope.CITY);
        streets.replace(CITY);
        assertThat(streets.replace(List.of(XA_DAN)).gone()).hasSize(4);
        assertThat(streets.all()).containsExactly(XA_DAN);
    }
}
