package vn.hanoi.ops.access.policy;

import java.util.List;

/** A proposal or a decision on one does not fit; nothing was changed. */
public class PolicyRefused extends RuntimeException {

    private final Reason reason;
    private final transient List<PolicyFault> faults;

    /** Why it was refused. */
    public enum Reason {
        /** The proposal has faults. */
        FAULTS,
        /** It was decided before, or there is none of that number. */
        NOT_PROPOSED,
        /** Whoever proposed it does not decide on it. */
        OWN_PROPOSAL,
        /** Nothing differs from the version in force. */
        NO_CHANGE,
        /** A rejection needs a reason of 10 to 500 characters. */
        NOTE_LENGTH;

        /** The translation key of the sentence for it. */
        public String key() {
            return "access.policy.refused." + name();
        }
    }

    PolicyRefused(Reason reason) {
        this(reason, List.of());
    }

    PolicyRefused(Reason reason, List<PolicyFault> faults) {
        super("Policy refused: " + reason + " " + faults);
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Every fault that was found. */
    public List<PolicyFault> faults() {
        return faults;
    }
}
