package vn.hanoi.ops.care.transfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What the room holds about a person: transfers with what the receiving place was told, stays, and calls afterwards. */
@Component
class HeldCare implements HeldAbout {

    private final JdbcClient jdbc;

    HeldCare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HeldRecord> about(UUID person) {
        List<HeldRecord> records = new ArrayList<>(jdbc.sql("SELECT t.*, s.name site_name FROM care_transfer t"
                        + " LEFT JOIN care_site s ON s.id = t.to_site WHERE t.person_id = :person"
                        + " ORDER BY t.requested_at")
                .param("person", Ids.bytes(person))
                .query((row, n) -> transfer(row))
                .list());
        records.addAll(jdbc.sql("SELECT y.*, s.name site_name FROM care_stay y JOIN care_site s ON s.id = y.site_id"
                        + " WHERE y.person_id = :person ORDER BY y.entered_at")
                .param("person", Ids.bytes(person))
                .query((row, n) -> stay(row))
                .list());
        return records;
    }

    private static HeldRecord transfer(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        String site = row.getString("site_name");
        String words = "Lượt chuyển " + row.getInt("number") + "/" + row.getInt("year") + ", đến "
                + (site == null ? Formats.UNKNOWN : site);
        List<Guarded<String>> values = new ArrayList<>(List.of(TransferFields.NEEDS.guard(words, area)));
        String handover = row.getString("handover");
        if (handover != null && !handover.isBlank()) {
            values.add(TransferFields.HANDOVER.guard(handover, area));
        }
        return new HeldRecord("care_transfer", Purpose.TREATMENT, CareTimes.at(row, "requested_at"), values);
    }

    private static HeldRecord stay(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("home_path"));
        String words = row.getString("site_name") + ", từ " + Formats.dateTime(CareTimes.at(row, "entered_at"))
                + " đến " + Formats.dateTime(CareTimes.atOrNone(row, "left_at"));
        return new HeldRecord(
                "care_stay",
                Purpose.TREATMENT,
                CareTimes.at(row, "entered_at"),
                List.of(TransferFields.NEEDS.guard(words, area)));
    }
}
