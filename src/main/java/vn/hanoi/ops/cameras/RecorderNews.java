package vn.hanoi.ops.cameras;

import java.util.List;

/** Hears what a recorder publishes besides counts; a room that wants to know more has a bean of it. */
public interface RecorderNews {

    /**
     * A message of a recorder.
     *
     * @param topic without the recorder's own first level, such as {@code cam_01/status/detect}
     */
    record News(String topic, byte[] payload) {}

    /** Topics below the recorder's own first level to which to subscribe besides those of counts, such as {@code reviews}. */
    List<String> topics();

    /**
     * Messages came, of these topics or of those of counts, in their order; they may come again.
     *
     * @throws org.springframework.dao.DataAccessException when the database does not take them; they are brought again
     */
    void heard(List<News> news);
}
