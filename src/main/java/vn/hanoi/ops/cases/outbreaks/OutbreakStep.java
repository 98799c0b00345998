package vn.hanoi.ops.cases.outbreaks;

import java.time.Instant;
import vn.hanoi.ops.access.privacy.Guarded;

/** Something that was done with an outbreak place. @param note why: about a case, so about health */
public record OutbreakStep(Instant at, What what, String officer, String officerName, Guarded<String> note) {

    /** What was done. */
    public enum What {
        OPENED,
        AMENDED,
        CLOSED,
        REOPENED,
        INCLUDED,
        EXCLUDED,
        MARKED;

        /** The translation key of the words for it. */
        public String titleKey() {
            return "cases.outbreak.step." + name();
        }
    }
}
