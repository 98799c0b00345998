package vn.hanoi.ops.kernel.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; what is written does not stay in memory, and no cell of text can be run as a formula. */
public interface SheetWriter extends Closeable {

    /**
     * What a file says about itself.
     *
     * @param name of the sheet, at most 31 signs
     * @param by who took the file out
     * @param number the file's own number
     * @param words the line about the file, made from its number of rows
     */
    record Stamp(String name, String by, String number, LongFunction<String> words) {}

    /**
     * Begins a file.
     *
     * @param out closed with the writer
     */
    static SheetWriter open(SheetFormat format, OutputStream out, List<String> header, Stamp stamp) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out, header, stamp);
            case XLSX -> new XlsxSheet(out, header, stamp);
        };
    }

    /**
     * Writes a row.
     *
     * @param cells in the header's order: texts, numbers, {@code LocalDate}, {@code Instant}; null is an empty cell
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the file with the line about it. */
    @Override
    void close() throws IOException;
}
