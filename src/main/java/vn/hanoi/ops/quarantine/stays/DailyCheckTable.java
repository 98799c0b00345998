package vn.hanoi.ops.quarantine.stays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.cases.rules.Alarms;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.Rows;

/** The daily checks under orders, one for each part of a day. */
@Component
class DailyCheckTable {

    /** A check as it was entered. */
    record Entered(LocalDate day, int part, Check check, boolean alarm, boolean handled, Instant at) {}

    private final JdbcClient jdbc;

    DailyCheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(OrderId order, CheckPart part, Check check, Hand hand) {
        jdbc.sql("INSERT INTO quarantine_check (order_id, checked_on, part, temperature, spo2, dyspnoea, note, alarm,"
                        + " entered_at, entered_by) VALUES (:order, :day, :part, :temperature, :spo2, :dyspnoea, :note,"
                        + " FALSE, :at, :by) ON DUPLICATE KEY UPDATE temperature = :temperature, spo2 = :spo2,"
                        + " dyspnoea = :dyspnoea, note = :note, entered_at = :at, entered_by = :by")
                .param("order", Ids.bytes(order.value()))
                .param("day", part.day())
                .param("part", part.part())
                .param("temperature", check.temperature())
                .param("spo2", check.spo2())
                .param("dyspnoea", check.dyspnoea())
                .param("note", check.note())
                .param("at", Rows.utc(hand.at()))
                .param("by", hand.officer())
                .update();
    }

    void alarm(OrderId order, CheckPart part, boolean alarm) {
        jdbc.sql("UPDATE quarantine_check SET alarm = :alarm, handled_at = NULL, handled_by = NULL"
                        + " WHERE order_id = :order AND checked_on = :day AND part = :part")
                .param("alarm", alarm)
                .param("order", Ids.bytes(order.value()))
                .param("day", part.day())
                .param("part", part.part())
                .update();
    }

    void handle(OrderId order, Hand hand) {
        jdbc.sql("UPDATE quarantine_check SET handled_at = :at, handled_by = :by WHERE order_id = :order AND alarm"
                        + " AND handled_at IS NULL")
                .param("order", Ids.bytes(order.value()))
                .param("at", Rows.utc(hand.at()))
                .param("by", hand.officer())
                .update();
    }

    boolean alarming(OrderId order) {
        return !jdbc.sql(
                        "SELECT 1 FROM quarantine_check WHERE order_id = :order AND alarm AND handled_at IS NULL LIMIT 1")
                .param("order", Ids.bytes(order.value()))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    List<Entered> of(OrderId order) {
        return jdbc.sql("SELECT * FROM quarantine_check WHERE order_id = :order ORDER BY checked_on DESC, part DESC"
                        + " LIMIT 60")
                .param("order", Ids.bytes(order.value()))
                .query((row, n) -> entered(row))
                .list();
    }

    List<Alarms.Reading> readings(OrderId order) {
        return of(order).stream()
                .map(e -> new Alarms.Reading(
                        e.check().spo2(), e.check().temperature(), e.check().dyspnoea()))
                .toList();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                row.getObject("checked_on", LocalDate.class),
                row.getInt("part"),
                new Check(
                        number(row, "temperature"),
                        number(row, "spo2"),
                        row.getBoolean("dyspnoea"),
                        row.getString("note")),
                row.getBoolean("alarm"),
                row.getObject("handled_at") != null,
                Objects.requireNonNull(Rows.at(row, "entered_at")));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
