package vn.hanoi.ops.enforcement.decisions;

import java.util.EnumSet;
import java.util.Set;

/** Work that waits, by who must do it. */
public enum DecisionTray {
    /** For the chair: to be signed. */
    TO_SIGN,
    /** For who proposed: given back. */
    RETURNED,
    /** To be delivered. */
    TO_DELIVER,
    /** To be paid. */
    TO_PAY,
    /** All that are signed. */
    ALL;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.tray." + name();
    }

    Set<DecisionState> states() {
        return switch (this) {
            case TO_SIGN -> EnumSet.of(DecisionState.PROPOSED);
            case RETURNED -> EnumSet.of(DecisionState.RETURNED);
            case TO_DELIVER -> EnumSet.of(DecisionState.SIGNED);
            case TO_PAY -> EnumSet.of(DecisionState.DELIVERED, DecisionState.COERCED);
            case ALL -> EnumSet.allOf(DecisionState.class);
        };
    }
}
