package vn.hanoi.ops.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.kernel.sheet.SheetWriter;

/**
 * A list of rows and columns: the columns say what is declared, and what the officer may not see is left out or masked.
 *
 * @param <R> a row as the room reads it
 */
public interface TableExport<R> extends Exportable {

    /** The columns from left to right; asked for each file, so titles are in the reader's language. */
    List<ExportColumn<R>> columns();

    /** Hands over every row in the list's order, read page by page. */
    void rows(ExportQuery query, Consumer<R> each);

    @Override
    default List<ExportFormat> formats() {
        return List.of(ExportFormat.XLSX, ExportFormat.CSV);
    }

    @Override
    default List<DeclaredField> fields() {
        return columns().stream()
                .flatMap(column -> Stream.ofNullable(column.field()))
                .toList();
    }

    @Override
    default void write(ExportRun run) throws IOException {
        List<ExportColumn<R>> shown = columns().stream()
                .filter(column -> column.offered(run.disclosure()))
                .toList();
        SheetWriter sheet = run.sheet(shown.stream().map(ExportColumn::title).toList());
        try {
            rows(run.query(), row -> put(run, sheet, shown, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        sheet.close();
    }

    private static <R> void put(ExportRun run, SheetWriter sheet, List<ExportColumn<R>> columns, R row) {
        try {
            run.count();
            sheet.row(columns.stream()
                    .map(column -> column.cell(row, run.disclosure()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
