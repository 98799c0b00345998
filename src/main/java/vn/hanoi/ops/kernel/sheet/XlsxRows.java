package vn.hanoi.ops.kernel.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;

/** The rows of an Excel file's first visible sheet; formulas give the value that was stored with them. */
final class XlsxRows implements SheetReader.Rows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(Path file) throws IOException {
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new SheetFault(Reason.EMPTY, 0))
                    .openStream();
        } catch (ExcelReaderException e) {
            throw new SheetFault(Reason.BROKEN, 0);
        }
        rows = stream.iterator();
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
        } catch (SheetFault e) {
            throw e;
        } catch (RuntimeException damaged) {
            throw new SheetFault(Reason.BROKEN, 0);
        }
    }

    @Override
    public String form() {
        return "XLSX";
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(Normalizer.normalize(text(cell), Normalizer.Form.NFC));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString()) ? date(cell) : number(cell.asNumber());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 15
                ? number.round(new java.math.MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString()
                : plain.toPlainString();
    }

    private static String date(Cell cell) {
        try {
            LocalDateTime at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(at) : TIME.format(at);
        } catch (DateTimeException | ArithmeticException outOfCalendar) {
            return cell.getRawValue();
        }
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m") || bare.contains("h:mm");
    }
}
