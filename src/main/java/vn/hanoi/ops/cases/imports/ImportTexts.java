package vn.hanoi.ops.cases.imports;

import java.util.List;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What stands in the timelines of cases that came from a file. */
final class ImportTexts {

    private ImportTexts() {}

    static String mark(String system) {
        return Translations.in(Translations.VIETNAMESE, "cases.import.mark." + system);
    }

    /** A word that is told in the language of who reads it. */
    static String title(String key) {
        return RowFault.words(List.of(key));
    }

    static String undone() {
        return Translations.in(Translations.VIETNAMESE, "cases.import.undone");
    }
}
