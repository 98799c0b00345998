package vn.hanoi.ops.quarantine.stays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.Rows;

/** What the room holds about a person: orders with their samples and checks, and stays. */
@Component
class HeldQuarantine implements HeldAbout {

    private final JdbcClient jdbc;

    HeldQuarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HeldRecord> about(UUID person) {
        List<HeldRecord> records = new ArrayList<>(
                jdbc.sql("SELECT * FROM quarantine_order WHERE person_id = :person ORDER BY registered_at")
                        .param("person", Ids.bytes(person))
                        .query((row, n) -> order(row))
                        .list());
        records.addAll(jdbc.sql("SELECT s.*, t.name site_name FROM quarantine_stay s JOIN quarantine_site t"
                        + " ON t.id = s.site_id WHERE s.person_id = :person ORDER BY s.arrived_at")
                .param("person", Ids.bytes(person))
                .query((row, n) -> stay(row))
                .list());
        records.addAll(jdbc.sql("SELECT c.*, o.area_path FROM quarantine_check c JOIN quarantine_order o"
                        + " ON o.id = c.order_id WHERE o.person_id = :person ORDER BY c.checked_on, c.part")
                .param("person", Ids.bytes(person))
                .query((row, n) -> check(row))
                .list());
        return records;
    }

    private static HeldRecord order(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        String words = "Quyết định " + row.getString("number") + ", từ "
                + Formats.date(row.getObject("counted_from", LocalDate.class)) + " đến hết "
                + Formats.date(row.getObject("ends_on", LocalDate.class));
        return new HeldRecord(
                "quarantine_order", Purpose.QUARANTINE, Rows.at(row, "registered_at"), List.of(guard(words, area)));
    }

    private static HeldRecord stay(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        String words = row.getString("site_name") + ", từ " + Formats.dateTime(Rows.at(row, "arrived_at")) + " đến "
                + Formats.dateTime(Rows.at(row, "left_at"));
        LocalDate found = row.getObject("found_on", LocalDate.class);
        List<Guarded<String>> values = new ArrayList<>(List.of(guard(words, area)));
        if (found != null) {
            values.add(QuarantineFields.INFECTED.guard(Formats.date(found), area));
        }
        return new HeldRecord("quarantine_stay", Purpose.QUARANTINE, Rows.at(row, "arrived_at"), values);
    }

    private static HeldRecord check(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        String words = "Nhiệt độ " + Formats.decimal((Number) row.getObject("temperature"), 1) + " °C, SpO₂ "
                + Formats.decimal((Number) row.getObject("spo2"), 0) + " %"
                + (row.getBoolean("dyspnoea") ? ", khó thở" : "");
        return new HeldRecord(
                "quarantine_check",
                Purpose.QUARANTINE,
                Rows.at(row, "entered_at"),
                List.of(QuarantineFields.CHECKED.guard(words, area)));
    }

    private static Guarded<String> guard(String words, AreaPath area) {
        return QuarantineFields.LAST_DAY.guard(words, area);
    }
}
