package vn.hanoi.ops.access.policy;

/**
 * What is wrong with a proposal.
 *
 * @param rule place of the rule in the proposal, from 1; 0 for the proposal as a whole
 */
public record PolicyFault(int rule, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        VALID_FROM_PAST,
        SOURCE_LENGTH,
        EMERGENCY_RANGE,
        NO_RULES,
        TOO_MANY_RULES,
        REASON_LENGTH,
        FIELD_FORM,
        REVEAL_WITHOUT_MASK,
        LOG_OPENED;

        /** The translation key of the sentence for it. */
        public String key() {
            return "access.policy.fault." + name();
        }
    }
}
