package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.DeviceAlarm.What;

/** Alarms of ONVIF's rule engine, as JSON over MQTT or as XML notifications. A state that ends is no alarm. */
final class OnvifAlarms {

    private static final Map<String, What> TOPICS = Map.of(
            "LineDetector/Crossed", What.LINE,
            "FieldDetector/ObjectsInside", What.FIELD,
            "LoiteringDetector/ObjectIsLoitering", What.LOITERING,
            "CrowdDetection", What.GATHERING,
            "GlobalSceneChange", What.COVERED,
            "ImageTooDark", What.COVERED,
            "Tamper", What.COVERED);
    private static final List<String> ON = List.of("true", "1", "on", "active");
    private static final List<String> OFF = List.of("false", "0", "off", "inactive");
    private static final List<String> STATES = List.of("IsInside", "State", "IsLoitering", "Crowd");

    private record Notice(
            String topic, @Nullable Instant at, Map<String, String> source, Map<String, String> data, boolean again) {}

    private OnvifAlarms() {}

    static List<Alarm> read(Message message) {
        String text = message.text().strip();
        List<Notice> notices = text.startsWith("<") ? xml(text) : json(message, text);
        return notices.stream().flatMap(notice -> alarm(notice).stream()).toList();
    }

    private static Optional<Alarm> alarm(Notice notice) {
        Optional<What> what = TOPICS.entrySet().stream()
                .filter(topic -> notice.topic().contains(topic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (what.isEmpty() || notice.at() == null || !happens(notice, what.get())) {
            return Optional.empty();
        }
        String rule = notice.source().getOrDefault("Rule", "");
        String stream = rule.isBlank() ? video(notice) : rule;
        return Optional.of(new Alarm(stream, what.get(), rule, notice.at(), notice.again()));
    }

    /** A crossing is an event of its own; anything else is a state, which begins with a true value. */
    private static boolean happens(Notice notice, What what) {
        Optional<String> state = STATES.stream()
                .flatMap(name -> Optional.ofNullable(notice.data().get(name)).stream())
                .findFirst();
        return what == What.LINE
                ? state.filter(OFF::contains).isEmpty()
                : state.filter(ON::contains).isPresent();
    }

    private static String video(Notice notice) {
        return List.of("VideoSource", "VideoSourceConfigurationToken", "Source", "VideoSourceToken").stream()
                .map(name -> notice.source().getOrDefault(name, ""))
                .filter(token -> !token.isEmpty())
                .findFirst()
                .orElse("1");
    }

    private static List<Notice> json(Message message, String text) {
        JsonNode node = DeviceJson.tree(text).filter(JsonNode::isObject).orElse(null);
        if (node == null) {
            return List.of();
        }
        String topic = message.topic().isBlank() ? DeviceJson.text(node.path("Topic")) : message.topic();
        return List.of(new Notice(
                plain(topic),
                DeviceTimes.iso(DeviceJson.text(node.path("UtcTime")), ZoneOffset.UTC)
                        .orElse(null),
                values(node.path("Source"), false),
                values(node.path("Data"), true),
                false));
    }

    private static Map<String, String> values(JsonNode node, boolean small) {
        Map<String, String> values = new HashMap<>();
        node.properties().forEach(e -> values.put(e.getKey(), small(DeviceJson.text(e.getValue()), small)));
        return values;
    }

    private static List<Notice> xml(String text) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        XmlTree.read(text).ifPresent(root -> {
            List<XmlTree> found = new ArrayList<>(root.all("NotificationMessage"));
            if ("NotificationMessage".equals(root.name())) {
                found.add(root);
            }
            found.forEach(notice -> notice(notice).ifPresent(notices::add));
        });
        return notices;
    }

    private static Optional<Notice> notice(XmlTree notice) {
        return notice.all("Message").stream()
                .filter(m -> !m.attribute("UtcTime").isEmpty())
                .filter(m -> !"Deleted".equals(m.attribute("PropertyOperation")))
                .findFirst()
                .map(inner -> new Notice(
                        plain(notice.text("Topic").orElse("")),
                        DeviceTimes.iso(inner.attribute("UtcTime"), ZoneOffset.UTC)
                                .orElse(null),
                        items(inner, "Source", false),
                        items(inner, "Data", true),
                        "Initialized".equals(inner.attribute("PropertyOperation"))));
    }

    private static Map<String, String> items(XmlTree message, String part, boolean small) {
        Map<String, String> items = new HashMap<>();
        message.child(part).ifPresent(p -> p.all("SimpleItem")
                .forEach(i -> items.put(i.attribute("Name"), small(i.attribute("Value"), small))));
        return items;
    }

    private static String small(String value, boolean small) {
        return small ? value.toLowerCase(java.util.Locale.ROOT) : value;
    }

    private static String plain(String topic) {
        int values = topic.indexOf("/&");
        return (values < 0 ? topic : topic.substring(0, values)).replaceAll("\\w+:", "");
    }
}
