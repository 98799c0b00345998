package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Hands a shift to the next one: what is open is counted by the console, the words are the leader's, and the next signs. */
@Service
@PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class Shifts {

    private static final int NOTE = 4_000;
    private static final int MOST = 20;
    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final HotlineBoard board;
    private final Tickets tickets;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shifts(
            JdbcClient jdbc,
            HotlineBoard board,
            Tickets tickets,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.board = board;
        this.tickets = tickets;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the shift. @param note what the next one has to know, 1 to 4,000 characters, nothing personal */
    public UUID end(String note) {
        String words = TicketFile.words(note);
        if (words.length() > NOTE) {
            throw new TicketRefused(Reason.TEXT_LENGTH);
        }
        BoardFigures now = board.figures();
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO hotline_shift (id, ended_at, officer, note, open_count, late_count)"
                        + " VALUES (:id, :now, :officer, :note, :open, :late)")
                .param("id", Ids.bytes(id))
                .param("now", TicketConditions.utc(clock.instant()))
                .param("officer", officers.require().username())
                .param("note", words)
                .param("open", now.open())
                .param("late", now.late())
                .update();
        for (ShiftList list : ShiftList.values()) {
            keep(id, list);
        }
        events.publishEvent(ActRecorded.of("SHIFT_ENDED", "shift:" + id, AreaPath.CITY));
        return id;
    }

    private void keep(UUID shift, ShiftList list) {
        int position = 0;
        for (TicketRow row : tickets.rows(list.filter(), null, LISTED)) {
            jdbc.sql("INSERT INTO hotline_shift_line (shift_id, list, position, ticket_id)"
                            + " VALUES (:shift, :list, :position, :ticket)")
                    .param("shift", Ids.bytes(shift))
                    .param("list", list.name())
                    .param("position", position++)
                    .param("ticket", Ids.bytes(row.id().value()))
                    .update();
        }
    }

    /** The tickets that stood on the lists when the shift ended, list by list, at most 50 each. */
    @Transactional(readOnly = true)
    public List<ShiftTicket> lists(UUID shift) {
        return jdbc.sql("SELECT l.list, t.id, t.number, t.year, t.category, t.area_path, t.state, t.sort_due"
                        + " FROM hotline_shift_line l JOIN hotline_ticket t ON t.id = l.ticket_id"
                        + " WHERE l.shift_id = :shift ORDER BY l.list, l.position")
                .param("shift", Ids.bytes(shift))
                .query((row, n) -> new ShiftTicket(
                        ShiftList.valueOf(row.getString("list")),
                        new TicketId(Ids.uuid(row.getBytes("id"))),
                        row.getInt("number") + "/" + row.getInt("year"),
                        row.getString("category"),
                        new AreaPath(row.getString("area_path")),
                        TicketState.valueOf(row.getString("state")),
                        TicketQuery.instant(row, "sort_due")))
                .list();
    }

    /** One hand-over. */
    @Transactional(readOnly = true)
    public Optional<ShiftHandover> find(UUID id) {
        return jdbc.sql("SELECT * FROM hotline_shift WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query(Shifts::row)
                .optional();
    }

    /** Takes a shift over that another officer ended. @throws TicketRefused for an own one, and one that is taken over */
    public void take(UUID id) {
        int taken = jdbc.sql("UPDATE hotline_shift SET taken_by = :officer, taken_at = :now WHERE id = :id"
                        + " AND taken_by IS NULL AND officer <> :officer")
                .param("officer", officers.require().username())
                .param("now", TicketConditions.utc(clock.instant()))
                .param("id", Ids.bytes(id))
                .update();
        if (taken == 0) {
            throw new TicketRefused(Reason.WRONG_STATE);
        }
        events.publishEvent(ActRecorded.of("SHIFT_TAKEN_OVER", "shift:" + id, AreaPath.CITY));
    }

    /** The last hand-overs, newest first, at most 20. */
    @Transactional(readOnly = true)
    public List<ShiftHandover> rows() {
        return jdbc.sql("SELECT * FROM hotline_shift ORDER BY ended_at DESC, id DESC LIMIT " + MOST)
                .query(Shifts::row)
                .list();
    }

    private static ShiftHandover row(ResultSet row, int n) throws SQLException {
        return new ShiftHandover(
                Ids.uuid(row.getBytes("id")),
                row.getObject("ended_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("officer"),
                row.getString("note"),
                row.getInt("open_count"),
                row.getInt("late_count"),
                Optional.ofNullable(row.getString("taken_by")),
                Optional.ofNullable(row.getObject("taken_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)));
    }
}
