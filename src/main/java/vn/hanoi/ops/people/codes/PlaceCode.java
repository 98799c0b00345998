package vn.hanoi.ops.people.codes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a room knows of a code that is a place's.
 *
 * @param fields claims by their name in answers; empty when the officer may not see the place
 * @param doubt why the code is not taken at its word; none when it leads where it says
 */
public record PlaceCode(
        Map<String, String> fields, @Nullable Doubt doubt) {

    /** Why a code of a place is not taken. @param titleKey the translation key of the reason */
    public record Doubt(String code, String titleKey) {}

    /** Copies what can change. */
    public PlaceCode {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
