package vn.hanoi.ops.enforcement.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a version as a line of a table.
 *
 * @param part which part of the law, a key under {@code enforcement.law.part.}
 * @param code of the rule inside its part
 * @param name what it says, in words
 * @param value figure or term in words, blank for none
 * @param basis the document that it rests on
 * @param mark how far it was checked; absent where the law's own text is quoted
 */
public record LawRow(
        String part,
        String code,
        String name,
        String value,
        String basis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable SourceMark mark,
        String note) {

    /** Names the rule among the rules of its version. */
    public String key() {
        return part + " " + code + (validFrom == null ? "" : " " + validFrom);
    }

    /** The translation key of the part's name. */
    public String partKey() {
        return "enforcement.law.part." + part;
    }
}
