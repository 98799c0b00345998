package vn.hanoi.ops.hotline.rules;

import java.time.Instant;

/**
 * Who is told when a clock has consumed a share of its target.
 *
 * @param percent of the target; above 100 when it is late
 */
public record Escalation(int percent, Instant validFrom, Tell tell) {

    /** Who is told. */
    public enum Tell {
        OFFICER,
        UNIT,
        DISTRICT,
        CITY;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "hotline.tell." + name();
        }
    }
}
