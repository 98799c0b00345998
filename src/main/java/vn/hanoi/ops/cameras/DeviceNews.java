package vn.hanoi.ops.cameras;

import java.util.List;

/** Hears what devices report besides counts; a room that watches by it has a bean of it. */
public interface DeviceNews {

    /**
     * Tells whether the room has a camera of its own behind a stream, so that nobody has to map it.
     *
     * @param source code of the source
     */
    boolean watches(String source, String stream);

    /**
     * Alarms of one message, in their order; they may come again.
     *
     * @throws org.springframework.dao.DataAccessException when the database does not take them; they are brought again
     */
    void heard(List<DeviceAlarm> alarms);
}
