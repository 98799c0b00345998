package vn.hanoi.ops.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Tells when two addresses are one home: the same words and unit, and a number of a house, flat or room in them. A hamlet
 * or a residential group alone ({@code Thôn 3}, {@code Tổ 5}) is no home.
 */
final class HouseholdRule {

    private static final Pattern GROUPS = Pattern.compile(
            "\\b(?:to(?: dan pho)?|tdp|thon|xom|khu(?: pho| dan cu)?|cum(?: dan cu)?|doi|ap|phuong|quan|p|q)"
                    + "(?: so)? \\d+[a-z]?\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern FILLERS = Pattern.compile("\\b(?:so nha|so|nha|duong|pho)\\b");

    private HouseholdRule() {}

    /** The normal form under which addresses of one home are equal; nothing when the text names no home. */
    static Optional<String> normalForm(String text, @Nullable AreaPath unit) {
        List<String> parts = Stream.of(text.split(","))
                .map(HouseholdRule::bare)
                .filter(p -> !p.isEmpty())
                .toList();
        if (unit == null || parts.isEmpty()) {
            return Optional.empty();
        }
        boolean numberAlone = !parts.getFirst().contains(" ") && parts.size() > 1;
        String home = numberAlone ? parts.get(0) + " " + parts.get(1) : parts.get(0);
        return NUMBER.matcher(home).find() ? Optional.of(unit.value() + "|" + home) : Optional.empty();
    }

    private static String bare(String part) {
        String folded = GROUPS.matcher(VietnameseText.fold(part)).replaceAll(" ");
        return FILLERS.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
