package vn.hanoi.ops.cases.imports;

import java.util.List;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What stands in the timelines of cases that came from a file. */
final class ImportTexts {

    private ImportTexts() {}

    /** The words of all lines that one file leaves. @param file by which the file is told; blank for one of long ago */
    static String mark(String system, String file) {
        String from = Translations.in(Translations.VIETNAMESE, "cases.import.mark." + system);
        return file.isBlank() ? from : Translations.in(Translations.VIETNAMESE, "cases.import.mark", from, file);
    }

    /** A word that is told in the language of who reads it. */
    static String title(String key) {
        return RowFault.words(List.of(key));
    }

    /** The words of lines that take back what a file did: those of the file with an ending. */
    static String undone(String mark) {
        return Translations.in(Translations.VIETNAMESE, "cases.import.undone", mark);
    }
}
