package vn.hanoi.ops.cameras;

import java.util.List;

/** Hears what a recorder publishes besides counts; a room that wants to know more has a bean of it. */
public interface RecorderNews {

    /** Topics below the recorder's own first level to which to subscribe besides those of counts, such as {@code reviews}. */
    List<String> topics();

    /**
     * A message came, of these topics or of those of counts; it may come again.
     *
     * @param topic without the recorder's own first level, such as {@code cam_01/status/detect}
     */
    void heard(String topic, byte[] payload);
}
