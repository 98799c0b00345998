package vn.hanoi.ops.kernel.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.GeoPoint;

class MapRecordsTests {

    @Test
    void refuseALevelThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapStreetState("T001", 6, false, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapStreetState("T001", -1, false, null));
    }

    @Test
    void refuseARectangleTurnedInsideOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapBounds(21.1, 105.8, 21.0, 105.9));
    }

    @Test
    void tellWhatARectangleContains() {
        MapBounds centre = new MapBounds(21.0, 105.8, 21.1, 105.9);

        assertThat(centre.contains(new GeoPoint(21.03, 105.85))).isTrue();
        assertThat(centre.contains(new GeoPoint(21.1, 105.9))).isTrue();
        assertThat(centre.contains(new GeoPoint(21.2, 105.85))).isFalse();
    }
}
