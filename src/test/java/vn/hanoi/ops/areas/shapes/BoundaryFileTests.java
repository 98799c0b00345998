package vn.hanoi.ops.areas.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.areas.shapes.BoundaryFault.Code;

class BoundaryFileTests {

    private static final Map<String, KnownUnit> KNOWN = Map.of(
            "001", new KnownUnit("Quận Ba Đình", 21.05, 105.85), "002", new KnownUnit("Quận Hoàn Kiếm", 21.05, 105.85));
    private static final String SQUARE = "[[[105.8,21.0],[105.9,21.0],[105.9,21.1],[105.8,21.1],[105.8,21.0]]]";

    @Test
    void takesASoundPolygonAndMultiPolygon() {
        BoundaryFile file = read(
                feature("\"001\"", "Polygon", SQUARE) + "," + feature("\"002\"", "MultiPolygon", "[" + SQUARE + "]"));
        assertThat(file.faults()).isEmpty();
        assertThat(file.features()).isEqualTo(2);
        assertThat(file.shapes()).containsOnlyKeys("001", "002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UNKNOWN_CODE | \"999\" | Polygon | [[[105.8,21.0],[105.9,21.0],[105.9,21.1],[105.8,21.0]]]",
                "NO_CODE | 1 | Polygon | [[[105.8,21.0],[105.9,21.0],[105.9,21.1],[105.8,21.0]]]",
                "NO_CODE | \"\" | Polygon | [[[105.8,21.0],[105.9,21.0],[105.9,21.1],[105.8,21.0]]]",
                "WRONG_GEOMETRY_TYPE | \"001\" | Point | [105.8,21.0]",
                "WRONG_GEOMETRY_TYPE | \"001\" | LineString | [[105.8,21.0],[105.9,21.0]]",
                "BAD_COORDINATES | \"001\" | Polygon | [[[105.8,\"21.0\"],[105.9,21.0],[105.9,21.1],[105.8,21.0]]]",
                "BAD_COORDINATES | \"001\" | Polygon | [[[105.8],[105.9,21.0],[105.9,21.1],[105.8,21.0]]]",
                "BAD_COORDINATES | \"001\" | Polygon | []",
                "BAD_COORDINATES | \"001\" | Polygon | [[[1e999,21.0],[105.9,21.0],[105.9,21.1],[1e999,21.0]]]",
                "BAD_COORDINATES | \"001\" | MultiPolygon | [[]]",
                "RING_NOT_CLOSED | \"001\" | Polygon | [[[105.8,21.0],[105.9,21.0],[105.9,21.1],[105.8,21.1]]]",
                "TOO_FEW_POINTS | \"001\" | Polygon | [[[105.8,21.0],[105.9,21.0],[105.8,21.0]]]",
                "SELF_INTERSECTION | \"001\" | Polygon | "
                        + "[[[105.8,21.0],[105.9,21.1],[105.9,21.0],[105.8,21.1],[105.8,21.0]]]",
                "COORDINATES_SWAPPED | \"001\" | Polygon | [[[21.0,105.8],[21.0,105.9],[21.1,105.9],[21.0,105.8]]]",
                "OUTSIDE_HANOI | \"001\" | Polygon | [[[106.6,10.7],[106.7,10.7],[106.7,10.8],[106.6,10.7]]]"
            })
    void refusesAFeatureAndSaysWhatIsWrong(Code code, String unit, String type, String coordinates) {
        BoundaryFile file = read(feature("\"002\"", "Polygon", SQUARE) + "," + feature(unit, type, coordinates));
        assertThat(file.shapes()).containsOnlyKeys("002");
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.index()).isEqualTo(1);
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.detail()).isNotBlank();
        });
    }

    @Test
    void refusesABoundaryFarFromItsUnit() {
        String far = "[[[105.5,21.2],[105.6,21.2],[105.6,21.3],[105.5,21.2]]]";
        assertThat(read(feature("\"001\"", "Polygon", far)).faults())
                .singleElement()
                .extracting(BoundaryFault::code)
                .isEqualTo(Code.FAR_FROM_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quận Ba Đình", "Ba Đình", "BA DINH", ""})
    void takesTheUnitsNameInAnySpelling(String name) {
        assertThat(read(named(name)).faults()).isEmpty();
    }

    @Test
    void refusesAnotherUnitsName() {
        assertThat(read(named("Phường Ngọc Hà")).faults())
                .singleElement()
                .extracting(BoundaryFault::code)
                .isEqualTo(Code.NAME_DIFFERS);
    }

    @Test
    void refusesASecondFeatureOfTheSameUnit() {
        String one = feature("\"001\"", "Polygon", SQUARE);
        assertThat(read(one + "," + one).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.index()).isEqualTo(1);
            assertThat(fault.unit()).isEqualTo("001");
            assertThat(fault.code()).isEqualTo(Code.DUPLICATE_CODE);
        });
    }

    @Test
    void refusesAHoleOutsideItsShell() {
        String outside = SQUARE.substring(0, SQUARE.length() - 1)
                + ",[[105.95,21.0],[105.99,21.0],[105.99,21.05],[105.95,21.0]]]";
        assertThat(read(feature("\"001\"", "Polygon", outside)).faults())
                .singleElement()
                .extracting(BoundaryFault::code)
                .isEqualTo(Code.INVALID_SHAPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_JSON | {\"type\":",
                "NOT_JSON | <xml/>",
                "NOT_A_FEATURE_COLLECTION | ``",
                "NOT_A_FEATURE_COLLECTION | null",
                "NOT_A_FEATURE_COLLECTION | []",
                "NOT_A_FEATURE_COLLECTION | {\"type\":\"Feature\"}",
                "NOT_A_FEATURE_COLLECTION | {\"type\":\"FeatureCollection\",\"features\":{}}",
                "NO_FEATURES | {\"type\":\"FeatureCollection\",\"features\":[]}"
            })
    void refusesAFileThatIsNotAFeatureCollection(Code code, String json) {
        BoundaryFile file = BoundaryFile.read(json.getBytes(StandardCharsets.UTF_8), KNOWN);
        assertThat(file.shapes()).isEmpty();
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.index()).isEqualTo(-1);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    private static BoundaryFile read(String features) {
        String json = "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
        return BoundaryFile.read(json.getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    private static String named(String name) {
        return feature("\"001\"", "Polygon", SQUARE).replace("\"001\"", "\"001\",\"name\":\"" + name + "\"");
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":" + code + "},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }
}
