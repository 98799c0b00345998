package vn.hanoi.ops.enforcement.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law with its date and source.
 *
 * @param number counted from 1 in the order of entry
 * @param validFrom the first day judged under it
 * @param source the documents it rests on
 * @param proposedBy account of who entered it
 * @param decidedBy account of the second officer; absent while nobody decided
 */
public record LawVersion(
        int number,
        State state,
        String name,
        LocalDate validFrom,
        String source,
        Law law,
        String proposedBy,
        @Nullable String decidedBy) {

    /** Where it stands under four eyes. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "enforcement.law.state." + name();
        }
    }
}
