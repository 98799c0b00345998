package vn.hanoi.ops.venues.signals;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * When a venue only pretends to be scanned.
 *
 * @param cameraMetres a camera tells of a venue that is at most so far away
 * @param people it counts on average at least so many people in the picture
 * @param mostScans and the venue has at most so many check-ins on the day
 * @param fromHour the hour of Hanoi, 0 to 23, with which the hours of a day begin over which the people are averaged
 * @param toHour the hour with which they end, 1 to 24
 * @param source what the rule rests on
 */
public record SignalRules(
        int version, int cameraMetres, int people, int mostScans, int fromHour, int toHour, String source) {

    static SignalRules read(ResultSet row) throws SQLException {
        return new SignalRules(
                row.getInt("version"),
                row.getInt("camera_metres"),
                row.getInt("people"),
                row.getInt("most_scans"),
                row.getInt("from_hour"),
                row.getInt("to_hour"),
                row.getString("source"));
    }
}
