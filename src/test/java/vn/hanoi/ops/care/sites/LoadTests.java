package vn.hanoi.ops.care.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

class LoadTests {

    @Test
    void freeIsWhatIsNeitherBlockedNorTakenNorHeldAndNeverBelowZero() {
        assertThat(new Load(10, 1, 6, 2).free()).isOne();
        assertThat(new Load(10, 4, 8, 0).free()).isZero();
        assertThat(new Load(10, 10, 0, 0).freeShare()).isEmpty();
    }

    @Test
    void intakeHoursMayRunOverMidnight() {
        assertThat(site(360, 1_320).takesInAt(359)).isFalse();
        assertThat(site(360, 1_320).takesInAt(360)).isTrue();
        assertThat(site(1_320, 360).takesInAt(60)).isTrue();
        assertThat(site(1_320, 360).takesInAt(600)).isFalse();
        assertThat(site(0, 0).takesInAt(600)).isTrue();
    }

    private static SiteRow site(int from, int to) {
        return new SiteRow(
                SiteId.next(),
                "A",
                "A",
                "a",
                SiteKind.HOSPITAL,
                2,
                AreaPath.CITY,
                new GeoPoint(21, 105.8),
                "",
                Set.of(),
                Set.of(),
                SiteOpening.OPEN,
                from,
                to,
                Map.of(),
                null);
    }
}
