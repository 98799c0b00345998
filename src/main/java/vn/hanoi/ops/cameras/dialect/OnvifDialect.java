package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Noticed;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;

/**
 * ONVIF analytics, as JSON over MQTT ({@code onvif-ej}) or as XML notifications. Values may be quoted or bare; a property
 * message may be retained and come again, which its content shows; an empty one says that the property is gone.
 */
@Component
public class OnvifDialect implements Dialect {

    private static final String MARK = "onvif-ej/";
    private static final String FIRST = "1";
    private static final Map<String, CameraSign> SIGNS = Map.of(
            "SignalLoss", CameraSign.SIGNAL_LOST,
            "ImageTooDark", CameraSign.PICTURE_UNUSABLE,
            "ImageTooBright", CameraSign.PICTURE_UNUSABLE,
            "ImageTooBlurry", CameraSign.PICTURE_UNUSABLE,
            "ImpairedVisibility", CameraSign.PICTURE_UNUSABLE,
            "GlobalSceneChange", CameraSign.SCENE_CHANGED);

    /** One notification, whatever it was written in. */
    private record Notice(String topic, @Nullable Instant at, Map<String, String> source, Map<String, String> data) {}

    @Override
    public String product() {
        return "onvif";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        if (message.body().length == 0) {
            return List.of(new Passed("property deleted"));
        }
        String text = message.text().strip();
        if (text.startsWith("<")) {
            return xml(text, habits);
        }
        Optional<JsonNode> tree = DeviceJson.tree(text).filter(JsonNode::isObject);
        if (tree.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The message is no JSON object."));
        }
        JsonNode node = tree.get();
        Instant at = DeviceTimes.iso(DeviceJson.text(node.path("UtcTime")), ZoneOffset.UTC)
                .orElse(null);
        if (at == null) {
            return List.of(new Unclear("BAD_TIME", "Field 'UtcTime' is no time."));
        }
        String topic = topic(message.topic(), DeviceJson.text(node.path("Topic")));
        return List.of(said(new Notice(topic, at, values(node.path("Source")), values(node.path("Data"))), habits));
    }

    /** The path between the mark and the values of the source, without name space. */
    private static String topic(String mqtt, String told) {
        String topic = mqtt.isBlank() ? told : mqtt;
        int mark = topic.indexOf(MARK);
        String path = mark < 0 ? topic : topic.substring(mark + MARK.length());
        int values = path.indexOf("/&");
        return (values < 0 ? path : path.substring(0, values)).replaceAll("\\w+:", "");
    }

    private static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new HashMap<>();
        node.properties().forEach(e -> values.put(e.getKey(), DeviceJson.text(e.getValue())));
        return values;
    }

    private List<Said> xml(String text, Habits habits) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return List.of(new Unclear("XML_DTD", "A document type is not read."));
        }
        Optional<XmlTree> root = XmlTree.read(text);
        if (root.isEmpty()) {
            return List.of(new Unclear("BAD_XML", "The notification is not well-formed."));
        }
        List<XmlTree> notices = new ArrayList<>(root.get().all("NotificationMessage"));
        if ("NotificationMessage".equals(root.get().name())) {
            notices.add(root.get());
        }
        List<Said> said = new ArrayList<>();
        notices.forEach(n -> said.add(notification(n, habits)));
        return said.isEmpty() ? List.of(new Unclear("NO_NOTICE", "There is no NotificationMessage.")) : said;
    }

    private static Said notification(XmlTree notice, Habits habits) {
        Optional<XmlTree> inner = notice.all("Message").stream()
                .filter(m -> !m.attribute("UtcTime").isEmpty())
                .findFirst();
        if (inner.isEmpty()) {
            return new Unclear("MISSING_FIELD", "The notification has no Message with 'UtcTime'.");
        }
        if ("Deleted".equals(inner.get().attribute("PropertyOperation"))) {
            return new Passed("property deleted");
        }
        Instant at = DeviceTimes.iso(inner.get().attribute("UtcTime"), ZoneOffset.UTC)
                .orElse(null);
        if (at == null) {
            return new Unclear("BAD_TIME", "'UtcTime' is no time.");
        }
        String topic = topic("", notice.text("Topic").orElse(""));
        return said(new Notice(topic, at, items(inner.get(), "Source"), items(inner.get(), "Data")), habits);
    }

    private static Map<String, String> items(XmlTree message, String part) {
        Map<String, String> items = new HashMap<>();
        message.child(part)
                .ifPresent(p -> p.all("SimpleItem").forEach(i -> items.put(i.attribute("Name"), i.attribute("Value"))));
        return items;
    }

    private static Said said(Notice notice, Habits habits) {
        for (Map.Entry<String, CameraSign> sign : SIGNS.entrySet()) {
            if (notice.topic().contains(sign.getKey())) {
                return new Noticed(
                        source(notice), sign.getValue(), notice.topic(), present(notice.data()), notice.at());
            }
        }
        if (notice.topic().contains("CountAggregation")) {
            return count(notice, habits);
        }
        if (notice.topic().endsWith("ObjectsInside")) {
            return presence(notice, "presence", present(notice.data()) ? 1 : 0);
        }
        if (notice.topic().endsWith("LineDetector/Crossed")) {
            return presence(notice, "crossing", 1);
        }
        return new Passed(notice.topic().isEmpty() ? "no topic" : notice.topic());
    }

    private static Said count(Notice notice, Habits habits) {
        OptionalDouble value = DeviceJson.number(
                notice.data().getOrDefault("Count", notice.data().getOrDefault("Value", "")));
        Instant at = notice.at();
        if (value.isEmpty() || at == null) {
            return new Unclear("BAD_COUNT", "Field 'Count' is no number.");
        }
        double count = value.getAsDouble();
        String type = notice.data().getOrDefault("ClassTypes", habits.unnamed());
        Map<String, Double> counts = Map.of(DeviceClasses.name(type), Math.max(0, count));
        Map<String, Double> drift = count < 0 ? Map.of("drift", count) : Map.of();
        String stream = notice.source().getOrDefault("Rule", source(notice));
        Counted counted = notice.topic().toLowerCase(Locale.ROOT).contains("occupancy")
                ? Counted.gauge(stream, at, counts)
                : Counted.counter(stream, at, habits.lastReset(at).orElse(null), counts);
        return counted.of(lens(notice)).with(drift);
    }

    /** A device with several lenses may give each a rule of the same name; their counters are not one. */
    private static String lens(Notice notice) {
        boolean ruled = notice.source().containsKey("Rule");
        String lens = source(notice);
        return ruled && !FIRST.equals(lens) ? lens : "";
    }

    /** That something is there or passed is no number of people; it is kept beside the counts. */
    private static Said presence(Notice notice, String what, double value) {
        String stream = notice.source().getOrDefault("Rule", source(notice));
        return Counted.gauge(stream, notice.at(), Map.of(what, value)).of(what);
    }

    private static String source(Notice notice) {
        for (String name : List.of("VideoSource", "VideoSourceConfigurationToken", "Source", "VideoSourceToken")) {
            String token = notice.source().getOrDefault(name, "");
            if (!token.isEmpty()) {
                return token;
            }
        }
        return FIRST;
    }

    private static boolean present(Map<String, String> data) {
        return data.values().stream()
                .anyMatch(v -> List.of("true", "1", "on", "active").contains(v.toLowerCase(Locale.ROOT)));
    }
}
