package vn.hanoi.ops.cases.rules;

import java.util.List;

/**
 * How long contacts are quarantined.
 *
 * @param home quarantine at home is possible; else only at a centralised site
 * @param terms one for each group
 */
public record QuarantineRules(ProtectionRules protection, boolean home, List<Term> terms, String source) {

    /** Keeps its own copy. */
    public QuarantineRules {
        terms = List.copyOf(terms);
    }

    /** The term of a group; the longest one when the group has none. */
    public Term term(Protection who) {
        return terms.stream()
                .filter(term -> term.who() == who)
                .findFirst()
                .or(() -> terms.stream().reduce((a, b) -> a.days() >= b.days() ? a : b))
                .orElseThrow();
    }
}
