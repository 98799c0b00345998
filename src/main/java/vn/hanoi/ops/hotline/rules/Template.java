package vn.hanoi.ops.hotline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reply with gaps such as {@code {so}}, from a moment on.
 *
 * @param category only for tickets of this category or branch; for all when absent
 */
public record Template(
        String code,
        Instant validFrom,
        @Nullable String category,
        String name,
        @Nullable String nameEn,
        String text) {

    /** The code of what is said when a caller is told and asked; no reply to choose. */
    public static final String CALLBACK = "CALLBACK";

    /** The gaps that are filled: number, category, area, unit and due time of a ticket. */
    public static final List<String> GAPS = List.of("so", "loai", "dia_ban", "don_vi", "han");

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    /** The name in the language of the screen. */
    public String title() {
        return TwoNames.shown(name, nameEn);
    }

    /** The reply with its gaps filled; a gap without a value stays, so that the writer sees it. */
    public String filled(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** Tells whether every gap of a text is one that is filled. */
    static boolean fits(String text) {
        return GAP.matcher(text).results().allMatch(gap -> GAPS.contains(gap.group(1)))
                && GAP.matcher(text).replaceAll("").chars().noneMatch(c -> c == '{' || c == '}');
    }
}
