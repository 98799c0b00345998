package vn.hanoi.ops.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * The forms of a name under which a person is found, all without marks and in small letters.
 *
 * @param folded in the order written: {@code nguyen van mau}
 * @param turned given name first, as Vietnamese lists are sorted: {@code mau van nguyen}
 * @param sorted the words in alphabetical order, the same whatever order somebody wrote them in
 * @param ends the first and the last word in alphabetical order, the same with and without a middle name
 * @param initials the first letters in alphabetical order, the same with most slips of the pen
 */
record NameKeys(String folded, String turned, String sorted, String ends, String initials) {

    /** The keys of a record that nobody shall find by its name. */
    static final NameKeys NONE = new NameKeys("", "", "", "", "");

    static NameKeys of(String name) {
        String folded = VietnameseText.fold(name);
        if (folded.isEmpty()) {
            return of("?", List.of(name.strip()));
        }
        return of(folded, Arrays.asList(folded.split(" ")));
    }

    /** The same of a name that is folded already, whatever the order of its words. */
    static NameKeys ofFolded(String folded) {
        return of(folded, Arrays.asList(folded.split(" ")));
    }

    private static NameKeys of(String folded, List<String> words) {
        return new NameKeys(
                folded,
                String.join(" ", words.reversed()),
                words.stream().sorted().collect(Collectors.joining(" ")),
                Stream.of(words.getFirst(), words.getLast()).distinct().sorted().collect(Collectors.joining(" ")),
                words.stream()
                        .map(w -> w.substring(0, w.offsetByCodePoints(0, 1)))
                        .sorted()
                        .collect(Collectors.joining()));
    }
}
