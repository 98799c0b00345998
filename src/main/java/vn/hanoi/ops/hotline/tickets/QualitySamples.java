package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Draws ended tickets at random and keeps what a supervisor thought of how each was handled; each is drawn once. */
@Service
@PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class QualitySamples {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 50;
    private static final int BEST = 5;
    private static final int REMARK = 1_000;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QualitySamples(JdbcClient jdbc, CurrentOfficer officers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Draws up to so many tickets that were closed within seven days. @param count 1 to 50 @return how many there were */
    public int draw(int count) {
        List<Drawn> drawn = jdbc.sql("SELECT t.id, COALESCE(t.assignee, '') AS officer FROM hotline_ticket t"
                        + " LEFT JOIN hotline_quality q ON q.ticket_id = t.id WHERE t.state = 'CLOSED'"
                        + " AND t.closed_at >= :from AND q.id IS NULL ORDER BY RAND() LIMIT "
                        + Math.clamp(count, 1, MOST))
                .param("from", TicketConditions.utc(clock.instant().minus(LATELY)))
                .query((row, n) -> new Drawn(row.getBytes("id"), row.getString("officer")))
                .list();
        for (Drawn one : drawn) {
            jdbc.sql("INSERT INTO hotline_quality (id, ticket_id, officer, drawn_by, drawn_at, remark)"
                            + " VALUES (:id, :ticket, :officer, :by, :now, '')")
                    .param("id", Ids.bytes(Ids.next()))
                    .param("ticket", one.ticket())
                    .param("officer", one.officer())
                    .param("by", officers.require().username())
                    .param("now", TicketConditions.utc(clock.instant()))
                    .update();
        }
        return drawn.size();
    }

    /** Samples that wait to be looked at, then those of the last week, at most 200. */
    @Transactional(readOnly = true)
    public List<QualitySample> rows() {
        return jdbc.sql("SELECT q.*, t.number, t.year, t.category FROM hotline_quality q JOIN hotline_ticket t"
                        + " ON t.id = q.ticket_id WHERE q.scored_at IS NULL OR q.scored_at >= :from"
                        + " ORDER BY q.scored_at IS NOT NULL, q.drawn_at DESC, q.id LIMIT 200")
                .param("from", TicketConditions.utc(clock.instant().minus(LATELY)))
                .query(QualitySamples::sample)
                .list();
    }

    /** Says how it was handled. @param score 1 to 5 @param remark up to 1,000 characters */
    public void score(UUID id, int score, String remark) {
        if (score < 1 || score > BEST) {
            throw new TicketRefused(Reason.BAD_RATING);
        }
        if (remark.length() > REMARK) {
            throw new TicketRefused(Reason.FIELD_LENGTH);
        }
        jdbc.sql("UPDATE hotline_quality SET score = :score, remark = :remark, scored_at = :now WHERE id = :id")
                .param("score", score)
                .param("remark", remark.strip())
                .param("now", TicketConditions.utc(clock.instant()))
                .param("id", Ids.bytes(id))
                .update();
        events.publishEvent(ActRecorded.of("TICKET_QUALITY_SCORED", "quality:" + id, AreaPath.CITY));
    }

    private record Drawn(byte[] ticket, String officer) {}

    private static QualitySample sample(ResultSet row, int n) throws SQLException {
        return new QualitySample(
                Ids.uuid(row.getBytes("id")),
                new TicketId(Ids.uuid(row.getBytes("ticket_id"))),
                row.getInt("number") + "/" + row.getInt("year"),
                row.getString("category"),
                row.getString("officer"),
                row.getObject("drawn_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("score", Integer.class),
                row.getString("remark"));
    }
}
