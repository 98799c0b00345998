package vn.hanoi.ops.cameras.frigate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.Observation;

/**
 * Follows one recorder. It publishes a number only when it changes and never takes it back when a camera dies, so numbers
 * are held here: said again every interval while the recorder and the camera say that they work, and dropped when they do
 * not. Names that are no cameras of ours are zones of the recorder and are passed over. Versions before 0.15 do not tell
 * which objects move; of these all are counted. Used by one thread.
 */
public final class FrigateRecorder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final String ALL = "all";
    private static final String ACTIVE = "active";
    private static final Set<String> ON = Set.of("online", "ON");

    private final String prefix;
    private final Function<String, Optional<Camera>> cameras;
    private final BiConsumer<Camera, Boolean> health;
    private final JsonMapper json;
    private final Map<String, HeldCounts> held = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final AtomicBoolean back = new AtomicBoolean();
    private boolean stopped;
    private boolean tellsWhatMoves;

    /**
     * Follows a recorder.
     *
     * @param prefix the first level of its topics
     * @param cameras finds our camera of a recorder's name, see {@link #nameOf}
     * @param health hears whether a camera works, whenever the recorder says something about it
     */
    public FrigateRecorder(
            String prefix,
            Function<String, Optional<Camera>> cameras,
            BiConsumer<Camera, Boolean> health,
            JsonMapper json) {
        this.prefix = prefix;
        this.cameras = cameras;
        this.health = health;
        this.json = json;
    }

    /** The name under which a recorder's camera and ours are the same: small letters, hyphen as underscore. */
    public static String nameOf(String code) {
        return code.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** The topics to subscribe to. */
    public List<String> topics() {
        return List.of(
                prefix + "/available",
                prefix + "/stats",
                prefix + "/camera_activity",
                prefix + "/+/+",
                prefix + "/+/+/active",
                prefix + "/+/status/detect",
                prefix + "/+/detect/state",
                prefix + "/+/enabled/state");
    }

    /** The topic to which anything is published to hear what the cameras show now. */
    public String askingTopic() {
        return prefix + "/onConnect";
    }

    /** Tells whether the recorder or a camera works again since this was asked last, so that it is to be asked what it shows. */
    public boolean isBack() {
        return back.getAndSet(false);
    }

    /** Tells whether the topic is this recorder's. */
    public boolean owns(String topic) {
        return topic.startsWith(prefix + "/");
    }

    /** Hears a message. @return whether it said something that the console understands */
    public boolean hear(String topic, byte[] payload) {
        String[] levels = topic.substring(prefix.length() + 1).split("/");
        String text = new String(payload, StandardCharsets.UTF_8).strip();
        if (levels.length == 1) {
            return hearRecorder(levels[0], text);
        }
        Optional<Camera> camera = cameras.apply(nameOf(levels[0]));
        if (camera.isEmpty() || isZone(levels[0])) {
            return false;
        }
        if (levels.length == 3 && !ACTIVE.equals(levels[2])) {
            boolean known = FrigateStats.SWITCHES.contains(levels[1] + "/" + levels[2]);
            return known && hearSwitch(camera.get(), levels[1], text);
        }
        return !stopped && NUMBER.matcher(text).matches() && hearCount(camera.get(), levels, Double.parseDouble(text));
    }

    /** What the cameras show that has not been said within their interval. */
    public List<Observation> due(Instant now) {
        List<Observation> due = new ArrayList<>();
        for (HeldCounts counts : held.values()) {
            counts.settle(now, tellsWhatMoves);
            if (counts.due(now)) {
                due.add(counts.tell(now));
            }
        }
        return due;
    }

    /** Drops all numbers, because nobody knows whether they still hold: the broker is out of reach. */
    public void forget() {
        held.values().forEach(HeldCounts::forget);
    }

    /** Cameras and zones share one level of the topics; its statistics name the cameras. */
    private boolean isZone(String name) {
        return !own.isEmpty() && !own.contains(name);
    }

    private boolean hearRecorder(String topic, String text) {
        return switch (topic) {
            case "available" -> {
                boolean before = stopped;
                stopped = !"online".equals(text);
                if (stopped) {
                    forget();
                } else if (before) {
                    back.set(true);
                }
                held.keySet().forEach(name -> cameras.apply(name).ifPresent(this::tellHealth));
                yield true;
            }
            case "stats" -> each(text, "cameras", this::hearStats);
            case "camera_activity" -> each(text, "", this::hearActivity);
            default -> false;
        };
    }

    private boolean each(String text, String field, BiConsumer<Camera, JsonNode> listener) {
        try {
            JsonNode root = json.readTree(text);
            JsonNode byName = field.isEmpty() ? root : root.path(field);
            own.addAll(byName.propertyNames());
            byName.properties()
                    .forEach(e -> cameras.apply(nameOf(e.getKey())).ifPresent(c -> listener.accept(c, e.getValue())));
            return byName.isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Three topics say that a camera counts or not: its detector's state since 0.17, its switches in all versions. */
    private boolean hearSwitch(Camera camera, String what, String text) {
        if (of(camera).says(what, ON.contains(text))) {
            back.set(true);
        }
        tellHealth(camera);
        return true;
    }

    private void hearStats(Camera camera, JsonNode stats) {
        of(camera).usable(FrigateStats.usable(stats));
        tellHealth(camera);
    }

    private void hearActivity(Camera camera, JsonNode activity) {
        FrigateActivity.counts(activity).filter(counts -> !stopped).ifPresent(of(camera)::holdAll);
    }

    private boolean hearCount(Camera camera, String[] levels, double number) {
        boolean active = levels.length == 3;
        String label = levels[1];
        tellsWhatMoves |= active;
        if (ALL.equals(label) || active && FrigateActivity.isPerson(label)) {
            return false;
        }
        if (active || FrigateActivity.isPerson(label)) {
            of(camera).hold(label, number);
        } else {
            of(camera).hear(label, number);
        }
        return true;
    }

    private HeldCounts of(Camera camera) {
        return held.computeIfAbsent(nameOf(camera.code()), name -> new HeldCounts(camera));
    }

    private void tellHealth(Camera camera) {
        health.accept(camera, !stopped && of(camera).working());
    }
}
