package vn.hanoi.ops.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@WithMockUser(roles = "ADMIN")
class BoundaryImportsModuleTests {

    private static final AreaKey HAI_BA_TRUNG = new AreaKey(AreaScheme.OF_2021, "007");
    private static final GeoPoint HOAN_KIEM_LAKE = new GeoPoint(21.0288, 105.8523);

    private final Areas areas;
    private final Boundaries boundaries;
    private final BoundaryImports imports;
    private final AreaRegister register;

    BoundaryImportsModuleTests(Areas areas, Boundaries boundaries, BoundaryImports imports, AreaRegister register) {
        this.areas = areas;
        this.boundaries = boundaries;
        this.imports = imports;
        this.register = register;
    }

    @AfterEach
    void takeEverythingBack() {
        while (imports.undoLast(AreaScheme.OF_2021).isPresent()) {
            // one import a round
        }
    }

    @Test
    void loadsTheUnitsOnceAndNotTwice() {
        register.load();
        assertThat(areas.units(AreaScheme.OF_2021)).hasSize(610);
        assertThat(areas.units(AreaScheme.OF_2025)).hasSize(127);
        assertThat(register.links()).hasSize(868);
        assertThat(areas.units(AreaScheme.OF_2021))
                .containsExactlyInAnyOrderElementsOf(UnitFile.units(AreaScheme.OF_2021));
    }

    @Test
    void knowsUnitsByPathAndTheirAddressee() {
        AreaPath vanMieu = new AreaPath("01.006.00181");
        assertThat(areas.labelOf(vanMieu)).isEqualTo("Phường Văn Miếu, Quận Đống Đa");
        assertThat(areas.labelOf(areas.addressee(vanMieu))).isEqualTo("Quận Đống Đa");
        assertThat(areas.labelOf(areas.addressee(new AreaPath("01.00226"))))
                .isEqualTo("Phường Văn Miếu - Quốc Tử Giám");
        assertThat(areas.children(AreaPath.CITY)).hasSize(30);
        assertThat(areas.children(new AreaPath("01.006"))).hasSize(21);
        assertThat(areas.find(new AreaPath("01.001.00181"))).isEmpty();
        assertThat(areas.labelOf(new AreaPath("01.999"))).isEqualTo("01.999");
    }

    @Test
    void aDryRunChangesNothing() {
        BoundaryReport report = imports.check(AreaScheme.OF_2021, aroundTheLake("007"));
        assertThat(report.faults()).isEmpty();
        assertThat(report.units()).isOne();
        assertThat(report.applied()).isFalse();
        assertThat(boundaries.approximate(HAI_BA_TRUNG)).contains(true);
    }

    @Test
    void anImportedBoundaryDecidesWherePointsLie() {
        assertThat(areas.locate(HOAN_KIEM_LAKE))
                .hasValueSatisfying(a -> assertThat(a.path().value()).startsWith("01.002"));
        assertThat(imports.apply(AreaScheme.OF_2021, "a.geojson", aroundTheLake("007"))
                        .applied())
                .isTrue();
        assertThat(boundaries.approximate(HAI_BA_TRUNG)).contains(false);
        assertThat(areas.locate(HOAN_KIEM_LAKE))
                .hasValueSatisfying(a -> assertThat(a.path().value()).startsWith("01.007"));
    }

    @Test
    void undoBringsBackWhatWasInForceBefore() {
        imports.apply(AreaScheme.OF_2021, "first.geojson", aroundTheLake("007"));
        imports.apply(AreaScheme.OF_2021, "second.geojson", farAway("007"));
        assertThat(areas.locate(HOAN_KIEM_LAKE))
                .hasValueSatisfying(a -> assertThat(a.path().value()).startsWith("01.002"));
        assertThat(imports.undoLast(AreaScheme.OF_2021))
                .hasValueSatisfying(i -> assertThat(i.fileName()).isEqualTo("second.geojson"));
        assertThat(areas.locate(HOAN_KIEM_LAKE))
                .hasValueSatisfying(a -> assertThat(a.path().value()).startsWith("01.007"));
        imports.undoLast(AreaScheme.OF_2021);
        assertThat(boundaries.approximate(HAI_BA_TRUNG)).contains(true);
        assertThat(imports.latest()).extracting(BoundaryImport::undoneAt).doesNotContainNull();
    }

    @Test
    void oneFaultKeepsTheWholeFileOut() {
        byte[] half = collection(List.of(square("007", 21.02, 105.84), square("999", 21.02, 105.84)));
        BoundaryReport report = imports.apply(AreaScheme.OF_2021, "half.geojson", half);
        assertThat(report.applied()).isFalse();
        assertThat(report.faults()).singleElement().matches(f -> f.index() == 1);
        assertThat(boundaries.approximate(HAI_BA_TRUNG)).contains(true);
    }

    @Test
    void theSoundOnesGoInWhenTheFaultyAreSkippedOnPurpose() {
        byte[] half = collection(List.of(square("007", 21.02, 105.84), square("999", 21.02, 105.84)));
        BoundaryReport report = imports.applySound(AreaScheme.OF_2021, "half.geojson", half);
        assertThat(report.applied()).isTrue();
        assertThat(report.faults()).hasSize(1);
        assertThat(boundaries.approximate(HAI_BA_TRUNG)).contains(false);
    }

    @Test
    void theGroundOfAMapSaysWhatIsApproximateAndWhatIsMuted() {
        imports.apply(AreaScheme.OF_2021, "a.geojson", aroundTheLake("007"));
        var ground = boundaries.ground(AreaScheme.OF_2021, 2, new AreaPath("01.006")::covers);
        var byId = ground.path("features").values().stream()
                .map(f -> f.path("properties"))
                .filter(p -> p.path("kind").asString().equals("area"))
                .toList();
        assertThat(byId).hasSize(30);
        assertThat(byId)
                .filteredOn(p -> !p.path("approximate").asBoolean())
                .singleElement()
                .matches(p -> p.path("id").asString().equals("01.007"));
        assertThat(byId)
                .filteredOn(p -> !p.path("muted").asBoolean(false))
                .singleElement()
                .matches(p -> p.path("id").asString().equals("01.006"));
        assertThat(ground.toString()).contains("Sông Hồng", "Hồ Tây");
    }

    @Test
    @WithMockUser(roles = "COMMAND_CENTRE")
    void onlyAdministratorsBringBoundariesIn() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.apply(AreaScheme.OF_2021, "a.geojson", aroundTheLake("007")));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("quantri", "", "ROLE_ADMIN"));
    }

    private static byte[] aroundTheLake(String code) {
        return collection(List.of(square(code, 21.02, 105.84)));
    }

    private static byte[] farAway(String code) {
        return collection(List.of(square(code, 20.98, 105.86)));
    }

    private static byte[] collection(List<String> features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A square of 0.02° whose south-west corner is given. */
    private static String square(String code, double south, double west) {
        return """
                {"type":"Feature","properties":{"code":"%1$s"},"geometry":{"type":"Polygon","coordinates":
                [[[%3$s,%2$s],[%5$s,%2$s],[%5$s,%4$s],[%3$s,%4$s],[%3$s,%2$s]]]}}
                """.formatted(code, south, west, south + 0.02, west + 0.02);
    }
}
