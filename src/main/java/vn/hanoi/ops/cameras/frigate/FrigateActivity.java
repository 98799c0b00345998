package vn.hanoi.ops.cameras.frigate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.reading.ClassNames;

/** What a recorder answers to the question what its cameras show now. */
public final class FrigateActivity {

    private FrigateActivity() {}

    /** The counts of one camera: people wherever they stand, vehicles only when they do not; or nothing to read. */
    public static Optional<Map<String, Double>> counts(JsonNode activity) {
        if (!activity.path("objects").isArray()) {
            return Optional.empty();
        }
        Map<String, Double> counts = new HashMap<>();
        for (JsonNode object : activity.path("objects")) {
            String label = object.path("label").asString("");
            boolean counted = isPerson(label) || !object.path("stationary").asBoolean(false);
            if (counted && !label.isBlank()) {
                counts.merge(label, 1.0, Double::sum);
            }
        }
        counts.putIfAbsent("person", 0.0);
        return Optional.of(counts);
    }

    /** Tells whether the recorder's word means a person. */
    public static boolean isPerson(String label) {
        return ClassNames.find(label).filter(CountClass.PERSON::equals).isPresent();
    }
}
