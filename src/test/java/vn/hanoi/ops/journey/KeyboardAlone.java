package vn.hanoi.ops.journey;

import com.microsoft.playwright.Page;
import java.text.Normalizer;

/**
 * Works on a page by its keyboard alone and counts: a letter with marks costs a key more for each mark, as with Telex. The time
 * of a practised typist follows by the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key, 1.35 s to think
 * before each field.
 */
final class KeyboardAlone {

    private static final int FARTHEST = 12;
    private static final double KEY_SECONDS = 0.28;
    private static final double THINKING_SECONDS = 1.35;

    private final Page page;
    private int keys;
    private int fields;

    KeyboardAlone(Page page) {
        this.page = page;
    }

    /** Goes on to a field. @throws AssertionError when it cannot be reached by a few tabs */
    KeyboardAlone to(String id) {
        for (int tab = 0; tab < FARTHEST; tab++) {
            press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("id => !!document.activeElement?.closest('#' + id)", id))) {
                fields++;
                return this;
            }
        }
        throw new AssertionError("No way by Tab to " + id);
    }

    KeyboardAlone type(String text) {
        page.keyboard().type(text);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        keys += apart.length()
                + (int) apart.chars().filter(c -> c == 'đ' || c == 'Đ').count();
        return this;
    }

    KeyboardAlone press(String key) {
        page.keyboard().press(key);
        keys++;
        return this;
    }

    int keys() {
        return keys;
    }

    double seconds() {
        return keys * KEY_SECONDS + fields * THINKING_SECONDS;
    }
}
