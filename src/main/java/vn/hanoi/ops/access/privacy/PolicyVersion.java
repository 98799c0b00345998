package vn.hanoi.ops.access.privacy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.hanoi.ops.access.Role;

/** The policy as it is in force from a date on; answers are worked out once and kept. */
public final class PolicyVersion {

    private final int number;
    private final Instant validFrom;
    private final String source;
    private final EmergencyTerms emergency;
    private final List<PolicyRule> rules;
    private final Map<Role, Set<Purpose>> purposes;
    private final Map<PolicyQuestion, Cell> answers = new ConcurrentHashMap<>();

    /**
     * A version that answers by these rules.
     *
     * @param rules from the general to the particular
     * @param purposes what each role may name
     */
    public PolicyVersion(
            int number,
            Instant validFrom,
            String source,
            EmergencyTerms emergency,
            List<PolicyRule> rules,
            Map<Role, Set<Purpose>> purposes) {
        this.number = number;
        this.validFrom = validFrom;
        this.source = source;
        this.emergency = emergency;
        this.rules = List.copyOf(rules);
        this.purposes = new EnumMap<>(Role.class);
        this.purposes.putAll(purposes);
    }

    /** The version's number, from 1. */
    public int number() {
        return number;
    }

    /** Since when it is in force. */
    public Instant validFrom() {
        return validFrom;
    }

    /** What it rests on. */
    public String source() {
        return source;
    }

    /** How an emergency access is given. */
    public EmergencyTerms emergency() {
        return emergency;
    }

    /** Its rules from the general to the particular. */
    public List<PolicyRule> rules() {
        return rules;
    }

    /** What each role may name. */
    public Map<Role, Set<Purpose>> purposes() {
        return Map.copyOf(purposes);
    }

    /** What an officer in that role may open personal data for. */
    public Set<Purpose> purposes(Role role) {
        return purposes.getOrDefault(role, Set.of());
    }

    /** The answer: of the matching rules the last; hidden outside the officer's areas and where no rule speaks. */
    public Cell cell(PolicyQuestion question) {
        return answers.computeIfAbsent(
                question, q -> deciding(q).map(PolicyRule::cell).orElse(Cell.HIDDEN));
    }

    /** The rule that answers, so that an answer can show why; nothing when the answer is hidden by default. */
    public Optional<PolicyRule> deciding(PolicyQuestion question) {
        boolean mayAsk =
                question.purpose() == Purpose.NONE || purposes(question.role()).contains(question.purpose());
        if (question.relation() == AreaRelation.OUTSIDE || !mayAsk) {
            return Optional.empty();
        }
        return rules.reversed().stream().filter(r -> r.matches(question)).findFirst();
    }
}
