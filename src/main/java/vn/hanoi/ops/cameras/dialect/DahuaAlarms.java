package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hanoi.ops.cameras.DeviceAlarm.What;

/** Events of Dahua's event manager: a line of code, action and channel, and data in JSON behind it. */
final class DahuaAlarms {

    private static final Pattern EVENT = Pattern.compile("Code=(\\w+);action=(\\w+);index=(\\d{1,4})");
    private static final Pattern TIME = Pattern.compile("\"UTC\"\\s*:\\s*(\\d{9,11})(?:\\.\\d+)?");
    private static final Pattern TYPE = Pattern.compile("\"ObjectType\"\\s*:\\s*\"(\\w+)\"");
    private static final Pattern RULE = Pattern.compile("\"Name\"\\s*:\\s*\"([^\"]{1,80})\"");
    private static final Map<String, What> CODES = Map.of(
            "CrossLineDetection", What.LINE,
            "CrossRegionDetection", What.FIELD,
            "WanderDetection", What.LOITERING,
            "StayDetection", What.LOITERING,
            "RioterDetection", What.GATHERING,
            "CrowdDetection", What.GATHERING,
            "VideoBlind", What.COVERED,
            "SceneChange", What.COVERED);

    private DahuaAlarms() {}

    static boolean speaks(String text) {
        return EVENT.matcher(text).find();
    }

    static List<Alarm> read(String text) {
        List<Alarm> alarms = new ArrayList<>();
        Matcher event = EVENT.matcher(text);
        boolean found = event.find();
        while (found) {
            String code = event.group(1);
            String action = event.group(2);
            int channel = Integer.parseInt(event.group(3)) + 1;
            int begin = event.end();
            found = event.find();
            String data = text.substring(begin, found ? event.start() : text.length());
            alarm(code, action, channel, data).ifPresent(alarms::add);
        }
        return alarms;
    }

    /** Channels are counted from 0 here, from 1 everywhere else. */
    private static Optional<Alarm> alarm(String code, String action, int channel, String data) {
        What what = CODES.get(code);
        boolean vehicle = first(TYPE, data).filter("Vehicle"::equals).isPresent();
        if (what == null || "Stop".equals(action) || vehicle) {
            return Optional.empty();
        }
        return Optional.of(new Alarm(
                String.valueOf(channel),
                what,
                first(RULE, data).orElse(""),
                first(TIME, data)
                        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                        .orElse(null),
                false));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
