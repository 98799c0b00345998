package vn.hanoi.ops.people.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Weighs the evidence for two records being one person: a sum of points, each with its reason. One is made for each question
 * or file and used by one thread: it remembers the names that it has taken apart.
 */
public final class Matching {

    private static final int DISTRICT = 2;
    private static final int WARD = 3;

    private final MatchRules rules;
    private final Map<String, NameLikeness.Form> forms = new HashMap<>();

    /** A matching by these rules. */
    public Matching(MatchRules rules) {
        this.rules = rules;
    }

    /**
     * What the evidence comes to.
     *
     * @param reasons the heaviest first
     */
    public record Result(int points, Certainty certainty, List<MatchReason> reasons) {

        /** Copies the reasons. */
        public Result {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Tells whether a record that is taken for this person, because something else says so, cannot be: another name, birth or
     * citizen's card, and no paper in common.
     */
    public boolean contradicts(Profile entered, Profile record) {
        List<Evidence> evidence = evidence(entered, record);
        boolean middle = evidence.contains(Evidence.NAME_MIDDLE_DIFFERENT) && !evidence.contains(Evidence.BIRTH_SAME);
        boolean other = evidence.contains(Evidence.NAME_DIFFERENT)
                || evidence.contains(Evidence.BIRTH_DIFFERENT)
                || evidence.contains(Evidence.DOCUMENT_DIFFERENT);
        return (other || middle) && !evidence.contains(Evidence.DOCUMENT_SAME);
    }

    /** Compares what was entered with a record. */
    public Result compare(Profile entered, Profile record) {
        List<MatchReason> reasons = evidence(entered, record).stream()
                .map(e -> new MatchReason(e, rules.of(e)))
                .filter(r -> r.points() != 0)
                .sorted(Comparator.comparingInt((MatchReason r) -> -Math.abs(r.points())))
                .toList();
        int sum = reasons.stream().mapToInt(MatchReason::points).sum();
        return new Result(sum, rules.certainty(sum), reasons);
    }

    private List<Evidence> evidence(Profile entered, Profile record) {
        List<Evidence> evidence = new ArrayList<>();
        numbers(entered, record, evidence);
        names(form(entered.name()), form(record.name()), evidence);
        BirthLikeness.of(entered.birth(), record.birth()).ifPresent(evidence::add);
        if (entered.sex() != null && record.sex() != null) {
            evidence.add(entered.sex() == record.sex() ? Evidence.SEX_SAME : Evidence.SEX_DIFFERENT);
        }
        place(entered.area(), record.area(), evidence);
        return evidence;
    }

    private NameLikeness.Form form(String name) {
        return forms.computeIfAbsent(name, NameLikeness.Form::of);
    }

    /** A name without letters, as of a card that could not be read whole, speaks neither for nor against. */
    private static void names(NameLikeness.Form asked, NameLikeness.Form there, List<Evidence> evidence) {
        if (asked.readable() && there.readable()) {
            evidence.add(NameLikeness.of(asked, there));
            NameLikeness.marks(asked, there).ifPresent(evidence::add);
        }
    }

    private static void numbers(Profile entered, Profile record, List<Evidence> evidence) {
        if (meet(entered.documents(), record.documents())) {
            evidence.add(Evidence.DOCUMENT_SAME);
        } else if (meet(entered.ends(), record.ends())) {
            evidence.add(Evidence.DOCUMENT_END_SAME);
        }
        if (!entered.cards().isEmpty() && !record.cards().isEmpty() && !meet(entered.cards(), record.cards())) {
            evidence.add(Evidence.DOCUMENT_DIFFERENT);
        }
        if (meet(entered.phones(), record.phones())) {
            evidence.add(Evidence.PHONE_SAME);
        }
        if (meet(entered.homes(), record.homes())) {
            evidence.add(Evidence.HOUSEHOLD_SAME);
        }
    }

    private static void place(@Nullable AreaPath entered, @Nullable AreaPath record, List<Evidence> evidence) {
        if (entered == null || record == null) {
            return;
        }
        if (entered.level() >= WARD && entered.equals(record)) {
            evidence.add(Evidence.WARD_SAME);
        } else if (entered.level() >= DISTRICT && entered.upTo(DISTRICT).equals(record.upTo(DISTRICT))) {
            evidence.add(Evidence.DISTRICT_SAME);
        }
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
