package vn.hanoi.ops.cameras.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.DeviceNews;
import vn.hanoi.ops.cameras.sources.SourceReceipt.Fault;

/** Where the counts of a stream belong: to a camera, to none because they are counted elsewhere, or nobody knows. */
@Component
class StreamPlaces {

    private static final String ZONE_MARK = "/";
    private static final Set<String> WITH_ZONES = Set.of("frigate", "viseron");

    private final StreamCameras cameras;
    private final RecorderZones zones;
    private final List<DeviceNews> news;

    StreamPlaces(StreamCameras cameras, RecorderZones zones, ObjectProvider<DeviceNews> news) {
        this.cameras = cameras;
        this.zones = zones;
        this.news = news.orderedStream().toList();
    }

    /** @param camera whose the counts are; with neither camera nor fault they are passed over */
    record Place(@Nullable Camera camera, @Nullable Fault fault) {

        static final Place NONE = new Place(null, null);
    }

    /** Where the counts of a source's stream belong. */
    Place of(KnownSource source, String stream) {
        if (zones.summed(source, stream)) {
            return new Place(null, new Fault("SUMMED_ZONE", "Several cameras see the zone '" + stream + "'."));
        }
        if (isCountedByItsCamera(source, stream)) {
            return Place.NONE;
        }
        Optional<Camera> camera = cameras.of(source, stream);
        if (camera.isPresent()) {
            return new Place(camera.get(), null);
        }
        boolean watched =
                news.stream().anyMatch(one -> one.watches(source.data().code(), stream));
        return watched ? Place.NONE : new Place(null, noCamera(stream));
    }

    /**
     * Tells whether a sign of health of a stream concerns nobody here. A recorder tells the health of all its cameras again
     * and again, also of those that are not registered.
     */
    boolean isNobodys(KnownSource source, String stream) {
        return !stream.isEmpty()
                && !source.data().product().equals(SourceNews.RECORDER)
                && of(source, stream).fault() != null;
    }

    static Fault noCamera(String stream) {
        return new Fault("NO_CAMERA", "No camera belongs to the stream '" + stream + "'.");
    }

    /** The names of a recorder's cameras in whose pictures a stream counts. */
    Set<String> namesOf(KnownSource source, String stream) {
        int mark = stream.indexOf(ZONE_MARK);
        return mark > 0 ? Set.of(stream.substring(0, mark)) : zones.drawnOn(source, stream);
    }

    /** Where one camera stands for all streams, those in its zones are in its picture already and would count twice. */
    private boolean isCountedByItsCamera(KnownSource source, String stream) {
        Map<String, CameraId> mapped = source.data().streams();
        boolean forAll = !mapped.containsKey(stream) && mapped.containsKey(SourceData.ALL_STREAMS);
        return forAll
                && WITH_ZONES.contains(source.data().product())
                && (stream.contains(ZONE_MARK) || zones.isZone(source, stream));
    }
}
