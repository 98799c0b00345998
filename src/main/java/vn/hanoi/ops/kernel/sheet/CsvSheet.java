package vn.hanoi.ops.kernel.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;

/** CSV that a spreadsheet opens as it is: UTF-8 with a byte order mark; the last line says where the file comes from. */
final class CsvSheet implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ConsoleClock.HANOI);

    private final CSVPrinter printer;
    private final Stamp stamp;
    private long rows;

    CsvSheet(OutputStream out, List<String> header, Stamp stamp) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        this.stamp = stamp;
        printer.printRecord(header.stream().map(SafeCell::of).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
        rows++;
    }

    @Override
    public void close() throws IOException {
        printer.printRecord(SheetMark.SIGN + stamp.words().apply(rows));
        printer.close(true);
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> number.toString();
            case LocalDate day -> DAY.format(day);
            case Instant at -> TIME.format(at);
            default -> SafeCell.of(cell.toString());
        };
    }
}
