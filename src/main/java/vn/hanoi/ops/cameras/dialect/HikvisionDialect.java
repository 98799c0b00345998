package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Noticed;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;

/**
 * Hikvision's ISAPI notices, pushed one by one, in parts or as an alert stream. A counter counts who enters and who leaves,
 * both of which pass; who only passes by stands beside it. Children are counted among the people.
 */
@Component
public class HikvisionDialect implements Dialect {

    private static final Pattern BEGIN = Pattern.compile("<(?:[\\w-]+:)?EventNotificationAlert(?=[\\s>])");
    private static final Pattern END = Pattern.compile("</(?:[\\w-]+:)?EventNotificationAlert\\s*+>");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern DIRECTED = Pattern.compile("(\\w+?)(?:Enter|Exit)");
    private static final Map<String, CameraSign> SIGNS = Map.of(
            "videoloss", CameraSign.SIGNAL_LOST,
            "shelteralarm", CameraSign.PICTURE_UNUSABLE,
            "tamperdetection", CameraSign.PICTURE_UNUSABLE,
            "defocus", CameraSign.PICTURE_UNUSABLE,
            "scenechangedetection", CameraSign.SCENE_CHANGED);

    @Override
    public String product() {
        return "hikvision";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        String text = message.text();
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return List.of(new Unclear("XML_DTD", "A document type is not read."));
        }
        List<Said> said = new ArrayList<>();
        for (String notice : notices(text)) {
            Optional<XmlTree> alert = XmlTree.read(notice);
            alert.ifPresentOrElse(
                    a -> said.addAll(alert(a, habits)),
                    () -> said.add(new Unclear("BAD_XML", "The notice is not well-formed.")));
        }
        if (said.isEmpty()) {
            said.add(new Unclear("NO_NOTICE", "There is no EventNotificationAlert."));
        }
        return said;
    }

    /** The notices of a message, whatever stands between them; each part of the text is looked at once. */
    static List<String> notices(String text) {
        List<String> notices = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        Matcher end = END.matcher(text);
        int from = 0;
        while (begin.find(from)) {
            boolean whole = end.find(begin.start());
            from = whole ? end.end() : text.length();
            notices.add(text.substring(begin.start(), from));
        }
        return notices;
    }

    private List<Said> alert(XmlTree alert, Habits habits) {
        String type = alert.text("eventType").orElse("").toLowerCase(Locale.ROOT);
        boolean active = !"inactive".equalsIgnoreCase(alert.text("eventState").orElse("active"));
        String channel = channel(alert);
        CameraSign sign = SIGNS.get(type);
        if (sign != null) {
            return List.of(
                    isSentAgain(alert)
                            ? new Passed("sent again")
                            : new Noticed(channel, sign, type, active, time(alert, "dateTime", habits)));
        }
        Optional<XmlTree> counting = alert.child("peopleCounting").or(() -> alert.child("targetCounting"));
        if (counting.isPresent()) {
            return List.of(count(alert, counting.get(), channel, habits));
        }
        if (type.isEmpty()) {
            return List.of(new Unclear("MISSING_FIELD", "Field 'eventType' is missing."));
        }
        return presence(alert, channel, active, habits);
    }

    /** What a device kept while it was cut off is of another time, whatever it says. */
    private static boolean isSentAgain(XmlTree alert) {
        return alert.all("isDataRetransmission").stream().anyMatch(r -> "true".equalsIgnoreCase(r.text()));
    }

    /** A recorder names the channel; some devices only their dynamic channel. */
    private static String channel(XmlTree alert) {
        return alert.text("channelID")
                .or(() -> alert.text("dynChannelID"))
                .filter(c -> !c.isBlank())
                .orElse("1");
    }

    private static Said count(XmlTree alert, XmlTree counting, String channel, Habits habits) {
        String region =
                counting.text("regionsID").or(() -> counting.text("regionID")).orElse("");
        String stream = region.isBlank() || "1".equals(region) ? channel : channel + "/" + region;
        Map<String, Double> counts = new HashMap<>();
        Map<String, Double> notes = new HashMap<>();
        for (XmlTree figure : counting.children()) {
            if (NUMBER.matcher(figure.text()).matches() && figure.children().isEmpty()) {
                note(figure.name(), Double.parseDouble(figure.text()), counts, notes);
            }
        }
        if (counts.isEmpty() || counting.children().stream().anyMatch(HikvisionDialect::isWrongFigure)) {
            return new Unclear("BAD_COUNT", "'enter' and 'exit' are whole numbers.");
        }
        if (countsAStretch(counting)) {
            return interval(counting, stream, counts, habits)
                    .<Said>map(c -> c.with(notes).sentAgain(isSentAgain(alert)))
                    .orElseGet(() -> new Unclear("BAD_TIME", "TimeRange needs 'startTime' and 'endTime'."));
        }
        Instant at = counting.child("RealTime")
                .map(real -> time(real, "time", habits))
                .orElseGet(() -> time(alert, "dateTime", habits));
        Instant since = at == null ? null : habits.lastReset(at).orElse(null);
        return Counted.counter(stream, at, since, counts).with(notes).sentAgain(isSentAgain(alert));
    }

    /** One direction that cannot be read would make the sum of both fall, which looks like a counter that began anew. */
    private static boolean isWrongFigure(XmlTree figure) {
        String name = figure.name().toLowerCase(Locale.ROOT);
        boolean direction = name.endsWith("enter") || name.endsWith("exit");
        return direction && !NUMBER.matcher(figure.text()).matches();
    }

    /** A device that does not name its method shows it by the time that it tells. */
    private static boolean countsAStretch(XmlTree counting) {
        boolean stretchAlone = counting.child("TimeRange").isPresent()
                && counting.child("RealTime").isEmpty();
        return counting.text("statisticalMethods")
                .filter(method -> !method.isBlank())
                .map("timeRange"::equalsIgnoreCase)
                .orElse(stretchAlone);
    }

    private static void note(String name, double value, Map<String, Double> counts, Map<String, Double> notes) {
        String plain = name.toLowerCase(Locale.ROOT);
        Matcher directed = DIRECTED.matcher(name);
        if ("enter".equals(plain) || "exit".equals(plain)) {
            counts.merge("person", value, Double::sum);
            notes.put(plain, value);
        } else if (directed.matches()) {
            counts.merge(DeviceClasses.name(directed.group(1)), value, Double::sum);
            notes.put(name, value);
        } else if (!plain.endsWith("id")) {
            notes.put(name, value);
        }
    }

    private static Optional<Counted> interval(
            XmlTree counting, String stream, Map<String, Double> counts, Habits habits) {
        return counting.child("TimeRange").flatMap(range -> {
            Instant from = time(range, "startTime", habits);
            Instant to = time(range, "endTime", habits);
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(Counted.interval(stream, from, to, counts));
        });
    }

    /** Somebody is in a region: this is no number of people, so it is kept beside the counts. */
    private static List<Said> presence(XmlTree alert, String channel, boolean active, Habits habits) {
        List<XmlTree> targets = alert.all("detectionTarget");
        if (targets.isEmpty()) {
            return List.of(new Passed(alert.text("eventType").orElse("")));
        }
        String target = targets.getFirst().text().toLowerCase(Locale.ROOT);
        Map<String, Double> seen = Map.of("presence." + target, active ? 1.0 : 0.0);
        return List.of(Counted.gauge(channel, time(alert, "dateTime", habits), seen)
                .of("presence")
                .sentAgain(isSentAgain(alert)));
    }

    private static @org.jspecify.annotations.Nullable Instant time(XmlTree element, String name, Habits habits) {
        return element.text(name)
                .flatMap(t -> DeviceTimes.iso(t, habits.zone()))
                .orElse(null);
    }
}
