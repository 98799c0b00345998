package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** The current officer's own notices, of tickets that the officer may still see. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TicketNotices {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;

    TicketNotices(JdbcClient jdbc, CurrentOfficer officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /** Those that wait to be seen first, then the newest, at most 200; those of quiet hours when these are over. */
    @Transactional(readOnly = true)
    public List<TicketNotice> own() {
        Officer officer = officers.require();
        ScopeSql cut = officer.scope().within("t.area_path");
        Map<String, Object> parameters = new HashMap<>(cut.parameters());
        parameters.put("officer", officer.username());
        parameters.put("now", TicketConditions.utc(clock.instant()));
        return jdbc.sql("SELECT n.*, t.number, t.year, t.category, t.area_path FROM hotline_notice n"
                        + " JOIN hotline_ticket t ON t.id = n.ticket_id WHERE n.officer = :officer"
                        + " AND n.tell_at <= :now AND " + cut.condition()
                        + " ORDER BY CASE WHEN n.seen_at IS NULL THEN 0 ELSE 1 END, n.tell_at DESC, n.id DESC LIMIT "
                        + MOST)
                .params(parameters)
                .query(TicketNotices::notice)
                .list();
    }

    /** How many wait to be seen, and whether a target of one is over. */
    @Transactional(readOnly = true)
    public Waiting waiting() {
        return jdbc.sql("SELECT COUNT(*) AS many, MAX(percent) AS worst FROM hotline_notice"
                        + " WHERE officer = :officer AND seen_at IS NULL AND tell_at <= :now")
                .param("officer", officers.require().username())
                .param("now", TicketConditions.utc(clock.instant()))
                .query((row, n) -> new Waiting(row.getInt("many"), row.getInt("worst") >= 100))
                .single();
    }

    /** Notices that wait. */
    public record Waiting(int count, boolean late) {}

    /** Says that one was seen. */
    public void seen(UUID id) {
        jdbc.sql("UPDATE hotline_notice SET seen_at = :now WHERE id = :id AND officer = :officer AND seen_at IS NULL")
                .param("now", TicketConditions.utc(clock.instant()))
                .param("id", Ids.bytes(id))
                .param("officer", officers.require().username())
                .update();
    }

    /** Says that all that may be told now were seen. */
    public void seen() {
        jdbc.sql("UPDATE hotline_notice SET seen_at = :now WHERE officer = :officer AND seen_at IS NULL"
                        + " AND tell_at <= :now")
                .param("now", TicketConditions.utc(clock.instant()))
                .param("officer", officers.require().username())
                .update();
    }

    private static TicketNotice notice(ResultSet row, int n) throws SQLException {
        int percent = row.getInt("percent");
        return new TicketNotice(
                Ids.uuid(row.getBytes("id")),
                new TicketId(Ids.uuid(row.getBytes("ticket_id"))),
                row.getInt("number") + "/" + row.getInt("year"),
                row.getString("category"),
                new AreaPath(row.getString("area_path")),
                TicketStep.valueOf(row.getString("step")),
                percent == 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                row.getObject("tell_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("seen_at") != null);
    }
}
