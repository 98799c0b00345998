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

    private final JdbcClient jdbc;
    private final HotlineBoard board;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shifts(
            JdbcClient jdbc,
            HotlineBoard board,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.board = board;
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
        events.publishEvent(ActRecorded.of("SHIFT_ENDED", "shift:" + id, AreaPath.CITY));
        return id;
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
