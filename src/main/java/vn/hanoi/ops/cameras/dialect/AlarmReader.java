package vn.hanoi.ops.cameras.dialect;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the alarms of devices whose makers send them beside counts; what is no alarm, or broken, says nothing here. */
@Component
public class AlarmReader {

    /** The alarms of a message in their order. @param product the product's code, such as {@code hikvision} */
    public List<Alarm> read(String product, Message message, Habits habits) {
        return switch (product) {
            case "onvif" -> OnvifAlarms.read(message);
            case "hikvision" -> HikvisionAlarms.read(message.text(), habits);
            case "dahua" -> DahuaAlarms.read(message.text());
            default -> List.of();
        };
    }
}
