package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.Rows;

/** The samples taken under orders, at most one a day. */
@Component
class OrderSamples {

    private final JdbcClient jdbc;

    OrderSamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(OrderId order, LocalDate day, Outcome outcome, Hand hand) {
        jdbc.sql("INSERT INTO quarantine_sample (id, order_id, taken_on, outcome, entered_by, entered_at)"
                        + " VALUES (:id, :order, :day, :outcome, :by, :at)"
                        + " ON DUPLICATE KEY UPDATE outcome = :outcome, entered_by = :by, entered_at = :at")
                .param("id", Ids.bytes(Ids.next()))
                .param("order", Ids.bytes(order.value()))
                .param("day", day)
                .param("outcome", outcome.name())
                .param("by", hand.officer())
                .param("at", Rows.utc(hand.at()))
                .update();
    }

    List<OrderDetails.Sample> of(OrderId order) {
        return jdbc.sql("SELECT taken_on, outcome FROM quarantine_sample WHERE order_id = :order ORDER BY taken_on")
                .param("order", Ids.bytes(order.value()))
                .query((row, n) -> new OrderDetails.Sample(
                        row.getObject("taken_on", LocalDate.class), Outcome.valueOf(row.getString("outcome"))))
                .list();
    }
}
