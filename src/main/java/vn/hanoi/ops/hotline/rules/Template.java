package vn.hanoi.ops.hotline.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reply with gaps such as {@code {so}}, {@code {loai}}, {@code {dia_ban}}, {@code {don_vi}} and {@code {han}}.
 *
 * @param category only for tickets of this category or branch; for all when absent
 */
public record Template(String code, @Nullable String category, String name, String text) {

    /** The reply with its gaps filled; a gap without a value stays, so that the writer sees it. */
    public String filled(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
