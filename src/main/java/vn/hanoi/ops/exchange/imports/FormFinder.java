package vn.hanoi.ops.exchange.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportRefused.Reason;
import vn.hanoi.ops.kernel.sheet.SheetReader;
import vn.hanoi.ops.kernel.sheet.SheetRow;

/** Tells in which of a room's layouts a file comes, by its first rows. */
final class FormFinder {

    private static final int BEGINNING = 1_000;
    private static final int HEAD_ROWS = 2;
    private static final int SIGN = 100;

    private FormFinder() {}

    /** @param wanted code of the layout that the officer chose; none to find it */
    static ImportForm find(Path file, ImportTarget target, @Nullable String wanted) throws IOException {
        if (wanted != null && !wanted.isBlank()) {
            return named(target, wanted).orElseThrow(() -> new ImportRefused(Reason.FORM_UNKNOWN));
        }
        List<List<String>> rows = new ArrayList<>();
        try (SheetReader sheet = ImportReading.open(file, target)) {
            rows.add(sheet.header().cells());
            Optional<SheetRow> row = sheet.next();
            while (row.isPresent() && rows.size() < BEGINNING) {
                rows.add(row.get().cells());
                row = sheet.next();
            }
        }
        return target.form(rows);
    }

    static Optional<ImportForm> named(ImportTarget target, String code) {
        return target.forms().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The layout of which the first two rows hold most heads; of equals the first one. */
    static ImportForm best(List<ImportForm> forms, List<List<String>> rows) {
        return forms.stream()
                .max(Comparator.comparingInt((ImportForm form) -> score(form, rows))
                        .thenComparingInt(form -> -forms.indexOf(form)))
                .orElseThrow();
    }

    private static int score(ImportForm form, List<List<String>> rows) {
        Set<String> known = ColumnMap.names(form.fields()).keySet();
        Set<String> signs = form.signs().stream().map(ColumnMap::plain).collect(Collectors.toSet());
        return rows.stream()
                .limit(HEAD_ROWS)
                .mapToInt(row -> row.stream()
                        .map(ColumnMap::plain)
                        .distinct()
                        .mapToInt(head -> (known.contains(head) ? 1 : 0) + (signs.contains(head) ? SIGN : 0))
                        .sum())
                .max()
                .orElse(0);
    }
}
