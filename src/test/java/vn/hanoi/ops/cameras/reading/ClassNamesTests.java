package vn.hanoi.ops.cameras.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;

class ClassNamesTests {

    @ParameterizedTest
    @CsvSource({
        "person, PERSON",
        "Pedestrian, PERSON",
        "MOTORBIKE, MOTORCYCLE",
        "motorcycles, MOTORCYCLE",
        "bike, BICYCLE",
        "lorry, TRUCK",
        "minibus, MINIBUS",
        "Van, CAR"
    })
    void understandsTheNamesOfManyDetectors(String name, CountClass type) {
        assertThat(ClassNames.find(name)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tram", "dog", "motorcycle/bicycle", "s", ""})
    void leavesOtherNamesUncounted(String name) {
        assertThat(ClassNames.find(name)).isEmpty();
    }

    @Test
    void digestsTheSameMessageToTheSameNumber() {
        long digest = Digest.of(Kind.GAUGE, null, null, java.util.Map.of("a", 1.0, "b", 2.0));
        var turned = new java.util.LinkedHashMap<String, Double>();
        turned.put("b", 2.0);
        turned.put("a", 1.0);
        assertThat(Digest.of(Kind.GAUGE, null, null, turned)).isEqualTo(digest);
        assertThat(Digest.of(Kind.LIST, null, null, turned)).isNotEqualTo(digest);
    }
}
