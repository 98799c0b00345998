package vn.hanoi.ops.cameras;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.FieldProblem.Fault;
import vn.hanoi.ops.cameras.ImportReport.RowFault;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.sheet.SafeCell;

/** Reads and lays out cameras as rows of a CSV file. */
final class CameraFile {

    /** The columns of an exported file, which can be imported again. */
    static final List<String> HEADER = List.of(
            "code",
            "name",
            "street",
            "lat",
            "lon",
            "product",
            "interval_s",
            "visible_area_m2",
            "lanes",
            "ignore_zones");

    private static final List<String> NEEDED = HEADER.subList(0, 7);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A row that could be read. */
    record Row(int number, CameraData data) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private CameraFile() {}

    /** Reads a file with a header line; columns may stand in any order, comma or semicolon between them. */
    static CameraFile read(String text) {
        CameraFile file = new CameraFile();
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String header = plain.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setCommentMarker('#')
                .get();
        try (Reader reader = new StringReader(plain);
                var parser = format.parse(reader)) {
            List<String> missing = NEEDED.stream()
                    .filter(column -> !parser.getHeaderMap().containsKey(column))
                    .toList();
            missing.forEach(column -> file.fault(1, "", column, Fault.MISSING));
            if (missing.isEmpty()) {
                parser.forEach(file::add);
            }
        } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
            file.fault(file.rows.size() + 1, "", "file", Fault.FILE_FORM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A camera as a row under {@link #HEADER}. */
    static List<?> cells(CameraDetails details) {
        Camera camera = details.camera();
        List<@Nullable Object> cells = new ArrayList<>(List.of(camera.code(), camera.name(), camera.street()));
        cells.add(camera.position().lat());
        cells.add(camera.position().lon());
        cells.add(camera.product());
        cells.add(camera.interval().toSeconds());
        cells.add(camera.visibleArea());
        cells.add(camera.lanes());
        cells.add(details.ignoreZones());
        return cells;
    }

    List<Row> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    private void add(CSVRecord line) {
        int number = (int) line.getRecordNumber() + 1;
        String code = cell(line, "code");
        int before = faults.size();
        Double lat = decimal(line, "lat", number, -90, 90, Fault.LATITUDE_RANGE);
        Double lon = decimal(line, "lon", number, -180, 180, Fault.LONGITUDE_RANGE);
        Long interval = number(line, "interval_s", number, Long::valueOf);
        if (interval == null && cell(line, "interval_s").isEmpty()) {
            fault(number, code, "interval_s", Fault.MISSING);
        }
        Double area = number(line, "visible_area_m2", number, Double::valueOf);
        Integer lanes = number(line, "lanes", number, Integer::valueOf);
        if (faults.size() > before || lat == null || lon == null || interval == null) {
            return;
        }
        rows.add(new Row(
                number,
                new CameraData(
                        code,
                        cell(line, "name"),
                        cell(line, "street"),
                        new GeoPoint(lat, lon),
                        cell(line, "product"),
                        Duration.ofSeconds(interval),
                        area,
                        lanes,
                        cell(line, "ignore_zones"))));
    }

    private @Nullable Double decimal(CSVRecord line, String column, int row, double least, double most, Fault outside) {
        Double value = number(line, column, row, Double::valueOf);
        if (value == null && cell(line, column).isEmpty()) {
            fault(row, cell(line, "code"), column, Fault.MISSING);
        }
        if (value != null && !(value >= least && value <= most)) {
            fault(row, cell(line, "code"), column, outside);
        }
        return value;
    }

    private <T> @Nullable T number(CSVRecord line, String column, int row, Function<String, T> read) {
        String text = cell(line, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (NumberFormatException e) {
            fault(row, cell(line, "code"), column, Fault.NOT_A_NUMBER);
            return null;
        }
    }

    private static String cell(CSVRecord line, String column) {
        return SafeCell.restored(line.isSet(column) ? line.get(column) : "");
    }

    private void fault(int row, String code, String column, Fault fault) {
        faults.add(new RowFault(row, code, new FieldProblem(column, fault)));
    }
}
