package vn.hanoi.ops.kernel.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;

/**
 * Reads a table from a file row by row: CSV in UTF-8, UTF-16 or windows-1258 with commas, semicolons or tabs, and the first
 * visible sheet of an Excel file, and arrays of JSON objects. Blank rows and the console's own line about a file are left out, and cells are as they
 * were before formulas were taken from them.
 */
public final class SheetReader implements Closeable {

    private static final int SIGNATURE = 4;

    private final Rows rows;
    private final SheetLimits limits;
    private final SheetRow header;
    private @Nullable Optional<SheetRow> peeked;
    private int read;

    /** The rows of a file as it holds them. */
    interface Rows extends Closeable {

        /** The next row, or nothing at the end. */
        Optional<SheetRow> next() throws IOException;

        /** What the file turned out to be, such as {@code CSV UTF-8 ;}. */
        String form();
    }

    private SheetReader(Rows rows, SheetLimits limits) {
        this.rows = rows;
        this.limits = limits;
        this.header = take().orElseThrow(() -> new SheetFault(Reason.EMPTY, 0));
    }

    /** Opens a file. @throws SheetFault when it is no table or breaks a limit */
    public static SheetReader open(Path file, SheetLimits limits) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw new SheetFault(Reason.TOO_BIG, 0);
        }
        Rows rows = rows(file, limits);
        try {
            return new SheetReader(rows, limits);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static Rows rows(Path file, SheetLimits limits) throws IOException {
        byte[] begin = begin(file);
        if (begin.length == SIGNATURE && begin[0] == 'P' && begin[1] == 'K') {
            XlsxCheck.check(file, limits);
            return new XlsxRows(file);
        }
        if (begin.length == SIGNATURE && begin[0] == (byte) 0xD0 && begin[1] == (byte) 0xCF) {
            throw new SheetFault(Reason.OLD_EXCEL, 0);
        }
        return JsonRows.looksSo(file) ? new JsonRows(file, limits) : new CsvRows(file, limits);
    }

    private static byte[] begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SIGNATURE);
        }
    }

    /** The first row that is not blank. */
    public SheetRow header() {
        return header;
    }

    /** What the file turned out to be, such as {@code CSV UTF-8 ;}. */
    public String form() {
        return rows.form();
    }

    /** The row that {@link #next} will give, or nothing at the end. */
    public Optional<SheetRow> peek() {
        if (peeked == null) {
            peeked = take();
        }
        return peeked;
    }

    /** The next row, or nothing at the end. @throws SheetFault when it breaks a limit */
    public Optional<SheetRow> next() {
        Optional<SheetRow> next = peek();
        peeked = null;
        if (next.isPresent() && ++read > limits.rows()) {
            throw new SheetFault(Reason.TOO_MANY_ROWS, next.get().number());
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private Optional<SheetRow> take() {
        try {
            Optional<SheetRow> next = rows.next();
            while (next.filter(row -> row.isBlank() || SheetMark.is(row.cells()))
                    .isPresent()) {
                next = rows.next();
            }
            return next.map(this::checked);
        } catch (IOException e) {
            throw new SheetFault(Reason.BROKEN, 0);
        }
    }

    private SheetRow checked(SheetRow row) {
        if (row.cells().size() > limits.columns()) {
            throw new SheetFault(Reason.TOO_MANY_COLUMNS, row.number());
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > limits.cell())) {
            throw new SheetFault(Reason.CELL_TOO_LONG, row.number());
        }
        List<String> cells =
                row.cells().stream().map(String::strip).map(SafeCell::restored).toList();
        return new SheetRow(row.number(), cells);
    }
}
