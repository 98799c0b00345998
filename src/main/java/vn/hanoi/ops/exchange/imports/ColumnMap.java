package vn.hanoi.ops.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.ops.exchange.imports.ImportRefused.Reason;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.sheet.SheetReader;
import vn.hanoi.ops.kernel.sheet.SheetRow;
import vn.hanoi.ops.kernel.ui.text.Translations;

/**
 * Which column of a file brings which field: heads are compared without marks, signs and capitals with the field's code,
 * its titles in both languages and its other names.
 *
 * @param codes field of each column in the file's order, blank for columns that are left out
 * @param unknown heads that are left out
 */
record ColumnMap(List<String> codes, List<String> unknown) {

    /** Heads of a file and which field each column brings. */
    record Heads(List<String> header, ColumnMap map) {}

    /**
     * Finds the heads in the first two rows: other programs put a row of groups in front of them, or one of captions behind.
     * What is no data is taken from the reader.
     */
    static Heads of(SheetReader sheet, ImportForm form) {
        Set<String> known = names(form.fields()).keySet();
        List<String> first = sheet.header().cells();
        List<String> second = sheet.peek().map(SheetRow::cells).orElse(List.of());
        long inFirst = recognised(first, known);
        long inSecond = recognised(second, known);
        boolean heads = inSecond > inFirst;
        if (heads || inSecond >= 2 && inSecond * 2 >= inFirst) {
            sheet.next();
        }
        List<String> header = heads ? second : first;
        return new Heads(header, of(header, form));
    }

    private static long recognised(List<String> cells, Set<String> known) {
        return cells.stream().map(ColumnMap::plain).filter(known::contains).count();
    }

    static ColumnMap of(List<String> header, ImportForm form) {
        List<ImportField> fields = form.fields();
        Map<String, String> known = names(fields);
        List<String> codes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String head : header) {
            String code = Optional.ofNullable(known.get(plain(head))).orElse("");
            if (!code.isEmpty() && codes.contains(code)) {
                if (form.strict()) {
                    throw new ImportRefused(Reason.COLUMN_TWICE, List.of(title(fields, code)));
                }
                code = "";
            }
            codes.add(code);
            if (code.isEmpty() && !head.isBlank()) {
                unknown.add(head);
            }
        }
        List<String> missing = fields.stream()
                .filter(field -> field.needed() && !codes.contains(field.code()))
                .map(ImportField::titleKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new ImportRefused(Reason.COLUMNS_MISSING, missing);
        }
        return new ColumnMap(List.copyOf(codes), List.copyOf(unknown));
    }

    Map<String, String> values(List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < codes.size() && i < cells.size(); i++) {
            if (!codes.get(i).isEmpty() && !cells.get(i).isBlank()) {
                values.put(codes.get(i), cells.get(i));
            }
        }
        return values;
    }

    static Map<String, String> names(List<ImportField> fields) {
        Map<String, String> names = new HashMap<>();
        for (ImportField field : fields) {
            Stream.concat(
                            Stream.of(
                                    field.code(),
                                    Translations.in(Translations.VIETNAMESE, field.titleKey()),
                                    Translations.in(Translations.ENGLISH, field.titleKey())),
                            field.names().stream())
                    .forEach(name -> names.putIfAbsent(plain(name), field.code()));
        }
        return names;
    }

    private static String title(List<ImportField> fields, String code) {
        return fields.stream()
                .filter(field -> field.code().equals(code))
                .map(ImportField::titleKey)
                .findFirst()
                .orElse(code);
    }

    static String plain(String head) {
        return VietnameseText.fold(head).replace(" ", "");
    }
}
