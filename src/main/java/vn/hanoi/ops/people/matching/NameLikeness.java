package vn.hanoi.ops.people.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hanoi.ops.kernel.VietnameseText;

/** Compares Vietnamese names: family name first, given name last, the middle often left out, marks often lost. */
final class NameLikeness {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORT = 5;
    private static final int MOST_SLIPS = 2;

    private NameLikeness() {}

    /**
     * A name made ready to be compared with many.
     *
     * @param words without marks, as written
     * @param sorted the same in alphabetical order
     * @param marked the words with their marks
     * @param hasMarks whether any word has one
     */
    record Form(List<String> words, List<String> sorted, Set<String> marked, boolean hasMarks) {

        /** Tells whether there is a letter in it. */
        boolean readable() {
            return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isLetter));
        }

        static Form of(String name) {
            List<String> words = NameLikeness.words(name);
            return new Form(words, NameLikeness.sorted(words), NameLikeness.marked(name), NameLikeness.hasMarks(name));
        }
    }

    static Evidence of(Form one, Form other) {
        List<String> a = one.words();
        List<String> b = other.words();
        if (a.equals(b) || String.join("", a).equals(String.join("", b))) {
            return Evidence.NAME_SAME;
        }
        if (one.sorted().equals(other.sorted())) {
            return Evidence.NAME_ORDER;
        }
        if (middleMissing(a, b) || middleMissing(b, a)) {
            return Evidence.NAME_MIDDLE_MISSING;
        }
        if (close(a, b) || close(one.sorted(), other.sorted())) {
            return Evidence.NAME_CLOSE;
        }
        boolean ends = a.getFirst().equals(b.getFirst()) && a.getLast().equals(b.getLast());
        return ends && a.size() > 1 ? Evidence.NAME_MIDDLE_DIFFERENT : Evidence.NAME_DIFFERENT;
    }

    /** Tells whether two names with the same letters are written with different marks, both having some. */
    static Optional<Evidence> marks(Form one, Form other) {
        boolean bothMarked = one.hasMarks() && other.hasMarks();
        boolean sameLetters = one.sorted().equals(other.sorted());
        return bothMarked && sameLetters && !one.marked().equals(other.marked())
                ? Optional.of(Evidence.MARKS_DIFFERENT)
                : Optional.empty();
    }

    /** The longer has the first and last word of the shorter, in either order, and all its other words or their initials. */
    private static boolean middleMissing(List<String> longer, List<String> shorter) {
        if (shorter.size() < 2 || longer.size() < shorter.size()) {
            return false;
        }
        List<String> ordered = startsAndEndsAlike(longer, shorter) ? shorter : shorter.reversed();
        if (!startsAndEndsAlike(longer, ordered)) {
            return false;
        }
        List<String> rest = new ArrayList<>(longer.subList(1, longer.size() - 1));
        for (String middle : ordered.subList(1, ordered.size() - 1)) {
            Optional<String> full = rest.stream()
                    .filter(w -> w.equals(middle) || (middle.length() == 1 && w.startsWith(middle)))
                    .findFirst();
            if (full.isEmpty()) {
                return false;
            }
            rest.remove(full.get());
        }
        return true;
    }

    private static boolean startsAndEndsAlike(List<String> longer, List<String> shorter) {
        return longer.getFirst().equals(shorter.getFirst()) && longer.getLast().equals(shorter.getLast());
    }

    /** Word by word at most one slip in a short word and two in a long one, two in all; one slip when a gap was lost. */
    private static boolean close(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return EditDistance.within(joined(a), joined(b), 1);
        }
        int slips = 0;
        for (int i = 0; i < a.size(); i++) {
            int distance = EditDistance.of(a.get(i), b.get(i));
            boolean shortWord = Math.min(a.get(i).length(), b.get(i).length()) <= SHORT;
            if (distance > (shortWord ? 1 : MOST_SLIPS)) {
                return false;
            }
            slips += distance;
        }
        return slips <= MOST_SLIPS;
    }

    private static List<String> words(String name) {
        String folded = VietnameseText.fold(name);
        return folded.isEmpty() ? List.of(name) : Arrays.asList(folded.split(" "));
    }

    private static Set<String> marked(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Set.copyOf(Arrays.asList(GAPS.split(composed)));
    }

    private static boolean hasMarks(String name) {
        return !VietnameseText.fold(name)
                .equals(GAPS.matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
