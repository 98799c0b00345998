package vn.hanoi.ops.venues.register;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.hanoi.ops.kernel.VietnameseText;

/** How like two names of venues are, marks, case and order of words aside. */
final class NameLikeness {

    /** From here on two names near by may mean the same venue. */
    static final double ALIKE = 0.6;

    private NameLikeness() {}

    /** The share of words that both have in common among all words, 0 to 1. */
    static double of(String one, String other) {
        return ofFolded(VietnameseText.fold(one), VietnameseText.fold(other));
    }

    /** The same of names that are without marks already. */
    static double ofFolded(String one, String other) {
        Set<String> all = words(one);
        Set<String> both = new HashSet<>(all);
        Set<String> others = words(other);
        both.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String folded) {
        Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
        words.remove("");
        return words;
    }
}
