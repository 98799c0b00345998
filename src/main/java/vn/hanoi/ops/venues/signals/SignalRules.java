package vn.hanoi.ops.venues.signals;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * When a venue only pretends to be scanned.
 *
 * @param cameraMetres a camera tells of a venue that is at most so far away
 * @param people it counts on average at least so many people in the picture
 * @param mostScans and the venue has at most so many check-ins on the day
 * @param source what the rule rests on
 */
public record SignalRules(int version, int cameraMetres, int people, int mostScans, String source) {

    static SignalRules read(ResultSet row) throws SQLException {
        return new SignalRules(
                row.getInt("version"),
                row.getInt("camera_metres"),
                row.getInt("people"),
                row.getInt("most_scans"),
                row.getString("source"));
    }
}
