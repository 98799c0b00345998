package vn.hanoi.ops.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.ops.kernel.GeoPoint;

class AreaSnapshotTests {

    private static final AreaSnapshot SNAPSHOT = snapshot();

    private static AreaSnapshot snapshot() {
        Map<AreaScheme, List<Area>> units = new EnumMap<>(AreaScheme.class);
        for (AreaScheme scheme : AreaScheme.values()) {
            units.put(scheme, UnitFile.units(scheme));
        }
        return AreaSnapshot.of(units, Map.of(), UnitFile.links());
    }

    private static List<Area> units(AreaScheme scheme) {
        return SNAPSHOT.division(scheme).units();
    }

    @Test
    void has30DistrictsAnd579UnitsIn2021() {
        assertThat(units(AreaScheme.OF_2021)).hasSize(1 + 30 + 579);
        assertThat(units(AreaScheme.OF_2021))
                .filteredOn(a -> a.kind().isDistrict())
                .hasSize(30);
        assertThat(units(AreaScheme.OF_2021))
                .filteredOn(a -> a.kind() == AreaKind.WARD)
                .hasSize(175);
        assertThat(units(AreaScheme.OF_2021))
                .filteredOn(a -> a.kind() == AreaKind.COMMUNE)
                .hasSize(383);
        assertThat(units(AreaScheme.OF_2021))
                .filteredOn(a -> a.kind() == AreaKind.TOWNSHIP)
                .hasSize(21);
    }

    @Test
    void has126UnitsAndNoDistrictIn2025() {
        assertThat(units(AreaScheme.OF_2025)).hasSize(1 + 126);
        assertThat(units(AreaScheme.OF_2025))
                .filteredOn(a -> a.kind() == AreaKind.WARD)
                .hasSize(51);
        assertThat(units(AreaScheme.OF_2025))
                .filteredOn(a -> a.kind() == AreaKind.COMMUNE)
                .hasSize(75);
        assertThat(units(AreaScheme.OF_2025)).noneMatch(a -> a.kind().isDistrict());
    }

    @Test
    void thirteenNamesRepeatAndEveryLabelIsUnique() {
        Map<String, Long> names =
                units(AreaScheme.OF_2021).stream().collect(Collectors.groupingBy(Area::name, Collectors.counting()));
        assertThat(names.values()).filteredOn(n -> n > 1).hasSize(13);
        assertThat(names).containsEntry("Phường Quang Trung", 3L);
        assertThat(units(AreaScheme.OF_2021).stream().map(Area::label)).doesNotHaveDuplicates();
    }

    @Test
    void aCodeNamesAnotherUnitInTheOtherScheme() {
        assertThat(SNAPSHOT.find(new AreaKey(AreaScheme.OF_2021, "00004"))
                        .orElseThrow()
                        .label())
                .isEqualTo("Phường Trúc Bạch, Quận Ba Đình");
        assertThat(SNAPSHOT.find(new AreaKey(AreaScheme.OF_2025, "00004"))
                        .orElseThrow()
                        .label())
                .isEqualTo("Phường Ba Đình");
    }

    @Test
    void everyOldUnitHasASuccessorAndEveryNewOneAPredecessor() {
        assertThat(units(AreaScheme.OF_2021))
                .filteredOn(a -> a.kind().isLowest())
                .allSatisfy(a ->
                        assertThat(SNAPSHOT.successors(a.key())).as(a.label()).isNotEmpty());
        assertThat(units(AreaScheme.OF_2025))
                .filteredOn(a -> a.kind().isLowest())
                .allSatisfy(a ->
                        assertThat(SNAPSHOT.predecessors(a.key())).as(a.label()).isNotEmpty());
    }

    @Test
    void aSplitUnitSaysThatOnlyAPartWentOver() {
        List<Succession> split = SNAPSHOT.successors(new AreaKey(AreaScheme.OF_2021, "00007"));
        assertThat(split).hasSizeGreaterThan(1).noneMatch(Succession::whole);
        assertThat(SNAPSHOT.successors(new AreaKey(AreaScheme.OF_2021, "00001")))
                .singleElement()
                .matches(Succession::whole);
    }

    @Test
    void everyUnitsOwnPointLiesInIt() {
        for (AreaScheme scheme : AreaScheme.values()) {
            assertThat(units(scheme)).filteredOn(a -> a.kind().isLowest()).allSatisfy(a -> assertThat(
                            SNAPSHOT.locate(a.centre(), scheme))
                    .contains(a));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21.0285, 105.8360, 01.006.00181",
        "21.0213, 105.8508, 01.002.00088",
        "21.0368, 105.8346, 01.001",
        "20.9721, 105.7766, 01.268",
        "21.1390, 105.5050, 01.269",
        "21.2560, 105.8490, 01.016",
        "20.6200, 105.7500, 01.282"
    })
    void placesThatEverybodyKnowsAreInTheirUnit(double lat, double lon, String path) {
        assertThat(SNAPSHOT.locate(new GeoPoint(lat, lon), AreaScheme.OF_2021))
                .hasValueSatisfying(a -> assertThat(a.path().value()).startsWith(path));
    }

    @ParameterizedTest
    @CsvSource({"10.7769, 106.7009", "21.0285, 107.0", "20.8449, 106.6881", "21.0, 105.2", "0, 0"})
    void aPointOutsideTheCityIsInNoUnit(double lat, double lon) {
        for (AreaScheme scheme : AreaScheme.values()) {
            assertThat(SNAPSHOT.locate(new GeoPoint(lat, lon), scheme)).isEmpty();
        }
    }

    @Test
    void aPathLeadsFromTheCityDown() {
        assertThat(units(AreaScheme.OF_2021))
                .allSatisfy(a -> assertThat(a.path().value()).matches("01(\\.\\d{3}(\\.\\d{5})?)?"));
        assertThat(units(AreaScheme.OF_2025))
                .allSatisfy(a -> assertThat(a.path().value()).matches("01(\\.\\d{5})?"));
    }
}
