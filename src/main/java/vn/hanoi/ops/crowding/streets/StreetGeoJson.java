package vn.hanoi.ops.crowding.streets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.crowding.streets.StreetFault.Fault;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;

/** Reads streets from GeoJSON (RFC 7946): a feature each, a line or lines that join, longitude first. */
@Component
class StreetGeoJson {

    private static final int CODE_LIMIT = 40;

    private final JsonMapper json;
    private final GeometryFactory geometries = new GeometryFactory();

    StreetGeoJson(JsonMapper json) {
        this.json = json;
    }

    /** @throws UnreadableStreets when the file is no feature collection or has too many features */
    List<StreetFeature> read(byte[] file, int limit) {
        JsonNode root;
        try {
            root = json.readTree(file);
        } catch (JacksonException e) {
            throw new UnreadableStreets(UnreadableStreets.Reason.NOT_JSON);
        }
        JsonNode features = root.path("features");
        if (!"FeatureCollection".equals(root.path("type").asString("")) || !features.isArray()) {
            throw new UnreadableStreets(UnreadableStreets.Reason.NOT_A_COLLECTION);
        }
        if (features.size() > limit) {
            throw new UnreadableStreets(UnreadableStreets.Reason.TOO_MANY);
        }
        List<StreetFeature> streets = new ArrayList<>(features.size());
        for (JsonNode feature : features) {
            streets.add(feature(streets.size(), feature));
        }
        return streets;
    }

    private StreetFeature feature(int index, JsonNode feature) {
        List<StreetFault> faults = new ArrayList<>();
        if (!"Feature".equals(feature.path("type").asString(""))) {
            faults.add(new StreetFault("feature", Fault.NOT_A_FEATURE));
        }
        JsonNode properties = feature.path("properties");
        String name = text(properties.path("name"));
        String given = text(properties.path("code"));
        String code = given.isEmpty() ? codeOf(name) : given;
        StreetLine line = new StreetLine(List.of());
        try {
            line = line(feature.path("geometry"));
        } catch (LineProblem problem) {
            faults.add(new StreetFault("line", problem.fault));
        }
        return new StreetFeature(
                index, given.isEmpty() ? name : given, code, name, line, cameras(properties.path("cameras")), faults);
    }

    private StreetLine line(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "LineString" -> new StreetLine(points(coordinates));
            case "MultiLineString" -> joined(coordinates);
            default -> throw new LineProblem(Fault.LINE_TYPE);
        };
    }

    private StreetLine joined(JsonNode parts) {
        LineMerger merger = new LineMerger();
        for (JsonNode part : parts) {
            Coordinate[] course = points(part).stream()
                    .map(p -> new Coordinate(p.lon(), p.lat()))
                    .toArray(Coordinate[]::new);
            if (course.length < 2) {
                throw new LineProblem(Fault.LINE_TOO_SHORT);
            }
            merger.add(geometries.createLineString(course));
        }
        Collection<?> merged = merger.getMergedLineStrings();
        if (merged.size() != 1) {
            throw new LineProblem(Fault.LINE_NOT_CONNECTED);
        }
        LineString whole = (LineString) merged.iterator().next();
        return new StreetLine(Arrays.stream(whole.getCoordinates())
                .map(c -> new GeoPoint(c.y, c.x))
                .toList());
    }

    private static List<GeoPoint> points(JsonNode coordinates) {
        List<GeoPoint> points = new ArrayList<>();
        for (JsonNode position : coordinates) {
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                throw new LineProblem(Fault.LINE_TYPE);
            }
            try {
                points.add(new GeoPoint(
                        position.path(1).asDouble(), position.path(0).asDouble()));
            } catch (IllegalArgumentException e) {
                throw new LineProblem(Fault.POINT_OUTSIDE_CITY);
            }
        }
        return points;
    }

    private static Optional<List<String>> cameras(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(code -> codes.add(code.asString("").strip()));
        } else {
            codes.addAll(Arrays.asList(node.asString("").strip().split("\\s*[;,]\\s*")));
        }
        return Optional.of(
                codes.stream().filter(code -> !code.isEmpty()).distinct().toList());
    }

    private static String codeOf(String name) {
        String folded = VietnameseText.fold(name).replace(' ', '-');
        return folded.substring(0, Math.min(CODE_LIMIT, folded.length()));
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString("").strip() : "";
    }

    private static final class LineProblem extends RuntimeException {
        private final Fault fault;

        LineProblem(Fault fault) {
            this.fault = fault;
        }
    }
}
