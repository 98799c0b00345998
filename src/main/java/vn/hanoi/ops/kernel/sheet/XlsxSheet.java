package vn.hanoi.ops.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Excel's own form. Texts are written in place, not in a common table, so that nothing grows with the rows; where the file
 * comes from stands behind the last row, in the print's head, and among the file's properties.
 */
final class XlsxSheet implements SheetWriter {

    private static final String PROGRAM = "Hanoi Ops Console";
    private static final String VERSION = "1.0";
    private static final int FLUSHED_ROWS = 500;
    private static final int LONGEST_TEXT = 32_000;
    private static final String CUT = " […]";
    private static final double WIDTH = 18;
    private static final int NAME_LIMIT = 31;
    private static final int BODY_SIZE = 10;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private final Stamp stamp;
    private int row;

    XlsxSheet(OutputStream out, List<String> header, Stamp stamp) throws IOException {
        this.out = out;
        this.stamp = stamp;
        this.book = new Workbook(out, PROGRAM, VERSION);
        book.properties()
                .setTitle(stamp.name())
                .setTextProperty("by", stamp.by())
                .setTextProperty("number", stamp.number());
        this.sheet = book.newWorksheet(name(stamp.name()));
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, SafeCell.of(header.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        sheet.header(stamp.by() + " · " + stamp.number(), Position.RIGHT, BODY_SIZE);
        row = 1;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        if (++row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.inlineString(row, 0, SheetMark.SIGN + stamp.words().apply(row - 1));
        sheet.style(row, 0).italic().set();
        book.finish();
        out.close();
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> date(column, day);
            case Instant at -> time(column, LocalDateTime.ofInstant(at, ConsoleClock.HANOI));
            default -> text(column, cell.toString());
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            String whole = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + CUT : text;
            sheet.inlineString(row, column, SafeCell.of(whole));
        }
    }

    private void date(int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    private void time(int column, LocalDateTime at) {
        sheet.value(row, column, at);
        sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
    }

    private static String name(String title) {
        String plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return plain.substring(0, Math.min(plain.length(), NAME_LIMIT));
    }
}
