package vn.hanoi.ops.hotline.tickets;

import java.util.HashSet;
import java.util.Set;
import vn.hanoi.ops.kernel.VietnameseText;

/** How like a text is to others, whatever their marks and case: Dice's coefficient over their letter triples. */
final class TextLikeness {

    private static final int GRAM = 3;

    private final Set<String> own;

    TextLikeness(String text) {
        own = grams(text);
    }

    /** 0 for nothing in common, 100 for the same letters; 0 when one of them is blank. */
    int percent(String other) {
        Set<String> theirs = grams(other);
        if (own.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String gram : theirs) {
            both += own.contains(gram) ? 1 : 0;
        }
        return 200 * both / (own.size() + theirs.size());
    }

    private static Set<String> grams(String text) {
        String folded = " " + VietnameseText.fold(text) + " ";
        Set<String> grams = new HashSet<>();
        for (int n = 0; n + GRAM <= folded.length() && folded.length() > GRAM; n++) {
            grams.add(folded.substring(n, n + GRAM));
        }
        return grams;
    }
}
