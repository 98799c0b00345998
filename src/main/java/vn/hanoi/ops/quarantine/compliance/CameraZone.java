package vn.hanoi.ops.quarantine.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a camera's picture in which something is watched.
 *
 * @param name as the source calls its zone, line or field, too
 * @param code what being there means
 * @param outline corners {@code x,y} in shares of the picture, parted by blanks; blank when the source knows it
 */
public record CameraZone(String name, WatchCode code, String outline) {

    private static final Pattern CORNERS = Pattern.compile("(?:[01](?:\\.\\d{1,4})?,[01](?:\\.\\d{1,4})? ?){3,20}");

    /** Somebody's feet in shares of the picture, from the left and from the top. */
    public record Foot(double x, double y) {}

    /** Tells whether the outline is blank or at least three corners inside of the picture. */
    boolean drawable() {
        return outline.isBlank()
                || CORNERS.matcher(outline).matches()
                        && corners().stream().allMatch(corner -> corner.x() <= 1 && corner.y() <= 1);
    }

    /** Tells whether somebody whose feet are there stands in the zone. */
    boolean holds(Foot foot) {
        List<Foot> corners = corners();
        boolean inside = false;
        for (int n = 0, before = corners.size() - 1; n < corners.size(); before = n++) {
            Foot one = corners.get(n);
            Foot other = corners.get(before);
            boolean between = one.y() > foot.y() != other.y() > foot.y();
            if (between && foot.x() < (other.x() - one.x()) * (foot.y() - one.y()) / (other.y() - one.y()) + one.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private List<Foot> corners() {
        List<Foot> corners = new ArrayList<>();
        for (String corner : outline.strip().split(" +")) {
            String[] at = corner.split(",");
            if (at.length == 2) {
                corners.add(new Foot(Double.parseDouble(at[0]), Double.parseDouble(at[1])));
            }
        }
        return corners;
    }
}
