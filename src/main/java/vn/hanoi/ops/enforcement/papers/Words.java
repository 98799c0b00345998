package vn.hanoi.ops.enforcement.papers;

import vn.hanoi.ops.kernel.ui.text.Translations;

/** The words of papers, which are Vietnamese whatever the screen speaks. */
final class Words {

    private Words() {}

    static String of(String key, Object... values) {
        return Translations.in(Translations.VIETNAMESE, "enforcement.paper." + key, values);
    }
}
