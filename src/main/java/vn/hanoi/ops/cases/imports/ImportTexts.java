package vn.hanoi.ops.cases.imports;

import vn.hanoi.ops.kernel.ui.text.Translations;

/** What stands in the timelines of cases that came from a file. */
final class ImportTexts {

    private ImportTexts() {}

    static String mark(String system) {
        return Translations.in(Translations.VIETNAMESE, "cases.import.mark." + system);
    }

    static String undone() {
        return Translations.in(Translations.VIETNAMESE, "cases.import.undone");
    }
}
