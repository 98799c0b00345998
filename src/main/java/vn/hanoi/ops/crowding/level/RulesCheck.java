package vn.hanoi.ops.crowding.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hanoi.ops.cameras.CountClass;

/** Finds what is wrong with rules before anybody is judged by them. */
public final class RulesCheck {

    /** Places that a template may have. */
    public static final Set<String> PLACES =
            Set.of("street", "addressee", "level", "levelName", "since", "people", "value", "area");

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private final List<Fault> faults = new ArrayList<>();

    private RulesCheck() {}

    /**
     * One fault.
     *
     * @param field path of the field, such as {@code density.up.3}
     * @param code what is wrong, such as {@code NOT_ASCENDING}
     */
    public record Fault(String field, String code) {}

    /** All faults; none when the rules can be used. */
    public static List<Fault> faults(CrowdingRules rules) {
        RulesCheck check = new RulesCheck();
        check.scale("density", rules.density());
        check.scale("relative", rules.relative());
        check.quorum("rise", rules.rise());
        check.quorum("fall", rules.fall());
        check.range("maxAgeMinutes", rules.maxAgeMinutes(), 1, 240);
        check.usual(rules.usual());
        check.advisory(rules.advisory());
        check.weights("densityWeights", rules.densityWeights());
        check.weights("relativeWeights", rules.relativeWeights());
        if (!Double.valueOf(1).equals(rules.densityWeights().get(CountClass.PERSON))) {
            check.add("densityWeights.PERSON", "PERSON_COUNTS_ONCE");
        }
        return List.copyOf(check.faults);
    }

    private void scale(String field, Scale scale) {
        if (scale.up().size() != Scale.TOP - 1 || scale.down().size() != Scale.TOP - 1) {
            add(field, "FOUR_THRESHOLDS");
            return;
        }
        for (int level = 2; level <= Scale.TOP; level++) {
            double up = scale.up(level);
            double down = scale.down(level);
            if (!(up > 0 && down > 0 && up < 1_000)) {
                add(field + ".up." + level, "OUT_OF_RANGE");
            }
            if (!(down < up)) {
                add(field + ".down." + level, "DOWN_NOT_BELOW_UP");
            }
            if (level > 2 && !(up > scale.up(level - 1))) {
                add(field + ".up." + level, "NOT_ASCENDING");
            }
            if (level > 2 && !(down > scale.down(level - 1))) {
                add(field + ".down." + level, "NOT_ASCENDING");
            }
        }
    }

    private void quorum(String field, Quorum quorum) {
        range(field + ".of", quorum.of(), 1, 60);
        if (quorum.needed() * 2 <= quorum.of() || quorum.needed() > quorum.of()) {
            add(field + ".needed", "MORE_THAN_HALF");
        }
    }

    private void usual(UsualRules usual) {
        range("usual.hours", usual.hours(), 1, 12);
        range("usual.leastMinutes", usual.leastMinutes(), 10, Math.max(10, usual.hours() * 60));
        range("usual.freezeHours", usual.freezeHours(), 1, 72);
        range("usual.days", usual.days(), 0, 14);
        if (usual.days() > 0 && usual.days() < UsualRules.LEAST_DAYS) {
            add("usual.days", "THREE_DAYS");
        }
        if (!(usual.spread() >= 0 && usual.spread() <= 10)) {
            add("usual.spread", "OUT_OF_RANGE");
        }
        if (!(usual.floor() > 0 && usual.floor() <= 10_000)) {
            add("usual.floor", "OUT_OF_RANGE");
        }
    }

    private void advisory(AdvisoryRules advisory) {
        range("advisory.level", advisory.level(), 2, Scale.TOP);
        range("advisory.heldMinutes", advisory.heldMinutes(), 0, 240);
        range("advisory.quietMinutes", advisory.quietMinutes(), 0, 1_440);
        range("advisory.acknowledgeMinutes", advisory.acknowledgeMinutes(), 1, 1_440);
        range("advisory.warnPercent", advisory.warnPercent(), 1, 99);
        range("advisory.remindMinutes", advisory.remindMinutes(), 1, 240);
        range("advisory.undoMinutes", advisory.undoMinutes(), 0, 60);
        if (advisory.template().isBlank() || advisory.template().length() > 2_000) {
            add("advisory.template", "OUT_OF_RANGE");
        }
        Matcher places = PLACE.matcher(advisory.template());
        while (places.find()) {
            if (!PLACES.contains(places.group(1))) {
                add("advisory.template", "UNKNOWN_PLACE");
            }
        }
    }

    private void weights(String field, Map<CountClass, Double> weights) {
        weights.forEach((countClass, weight) -> {
            if (!(weight >= 0 && weight <= 100)) {
                add(field + "." + countClass, "OUT_OF_RANGE");
            }
        });
        if (weights.values().stream().noneMatch(w -> w > 0)) {
            add(field, "NOTHING_COUNTS");
        }
    }

    private void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            add(field, "OUT_OF_RANGE");
        }
    }

    private void add(String field, String code) {
        faults.add(new Fault(field, code));
    }
}
