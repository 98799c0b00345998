package vn.hanoi.ops.cameras.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Described;
import vn.hanoi.ops.cameras.dialect.Said.Noticed;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Standing;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;
import vn.hanoi.ops.cameras.frigate.FrigateActivity;
import vn.hanoi.ops.cameras.frigate.FrigateStats;

/**
 * Single messages of a Frigate recorder. People count wherever they stand, vehicles only while they move; events and
 * reviews, which may name people and plates, are passed over.
 */
@Component
public class FrigateDialect implements Dialect {

    /** The topic of a recorder's figures, which are told again and again. */
    public static final String STATS = "stats";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Set<String> ON = Set.of("online", "ON");

    @Override
    public String product() {
        return "frigate";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        String[] levels = message.topic().split("/");
        String text = message.text().strip();
        if (message.topic().isEmpty()) {
            return List.of(configuration(text));
        }
        if (levels.length == 2) {
            return recorder(levels[1], text);
        }
        if (levels.length < 3 || levels.length > 4) {
            return List.of(new Passed("no count"));
        }
        if (levels.length == 4 && FrigateStats.SWITCHES.contains(levels[2] + "/" + levels[3])) {
            String what = levels[2] + "/" + levels[3];
            return List.of(new Noticed(levels[1], CameraSign.NOT_COUNTING, what, !ON.contains(text), null));
        }
        return List.of(count(levels, text));
    }

    /** The answer to {@code GET /api/config}: which names are cameras, and on which cameras each zone is drawn. */
    private static Said configuration(String text) {
        Optional<JsonNode> cameras =
                DeviceJson.tree(text).map(t -> t.path("cameras")).filter(JsonNode::isObject);
        if (cameras.isEmpty()) {
            return new Unclear("BAD_JSON", "The configuration holds no 'cameras'.");
        }
        Set<String> names = new HashSet<>();
        Map<String, Set<String>> zones = new HashMap<>();
        cameras.get().properties().forEach(camera -> {
            names.add(camera.getKey());
            camera.getValue().path("zones").propertyNames().forEach(zone -> zones.computeIfAbsent(
                            zone, z -> new HashSet<>())
                    .add(camera.getKey()));
        });
        return new Described(names, zones);
    }

    private static Said count(String[] levels, String text) {
        boolean active = levels.length == 4 && "active".equals(levels[3]);
        boolean person = FrigateActivity.isPerson(levels[2]);
        if ("all".equals(levels[2]) || person && active) {
            return new Passed("counted by its other topic");
        }
        if (levels.length == 4 && !active || !NUMBER.matcher(text).matches()) {
            return new Passed("no count");
        }
        double number = Double.parseDouble(text);
        return person || active
                ? Counted.gauge(levels[1], null, Map.of(levels[2], number))
                : new Standing(levels[1], levels[2], number);
    }

    private static List<Said> recorder(String what, String text) {
        if ("available".equals(what)) {
            return List.of(new Noticed("", CameraSign.SIGNAL_LOST, what, !"online".equals(text), null));
        }
        if ("camera_activity".equals(what)) {
            return activity(text);
        }
        if (!STATS.equals(what)) {
            return List.of(new Passed(what));
        }
        Optional<JsonNode> cameras =
                DeviceJson.tree(text).map(t -> t.path("cameras")).filter(JsonNode::isObject);
        if (cameras.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The statistics hold no 'cameras'."));
        }
        List<Said> said = new ArrayList<>();
        said.add(new Described(Set.copyOf(cameras.get().propertyNames()), Map.of()));
        cameras.get()
                .properties()
                .forEach(c -> said.add(new Noticed(
                        c.getKey(), CameraSign.NOT_COUNTING, STATS, !FrigateStats.usable(c.getValue()), null)));
        return cameras.get().isEmpty() ? List.of(new Passed("no cameras")) : said;
    }

    /** The answer to {@code onConnect}: what each camera shows now. */
    private static List<Said> activity(String text) {
        Optional<JsonNode> cameras = DeviceJson.tree(text).filter(JsonNode::isObject);
        if (cameras.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The activity is no JSON object."));
        }
        List<Said> said = new ArrayList<>();
        cameras.get().properties().forEach(camera -> FrigateActivity.counts(camera.getValue())
                .ifPresent(counts -> said.add(Counted.view(camera.getKey(), counts))));
        return said.isEmpty() ? List.of(new Passed("no activity")) : said;
    }
}
