package vn.hanoi.ops.areas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** The units and successors that come with the console, as files under {@code areas/}. */
final class UnitFile {

    /** Which old unit went into which new one; {@code docs/domain/areas.md} names the sources. */
    record Link(String oldCode, String newCode, boolean whole, boolean listed) {}

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private UnitFile() {}

    /** All units of a scheme, each after its parent. */
    static List<Area> units(AreaScheme scheme) {
        Map<String, Area> read = new LinkedHashMap<>();
        for (CSVRecord row : rows("areas/units-" + scheme.code() + ".csv")) {
            Area parent = read.get(row.get("parent"));
            read.put(row.get("code"), unit(scheme, row, parent));
        }
        return List.copyOf(read.values());
    }

    /** The pairs of old and new units. */
    static List<Link> links() {
        return rows("areas/successors.csv").stream()
                .map(row -> new Link(
                        row.get("old_code"),
                        row.get("new_code"),
                        row.get("extent").equals("whole"),
                        row.get("source").equals("listed")))
                .toList();
    }

    private static Area unit(AreaScheme scheme, CSVRecord row, @Nullable Area parent) {
        String code = row.get("code");
        String until = row.get("valid_to");
        return new Area(
                new AreaKey(scheme, code),
                row.get("name"),
                AreaKind.valueOf(row.get("kind")),
                new AreaPath(parent == null ? code : parent.path() + "." + code),
                new GeoPoint(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))),
                parent == null ? null : parent.name(),
                LocalDate.parse(row.get("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    private static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(new ClassPathResource(file).getInputStream()), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
