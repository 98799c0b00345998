package vn.hanoi.ops.cameras.sources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;

/**
 * Which camera a source speaks of. A source speaks for the cameras that its streams name and for no others; one that names
 * none speaks for cameras of its own product whose code is the stream's name and that no source names.
 */
@Component
class StreamCameras {

    private final CameraRegistry cameras;
    private final SourceSnapshot sources;
    private final LensCameras lenses;

    StreamCameras(CameraRegistry cameras, SourceSnapshot sources, LensCameras lenses) {
        this.cameras = cameras;
        this.sources = sources;
        this.lenses = lenses;
    }

    Optional<Camera> of(KnownSource source, String stream) {
        Map<String, CameraId> mapped = source.data().streams();
        CameraId named = mapped.containsKey(stream) ? mapped.get(stream) : mapped.get(SourceData.ALL_STREAMS);
        if (named != null) {
            return cameras.find(named);
        }
        return mapped.isEmpty() ? byCode(source, stream) : Optional.empty();
    }

    /** The cameras that a sign of health is about: of the whole device all of its cameras. */
    Collection<Camera> noticed(KnownSource source, String stream) {
        if (!source.data().streams().containsKey(stream)) {
            List<Camera> byLens = lenses.rules(source, stream).stream()
                    .flatMap(rule -> of(source, rule).stream())
                    .distinct()
                    .toList();
            if (!byLens.isEmpty()) {
                return byLens;
            }
        }
        Optional<Camera> one = stream.isEmpty() ? Optional.empty() : of(source, stream);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Camera> all = source.data().streams().values().stream()
                .distinct()
                .flatMap(id -> cameras.find(id).stream())
                .toList();
        return stream.isEmpty() || all.size() == 1 ? all : List.of();
    }

    private Optional<Camera> byCode(KnownSource source, String stream) {
        String last = stream.substring(Math.max(stream.lastIndexOf(':'), stream.lastIndexOf('/')) + 1);
        return cameras.findByCode(stream)
                .or(() -> cameras.findByCode(last))
                .or(() -> cameras.findByCode(stream.replace('_', '-')))
                .filter(camera -> camera.product().equals(source.data().product()))
                .filter(camera ->
                        sources.all().stream().noneMatch(s -> s.data().streams().containsValue(camera.id())));
    }
}
