package vn.hanoi.ops.crowding.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.level.AdvisoryRules;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.Quorum;
import vn.hanoi.ops.crowding.level.Scale;
import vn.hanoi.ops.crowding.level.UsualRules;

/** Rules as figures by path, and back. */
final class RulesFigures {

    private RulesFigures() {}

    static Map<String, Double> of(CrowdingRules rules) {
        Map<String, Double> values = new LinkedHashMap<>();
        scale(values, "density", rules.density());
        scale(values, "relative", rules.relative());
        values.put("rise.needed", (double) rules.rise().needed());
        values.put("rise.of", (double) rules.rise().of());
        values.put("fall.needed", (double) rules.fall().needed());
        values.put("fall.of", (double) rules.fall().of());
        values.put("maxAgeMinutes", (double) rules.maxAgeMinutes());
        values.put("usual.hours", (double) rules.usual().hours());
        values.put("usual.leastMinutes", (double) rules.usual().leastMinutes());
        values.put("usual.spread", rules.usual().spread());
        values.put("usual.floor", rules.usual().floor());
        values.put("usual.freezeHours", (double) rules.usual().freezeHours());
        values.put("usual.days", (double) rules.usual().days());
        advisory(values, rules.advisory());
        rules.densityWeights().forEach((type, weight) -> values.put("densityWeights." + type, weight));
        rules.relativeWeights().forEach((type, weight) -> values.put("relativeWeights." + type, weight));
        return values;
    }

    static CrowdingRules rules(Map<String, Double> values, String template) {
        return new CrowdingRules(
                scale(values, "density"),
                scale(values, "relative"),
                new Quorum(whole(values, "rise.needed"), whole(values, "rise.of")),
                new Quorum(whole(values, "fall.needed"), whole(values, "fall.of")),
                whole(values, "maxAgeMinutes"),
                new UsualRules(
                        whole(values, "usual.hours"),
                        whole(values, "usual.leastMinutes"),
                        values.get("usual.spread"),
                        values.get("usual.floor"),
                        whole(values, "usual.freezeHours"),
                        whole(values, "usual.days")),
                new AdvisoryRules(
                        whole(values, "advisory.level"),
                        whole(values, "advisory.heldMinutes"),
                        whole(values, "advisory.quietMinutes"),
                        whole(values, "advisory.acknowledgeMinutes"),
                        whole(values, "advisory.warnPercent"),
                        whole(values, "advisory.remindMinutes"),
                        whole(values, "advisory.undoMinutes"),
                        template),
                weights(values, "densityWeights"),
                weights(values, "relativeWeights"));
    }

    private static void advisory(Map<String, Double> values, AdvisoryRules rules) {
        values.put("advisory.level", (double) rules.level());
        values.put("advisory.heldMinutes", (double) rules.heldMinutes());
        values.put("advisory.quietMinutes", (double) rules.quietMinutes());
        values.put("advisory.acknowledgeMinutes", (double) rules.acknowledgeMinutes());
        values.put("advisory.warnPercent", (double) rules.warnPercent());
        values.put("advisory.remindMinutes", (double) rules.remindMinutes());
        values.put("advisory.undoMinutes", (double) rules.undoMinutes());
    }

    private static void scale(Map<String, Double> values, String name, Scale scale) {
        for (int level = 2; level <= Scale.TOP; level++) {
            values.put(name + ".up." + level, scale.up(level));
            values.put(name + ".down." + level, scale.down(level));
        }
    }

    private static Scale scale(Map<String, Double> values, String name) {
        List<Double> up = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        for (int level = 2; level <= Scale.TOP; level++) {
            up.add(values.get(name + ".up." + level));
            down.add(values.get(name + ".down." + level));
        }
        return new Scale(up, down);
    }

    private static Map<CountClass, Double> weights(Map<String, Double> values, String name) {
        Map<CountClass, Double> weights = new EnumMap<>(CountClass.class);
        for (CountClass type : CountClass.values()) {
            weights.put(type, values.getOrDefault(name + "." + type, 0.0));
        }
        return weights;
    }

    private static int whole(Map<String, Double> values, String path) {
        return (int) Math.round(values.get(path));
    }
}
