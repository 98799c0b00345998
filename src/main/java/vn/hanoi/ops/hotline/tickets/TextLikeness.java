package vn.hanoi.ops.hotline.tickets;

import java.util.HashSet;
import java.util.Set;
import vn.hanoi.ops.kernel.VietnameseText;

/** How like two texts are, whatever their marks and case: Dice's coefficient over their letter triples. */
final class TextLikeness {

    private static final int GRAM = 3;

    private TextLikeness() {}

    /** 0 for nothing in common, 100 for the same letters; 0 when one of them is blank. */
    static int percent(String a, String b) {
        Set<String> left = grams(a);
        Set<String> right = grams(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 200 * both.size() / (left.size() + right.size());
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
