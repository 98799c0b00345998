package vn.hanoi.ops.kernel.ui.text;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Lists as CSV files that a spreadsheet opens as they are: UTF-8 with a byte order mark, and no cell that the spreadsheet
 * would run as a formula.
 */
public final class CsvDownload {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvDownload() {}

    /** Takes the rows of a file one by one, so that a long list needs no memory. */
    @FunctionalInterface
    public interface Rows {
        /** Hands over each row, cells in the header's order. */
        void forEach(Consumer<List<?>> row);
    }

    /**
     * A download for {@code Anchor.setHref}.
     *
     * @param fileName such as {@code camera.csv}; without personal data
     * @param rows asked when the officer downloads, without a screen at hand
     */
    public static DownloadHandler of(String fileName, List<String> header, Rows rows) {
        return event -> {
            event.setFileName(fileName);
            event.setContentType("text/csv; charset=UTF-8");
            try (OutputStream out = event.getOutputStream()) {
                write(out, header, rows);
            }
        };
    }

    static void write(OutputStream out, List<String> header, Rows rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(header);
        try {
            rows.forEach(row -> print(printer, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.flush();
    }

    /** The cell's text, with an apostrophe before what a spreadsheet would run; numbers stay as they are. */
    public static String safe(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        boolean risky = !(cell instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    private static void print(CSVPrinter printer, List<?> row) {
        try {
            printer.printRecord(row.stream().map(CsvDownload::safe).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
