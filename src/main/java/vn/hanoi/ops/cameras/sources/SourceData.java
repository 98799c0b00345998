package vn.hanoi.ops.cameras.sources;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;

/**
 * What an administrator says about a source.
 *
 * @param code letters a–z, digits, hyphen and underscore, at most 40; the user name of a device that logs in
 * @param name at most 160 characters
 * @param product one that the console reads
 * @param address of a poll the {@code http} address, of MQTT the topic prefix, else empty
 * @param login user name at the device that is asked, or empty
 * @param password for that user; null keeps the one that is stored
 * @param zone of times without one, such as {@code Asia/Ho_Chi_Minh}
 * @param unnamedClass the class of counts that name none
 * @param resets at which times of its day its counters begin anew; empty when unknown
 * @param pollSeconds how often it is asked, 1 to 3,600
 * @param perMinute the most messages that are taken in a minute, 1 to 60,000
 * @param certificate SHA-256 of its client certificate in hexadecimal, or empty
 * @param streams the camera of each stream; {@code *} for all that are not named
 */
public record SourceData(
        String code,
        String name,
        String product,
        Transport transport,
        String address,
        String login,
        @Nullable String password,
        String zone,
        String unnamedClass,
        List<LocalTime> resets,
        int pollSeconds,
        int perMinute,
        String certificate,
        Map<String, CameraId> streams) {

    /** The stream that stands for all that are not named. */
    public static final String ALL_STREAMS = "*";

    /** Keeps its own copies. */
    public SourceData {
        resets = List.copyOf(resets);
        streams = Map.copyOf(streams);
    }

    /** A device that calls the console and says everything about one camera. */
    public static SourceData push(String code, String name, String product, CameraId camera) {
        return new SourceData(
                code,
                name,
                product,
                Transport.PUSH,
                "",
                "",
                null,
                "Asia/Ho_Chi_Minh",
                "person",
                List.of(),
                60,
                6_000,
                "",
                Map.of(ALL_STREAMS, camera));
    }

    /** The same source in another way. */
    public SourceData over(Transport way, String where) {
        return new SourceData(
                code,
                name,
                product,
                way,
                where,
                login,
                password,
                zone,
                unnamedClass,
                resets,
                pollSeconds,
                perMinute,
                certificate,
                streams);
    }

    /** The same source with other streams. */
    public SourceData with(Map<String, CameraId> mapped) {
        return new SourceData(
                code,
                name,
                product,
                transport,
                address,
                login,
                password,
                zone,
                unnamedClass,
                resets,
                pollSeconds,
                perMinute,
                certificate,
                mapped);
    }
}
