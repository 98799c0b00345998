package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.DeviceAlarm;
import vn.hanoi.ops.cameras.DeviceNews;
import vn.hanoi.ops.cameras.RecorderNews;
import vn.hanoi.ops.cameras.dialect.AlarmReader;
import vn.hanoi.ops.cameras.dialect.Message;

/** Tells rooms that watch by them what devices and recorders say besides counts. */
@Component
class SourceNews {

    static final String RECORDER = "frigate";

    private final AlarmReader alarms;
    private final StreamCameras cameras;
    private final List<DeviceNews> news;
    private final List<RecorderNews> recorders;

    SourceNews(
            AlarmReader alarms,
            StreamCameras cameras,
            ObjectProvider<DeviceNews> news,
            ObjectProvider<RecorderNews> recorders) {
        this.alarms = alarms;
        this.cameras = cameras;
        this.news = news.orderedStream().toList();
        this.recorders = recorders.orderedStream().toList();
    }

    /** Tells a message of a recorder, and the alarms of any other. @param cameAt for alarms that name no time */
    void tell(KnownSource source, Message message, Instant cameAt) {
        if (source.data().product().equals(RECORDER)) {
            recorders.forEach(one -> one.heard(List.of(new RecorderNews.News(below(source, message), message.body()))));
        }
        if (news.isEmpty()) {
            return;
        }
        List<DeviceAlarm> told = alarms.read(source.data().product(), message, source.habits()).stream()
                .map(alarm -> new DeviceAlarm(
                        source.data().code(),
                        alarm.stream(),
                        cameras.of(source, alarm.stream()).map(Camera::code).orElse(""),
                        alarm.what(),
                        alarm.rule(),
                        alarm.at() == null ? cameAt : alarm.at(),
                        alarm.again()))
                .toList();
        if (!told.isEmpty()) {
            news.forEach(one -> one.heard(told));
        }
    }

    /** A recorder's topics are read by their levels, so a prefix counts as one level, however many it has. */
    static Message local(KnownSource source, Message message) {
        String below = below(source, message);
        boolean shortened = source.data().product().equals(RECORDER) && !below.equals(message.topic());
        return shortened ? new Message(RECORDER + "/" + below, message.body(), message.retained()) : message;
    }

    /** The topic without the recorder's own part. */
    private static String below(KnownSource source, Message message) {
        String own = source.data().address();
        String prefix = own.endsWith("/") ? own : own + "/";
        return message.topic().startsWith(prefix) ? message.topic().substring(prefix.length()) : message.topic();
    }
}
