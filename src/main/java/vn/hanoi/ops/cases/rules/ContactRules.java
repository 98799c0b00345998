package vn.hanoi.ops.cases.rules;

import java.util.Set;
import vn.hanoi.ops.cases.ConfirmationMethod;

/**
 * Who is an F0 and who a contact.
 *
 * @param methods ways of confirmation that count
 * @param metres distance within which somebody is a close contact
 * @param minutes least time together in a closed place; 0 when any time counts
 */
public record ContactRules(Set<ConfirmationMethod> methods, double metres, int minutes, String source) {

    /** Keeps its own copy. */
    public ContactRules {
        methods = Set.copyOf(methods);
    }
}
