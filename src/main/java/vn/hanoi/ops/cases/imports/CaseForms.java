package vn.hanoi.ops.cases.imports;

import java.util.List;
import vn.hanoi.ops.exchange.imports.ImportForm;

/** The layouts in which line lists are understood. */
final class CaseForms {

    static final String OWN = "own";
    static final String SORMAS_CASES = "sormas-cases";
    static final String SORMAS_CONTACTS = "sormas-contacts";
    static final String GODATA_CASES = "godata-cases";
    static final String GODATA_CONTACTS = "godata-contacts";

    /** Ending of a layout whose days are written with the month in front. */
    private static final String MONTH_FIRST = "-month-first";

    static final List<ImportForm> ALL = List.of(
            ImportForm.own(OwnForm.FIELDS),
            ImportForm.of(SORMAS_CASES, title(SORMAS_CASES), SormasForms.CASES, SormasForms.CASE_SIGNS),
            ImportForm.of(SORMAS_CONTACTS, title(SORMAS_CONTACTS), SormasForms.CONTACTS, SormasForms.CONTACT_SIGNS),
            ImportForm.of(GODATA_CASES, title(GODATA_CASES), GoDataForms.CASES, GoDataForms.CASE_SIGNS),
            ImportForm.of(GODATA_CONTACTS, title(GODATA_CONTACTS), GoDataForms.CONTACTS, GoDataForms.CONTACT_SIGNS),
            monthFirst(SORMAS_CASES, SormasForms.CASES),
            monthFirst(SORMAS_CONTACTS, SormasForms.CONTACTS));

    private CaseForms() {}

    /** The same layout with the month in front, when there is one and the days of a file say so. */
    static ImportForm dated(ImportForm form, List<List<String>> rows) {
        return DateOrder.of(rows) == DateOrder.DAY_FIRST
                ? form
                : ALL.stream()
                        .filter(other -> other.code().equals(form.code() + MONTH_FIRST))
                        .findFirst()
                        .orElse(form);
    }

    static DateOrder order(String code) {
        return code.endsWith(MONTH_FIRST) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    static boolean contacts(String code) {
        return code.startsWith(SORMAS_CONTACTS) || code.startsWith(GODATA_CONTACTS);
    }

    /** The program whose numbers a file has. */
    static String system(String code) {
        return code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
    }

    private static ImportForm monthFirst(String code, List<vn.hanoi.ops.exchange.imports.ImportField> fields) {
        return ImportForm.of(code + MONTH_FIRST, title(code + MONTH_FIRST), fields, java.util.Set.of());
    }

    private static String title(String code) {
        return "cases.import.form." + code;
    }
}
