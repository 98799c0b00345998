package vn.hanoi.ops.kernel.retention;

import java.io.IOException;
import java.io.Reader;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a room's {@code retention.csv}; the header names the columns. */
final class RetentionFile {

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private RetentionFile() {}

    static List<RetentionRule> read(String room, Reader file) throws IOException {
        return FORM.parse(file).stream().map(line -> rule(room, line)).toList();
    }

    private static RetentionRule rule(String room, CSVRecord line) {
        String keep = text(line, "keep");
        return new RetentionRule(
                room,
                line.get("table"),
                RetentionAction.valueOf(line.get("action")),
                keep == null ? null : Period.parse(keep),
                text(line, "from"),
                text(line, "record"),
                text(line, "link"),
                line.get("hold"),
                Arrays.stream(line.get("columns").split(" "))
                        .filter(c -> !c.isBlank())
                        .toList(),
                line.get("holds"),
                line.get("holds_en"),
                line.get("basis"));
    }

    private static @Nullable String text(CSVRecord line, String column) {
        String value = line.get(column);
        return value.isBlank() ? null : value;
    }
}
