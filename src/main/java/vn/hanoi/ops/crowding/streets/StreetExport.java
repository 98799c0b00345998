package vn.hanoi.ops.crowding.streets;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRun;
import vn.hanoi.ops.exchange.Exportable;
import vn.hanoi.ops.kernel.GeoPoint;

/** Writes the streets in scope as GeoJSON that the import reads back. */
@Component
class StreetExport implements Exportable {

    private final StreetRegister register;
    private final CameraRegistry cameras;
    private final CurrentOfficer officers;
    private final JsonMapper json;

    StreetExport(StreetRegister register, CameraRegistry cameras, CurrentOfficer officers, JsonMapper json) {
        this.register = register;
        this.cameras = cameras;
        this.officers = officers;
        this.json = json;
    }

    @Override
    public String kind() {
        return "streets";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMAND_CENTRE, Role.ADMIN);
    }

    @Override
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.GEOJSON);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of();
    }

    @Override
    public long count(ExportQuery query) {
        return streets().size();
    }

    /** A feature collection in UTF-8, in the order of codes; the member {@code exported} says who took it out. */
    @Override
    public void write(ExportRun run) throws IOException {
        ObjectNode root = json.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (StreetDetails street : streets()) {
            run.count();
            write(features.addObject(), street.data());
        }
        root.put("exported", run.stamp());
        run.out().write(json.writeValueAsBytes(root));
    }

    private List<StreetDetails> streets() {
        AreaScope scope = officers.require().scope();
        return register.all().stream()
                .filter(s -> scope.covers(s.area()))
                .sorted(Comparator.comparing(s -> s.data().code()))
                .toList();
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
