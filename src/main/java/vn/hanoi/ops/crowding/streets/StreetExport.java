package vn.hanoi.ops.crowding.streets;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.GeoPoint;

/** Writes the streets in scope as GeoJSON that the import reads back. */
@Service
@PreAuthorize("isAuthenticated()")
public class StreetExport {

    private final StreetRegister register;
    private final CameraRegistry cameras;
    private final CurrentOfficer officers;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    StreetExport(
            StreetRegister register,
            CameraRegistry cameras,
            CurrentOfficer officers,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.register = register;
        this.cameras = cameras;
        this.officers = officers;
        this.json = json;
        this.events = events;
    }

    /** A feature collection in UTF-8, in the order of codes. */
    @Transactional
    public byte[] geoJson() {
        AreaScope scope = officers.require().scope();
        List<StreetDetails> streets = register.all().stream()
                .filter(s -> scope.covers(s.area()))
                .sorted(java.util.Comparator.comparing(s -> s.data().code()))
                .toList();
        ObjectNode root = json.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        streets.forEach(s -> write(features.addObject(), s.data()));
        events.publishEvent(new ActRecorded("STREETS_EXPORTED", "streets", null, "")
                .as(ActKind.EXPORT)
                .rows(streets.size()));
        return json.writeValueAsBytes(root);
    }

    private void write(ObjectNode feature, StreetData data) {
        feature.put("type", "Feature");
        feature.putObject("properties")
                .put("code", data.code())
                .put("name", data.name())
                .put(
                        "cameras",
                        data.cameras().stream()
                                .flatMap(id -> cameras.find(id).stream())
                                .map(Camera::code)
                                .collect(Collectors.joining(";")));
        ArrayNode points =
                feature.putObject("geometry").put("type", "LineString").putArray("coordinates");
        for (GeoPoint point : data.line().points()) {
            points.addArray().add(point.lon()).add(point.lat());
        }
    }
}
