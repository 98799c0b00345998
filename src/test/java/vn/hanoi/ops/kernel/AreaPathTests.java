package vn.hanoi.ops.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaPathTests {

    private final AreaPath ward = new AreaPath("01.006.00193");

    @Test
    void coversItselfAndWhatLiesInside() {
        assertThat(new AreaPath("01.006").covers(ward)).isTrue();
        assertThat(ward.covers(ward)).isTrue();
        assertThat(ward.covers(new AreaPath("01.006"))).isFalse();
        assertThat(new AreaPath("01.007").covers(ward)).isFalse();
    }

    @Test
    void isCutToTheLevelOfTheDistrictOr2025Ward() {
        assertThat(ward.upTo(2)).isEqualTo(new AreaPath("01.006"));
        assertThat(new AreaPath("01.00004").upTo(2)).isEqualTo(new AreaPath("01.00004"));
        assertThat(AreaPath.CITY.upTo(2)).isEqualTo(AreaPath.CITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "01.", "01.6", "01.006.193", "01.006%", "01.006.00193.1", "01.00004.00001"})
    void refusesWhatIsNoPath(String text) {
        assertThat(AreaPath.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaPath(text));
    }
}
