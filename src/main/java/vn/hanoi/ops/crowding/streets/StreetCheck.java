package vn.hanoi.ops.crowding.streets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.streets.StreetFault.Fault;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** Finds what is wrong with a street's data, and where the street lies. */
@Component
class StreetCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final int NAME_LIMIT = 200;
    private static final int POINT_LIMIT = 2_000;
    private static final int CAMERA_LIMIT = 50;
    /** Hanoi with a margin: farther out a coordinate is swapped or mistyped. */
    private static final double SOUTH = 20.5;

    private static final double NORTH = 21.45;
    private static final double WEST = 105.2;
    private static final double EAST = 106.1;

    private final Areas areas;
    private final CameraRegistry cameras;

    StreetCheck(Areas areas, CameraRegistry cameras) {
        this.areas = areas;
        this.cameras = cameras;
    }

    List<StreetFault> faults(StreetData data) {
        List<StreetFault> faults = new ArrayList<>();
        if (!CODE.matcher(data.code().strip()).matches()) {
            faults.add(new StreetFault("code", Fault.CODE_FORM));
        }
        if (data.name().isBlank()) {
            faults.add(new StreetFault("name", Fault.NAME_MISSING));
        } else if (data.name().strip().length() > NAME_LIMIT) {
            faults.add(new StreetFault("name", Fault.NAME_TOO_LONG));
        }
        line(data.line()).ifPresent(fault -> faults.add(new StreetFault("line", fault)));
        if (data.cameras().size() > CAMERA_LIMIT) {
            faults.add(new StreetFault("cameras", Fault.TOO_MANY_CAMERAS));
        } else if (data.cameras().stream().anyMatch(id -> cameras.find(id).isEmpty())) {
            faults.add(new StreetFault("cameras", Fault.CAMERA_UNKNOWN));
        }
        return faults;
    }

    /** The unit around the middle of the line; the line was checked before. */
    Optional<AreaPath> area(StreetLine line) {
        return areas.locate(line.middle()).map(Area::path);
    }

    private Optional<Fault> line(StreetLine line) {
        if (line.points().size() < 2 || !(line.length() > 1)) {
            return Optional.of(Fault.LINE_TOO_SHORT);
        }
        if (line.points().size() > POINT_LIMIT) {
            return Optional.of(Fault.LINE_TOO_LONG);
        }
        if (!line.points().stream().allMatch(StreetCheck::nearTheCity)
                || area(line).isEmpty()) {
            return Optional.of(Fault.POINT_OUTSIDE_CITY);
        }
        return Optional.empty();
    }

    private static boolean nearTheCity(GeoPoint p) {
        return p.lat() > SOUTH && p.lat() < NORTH && p.lon() > WEST && p.lon() < EAST;
    }
}
