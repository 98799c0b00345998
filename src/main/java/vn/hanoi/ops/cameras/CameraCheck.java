package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.FieldProblem.Fault;

/** What a camera's data must be like. */
@Component
class CameraCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int NAME_LENGTH = 160;
    private static final int STREET_LENGTH = 200;
    private static final int ZONES_LENGTH = 20_000;
    private static final Duration LONGEST_INTERVAL = Duration.ofHours(1);
    private static final double LARGEST_AREA = 100_000;
    private static final int MOST_LANES = 40;
    private static final int FEWEST_CORNERS = 3;

    private final Areas areas;
    private final JsonMapper json;

    CameraCheck(Areas areas, JsonMapper json) {
        this.areas = areas;
        this.json = json;
    }

    List<FieldProblem> problems(CameraData data) {
        List<FieldProblem> found = new ArrayList<>();
        note(found, !CODE.matcher(data.code()).matches(), "code", Fault.CODE_FORM);
        text(found, "name", data.name(), NAME_LENGTH);
        text(found, "street", data.street(), STREET_LENGTH);
        note(found, areas.locate(data.position()).isEmpty(), "position", Fault.OUTSIDE_CITY);
        note(found, !CameraProducts.ALL.contains(data.product()), "product", Fault.PRODUCT_UNKNOWN);
        boolean interval = data.interval().toSeconds() >= 1 && data.interval().compareTo(LONGEST_INTERVAL) <= 0;
        note(found, !interval, "interval", Fault.INTERVAL_RANGE);
        Double area = data.visibleArea();
        note(found, area != null && !(area > 0 && area <= LARGEST_AREA), "visibleArea", Fault.AREA_RANGE);
        Integer lanes = data.lanes();
        note(found, lanes != null && (lanes < 1 || lanes > MOST_LANES), "lanes", Fault.LANES_RANGE);
        note(found, !zonesAreRight(data.ignoreZones()), "ignoreZones", Fault.ZONES_FORM);
        return found;
    }

    private static void text(List<FieldProblem> found, String field, String text, int longest) {
        note(found, text.isBlank(), field, Fault.MISSING);
        note(found, text.strip().length() > longest, field, Fault.TOO_LONG);
    }

    private static void note(List<FieldProblem> found, boolean wrong, String field, Fault fault) {
        if (wrong) {
            found.add(new FieldProblem(field, fault));
        }
    }

    private boolean zonesAreRight(String text) {
        if (text.isBlank()) {
            return true;
        }
        if (text.length() > ZONES_LENGTH) {
            return false;
        }
        try {
            JsonNode zones = json.readTree(text);
            return zones.isArray() && zones.valueStream().allMatch(CameraCheck::isPolygon);
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isPolygon(JsonNode zone) {
        return zone.isArray()
                && zone.size() >= FEWEST_CORNERS
                && zone.valueStream()
                        .allMatch(c ->
                                c.isArray() && c.size() == 2 && c.valueStream().allMatch(CameraCheck::isShare));
    }

    private static boolean isShare(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 1;
    }
}
