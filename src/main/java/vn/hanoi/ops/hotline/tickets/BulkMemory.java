package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.Ids;

/** Remembers what a step for several found, so that it can be taken back. */
@Component
class BulkMemory {

    private final JdbcClient jdbc;

    BulkMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ticket as it was before, and its version afterwards. */
    record Item(TicketId ticket, int version, Standing before) {}

    void begin(BulkOrder order, TicketHand hand) {
        jdbc.sql("INSERT INTO hotline_bulk (id, step, officer, at) VALUES (:id, :step, :officer, :at)"
                        + " ON DUPLICATE KEY UPDATE step = :step")
                .param("id", Ids.bytes(order.id()))
                .param("step", order.step().name())
                .param("officer", hand.officer())
                .param("at", TicketConditions.utc(hand.at()))
                .update();
    }

    void keep(UUID bulk, Item item) {
        Standing before = item.before();
        jdbc.sql("INSERT INTO hotline_bulk_item (bulk_id, ticket_id, version, state, area_path, handler_path, desk,"
                        + " assignee, assignee_name) VALUES (:bulk, :ticket, :version, :state, :area, :unit, :desk,"
                        + " :assignee, :name)")
                .param("bulk", Ids.bytes(bulk))
                .param("ticket", Ids.bytes(item.ticket().value()))
                .param("version", item.version())
                .param("state", before.state().name())
                .param("area", before.area())
                .param("unit", before.unit())
                .param("desk", before.desk())
                .param("assignee", before.assignee())
                .param("name", before.assigneeName())
                .update();
    }

    /** Claims the taking back for this officer. @return false when it was not this officer's, or is taken back */
    boolean claim(UUID bulk, TicketHand hand) {
        return jdbc.sql("UPDATE hotline_bulk SET undone_at = :at WHERE id = :id AND officer = :officer"
                                + " AND undone_at IS NULL")
                        .param("at", TicketConditions.utc(hand.at()))
                        .param("id", Ids.bytes(bulk))
                        .param("officer", hand.officer())
                        .update()
                == 1;
    }

    List<Item> items(UUID bulk) {
        return jdbc.sql("SELECT * FROM hotline_bulk_item WHERE bulk_id = :bulk")
                .param("bulk", Ids.bytes(bulk))
                .query(BulkMemory::item)
                .list();
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        Standing before = new Standing(
                TicketState.valueOf(row.getString("state")),
                row.getString("area_path"),
                row.getString("handler_path"),
                row.getString("desk"),
                row.getString("assignee"),
                row.getString("assignee_name"));
        return new Item(new TicketId(Ids.uuid(row.getBytes("ticket_id"))), row.getInt("version"), before);
    }
}
