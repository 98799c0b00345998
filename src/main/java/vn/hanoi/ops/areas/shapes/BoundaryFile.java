package vn.hanoi.ops.areas.shapes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.areas.shapes.BoundaryFault.Code;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * A GeoJSON file of boundaries, read and checked feature by feature.
 *
 * @param features how many features the file has
 * @param shapes the sound ones by the unit's code, in degrees
 * @param faults everything that is wrong, in the file's order; empty for a sound file
 */
public record BoundaryFile(int features, Map<String, Geometry> shapes, List<BoundaryFault> faults) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads a {@code FeatureCollection} whose features carry the unit's official code as the text property {@code code}.
     *
     * @param known the units of the scheme by code
     */
    public static BoundaryFile read(byte[] json, Map<String, KnownUnit> known) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            return broken(Code.NOT_JSON, String.valueOf(e.getOriginalMessage()), place(e));
        }
        if (!"FeatureCollection".equals(root.path("type").asString(""))
                || !root.path("features").isArray()) {
            return broken(
                    Code.NOT_A_FEATURE_COLLECTION,
                    "type must be FeatureCollection, with an array of features",
                    List.of());
        }
        if (root.path("features").isEmpty()) {
            return broken(Code.NO_FEATURES, "the array of features is empty", List.of());
        }
        return read(root.path("features"), known);
    }

    private static BoundaryFile read(JsonNode features, Map<String, KnownUnit> known) {
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<BoundaryFault> faults = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            JsonNode properties = features.get(i).path("properties");
            String code = text(properties.path("code"));
            try {
                checkCode(code, known, seen.putIfAbsent(code, i));
                checkName(text(properties.path("name")), known.get(code));
                shapes.put(code, BoundaryGeometry.read(features.get(i).path("geometry"), known.get(code)));
            } catch (FaultException e) {
                faults.add(e.fault(i, code));
            }
        }
        return new BoundaryFile(features.size(), Map.copyOf(shapes), List.copyOf(faults));
    }

    private static void checkCode(String code, Map<String, KnownUnit> known, @Nullable Integer earlier)
            throws FaultException {
        if (code.isEmpty()) {
            throw new FaultException(Code.NO_CODE, "properties.code must be the unit's code as text, such as \"001\"");
        }
        if (!known.containsKey(code)) {
            throw new FaultException(Code.UNKNOWN_CODE, "the scheme has no unit " + code);
        }
        if (earlier != null) {
            throw new FaultException(Code.DUPLICATE_CODE, "feature " + earlier + " has the same code", earlier + 1);
        }
    }

    /** A name is not asked for; when there is one, it must be the unit's, with or without the sort of unit. */
    private static void checkName(String given, KnownUnit unit) throws FaultException {
        String name = VietnameseText.fold(given);
        String known = VietnameseText.fold(unit.name());
        if (!name.isEmpty() && !(known.equals(name) || known.endsWith(" " + name))) {
            throw new FaultException(
                    Code.NAME_DIFFERS, "this code is " + unit.name() + ", the file says " + given, unit.name(), given);
        }
    }

    /** The reader names no place when a file only goes beyond its limits, such as a thousand levels of brackets. */
    private static List<Object> place(JacksonException fault) {
        TokenStreamLocation place = fault.getLocation();
        return place == null ? List.of(1, 1) : List.of(place.getLineNr(), place.getColumnNr());
    }

    private static String text(JsonNode property) {
        return property.isString() ? property.asString().strip() : "";
    }

    private static BoundaryFile broken(Code code, String detail, List<Object> figures) {
        return new BoundaryFile(0, Map.of(), List.of(new BoundaryFault(-1, "", code, detail, figures)));
    }
}
