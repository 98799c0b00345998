package vn.hanoi.ops.cameras.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cameras.DeviceAlarm.What;

/** Hikvision's alerts of lines, regions and covered lenses. One that ends, or that is about a vehicle, is no alarm here. */
final class HikvisionAlarms {

    private static final Map<String, What> TYPES = Map.of(
            "linedetection", What.LINE,
            "fielddetection", What.FIELD,
            "regionentrance", What.FIELD,
            "regionexiting", What.FIELD,
            "loitering", What.LOITERING,
            "group", What.GATHERING,
            "shelteralarm", What.COVERED,
            "tamperdetection", What.COVERED,
            "scenechangedetection", What.COVERED);

    private HikvisionAlarms() {}

    static List<Alarm> read(String text, Habits habits) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return List.of();
        }
        List<Alarm> alarms = new ArrayList<>();
        for (String notice : HikvisionDialect.notices(text)) {
            XmlTree.read(notice).flatMap(alert -> alarm(alert, habits)).ifPresent(alarms::add);
        }
        return alarms;
    }

    private static Optional<Alarm> alarm(XmlTree alert, Habits habits) {
        What what = TYPES.get(alert.text("eventType").orElse("").toLowerCase(Locale.ROOT));
        boolean active = !"inactive".equalsIgnoreCase(alert.text("eventState").orElse("active"));
        if (what == null || !active || aboutVehicles(alert)) {
            return Optional.empty();
        }
        String channel = alert.text("channelID")
                .or(() -> alert.text("dynChannelID"))
                .filter(c -> !c.isBlank())
                .orElse("1");
        String region = alert.all("regionID").stream()
                .map(XmlTree::text)
                .filter(r -> !r.isBlank())
                .findFirst()
                .orElse("");
        boolean again = alert.all("isDataRetransmission").stream().anyMatch(r -> "true".equalsIgnoreCase(r.text()));
        return Optional.of(new Alarm(
                channel,
                what,
                region,
                alert.text("dateTime")
                        .flatMap(t -> DeviceTimes.iso(t, habits.zone()))
                        .orElse(null),
                again));
    }

    private static boolean aboutVehicles(XmlTree alert) {
        List<XmlTree> targets = alert.all("detectionTarget");
        return !targets.isEmpty() && targets.stream().allMatch(t -> "vehicle".equalsIgnoreCase(t.text()));
    }
}
