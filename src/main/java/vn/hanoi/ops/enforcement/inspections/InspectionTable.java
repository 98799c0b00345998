package vn.hanoi.ops.enforcement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** The visits as rows; a row never changes. */
@Component
class InspectionTable {

    private final JdbcClient jdbc;
    private final Answers answers;

    InspectionTable(JdbcClient jdbc, Answers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** What stands beside a visit. */
    record Beside(
            PlaceRow place,
            Checklist checklist,
            int reminder,
            @Nullable LocalDate again) {}

    Optional<InspectionId> byKey(UUID key) {
        return jdbc.sql("SELECT id FROM enforcement_inspection WHERE request_key = :key")
                .param("key", Ids.bytes(key))
                .query((row, n) -> new InspectionId(Ids.uuid(row.getBytes("id"))))
                .optional();
    }

    void add(InspectionId id, Inspect visit, Beside beside, Hand hand) {
        TicketId ticket = visit.ticket();
        jdbc.sql("INSERT INTO enforcement_inspection (id, request_key, venue, area_path, at, entered_at, officer,"
                        + " officer_name, team, shift, outcome, reminder, reinspect_on, note, checklist,"
                        + " checklist_version, answers, ticket) VALUES (:id, :key, :venue, :area, :at, :entered, :officer,"
                        + " :name, :team, :shift, :outcome, :reminder, :again, :note, :checklist, :version, :answers,"
                        + " :ticket)")
                .param("id", Ids.bytes(id.value()))
                .param("key", Ids.bytes(visit.key()))
                .param("venue", Ids.bytes(visit.venue().value()))
                .param("area", beside.place().area().value())
                .param("at", utc(visit.at()))
                .param("entered", utc(hand.at()))
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("team", visit.team().strip())
                .param("shift", visit.shift().strip())
                .param("outcome", visit.outcome().name())
                .param("reminder", beside.reminder())
                .param("again", beside.again())
                .param("note", visit.note().strip())
                .param("checklist", beside.checklist().kind())
                .param("version", beside.checklist().version())
                .param("answers", answers.write(visit.answers()))
                .param("ticket", ticket == null ? null : Ids.bytes(ticket.value()))
                .update();
    }

    /** The visits of a venue, the newest first. */
    List<InspectionRow> of(VenueId venue, int limit) {
        return jdbc.sql("SELECT * FROM enforcement_inspection WHERE venue = :venue ORDER BY at DESC, id DESC LIMIT "
                        + limit)
                .param("venue", Ids.bytes(venue.value()))
                .query((row, n) -> row(row))
                .list();
    }

    Optional<InspectionRow> find(InspectionId id) {
        return jdbc.sql("SELECT * FROM enforcement_inspection WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> row(row))
                .optional();
    }

    private InspectionRow row(ResultSet row) throws SQLException {
        return new InspectionRow(
                new InspectionId(Ids.uuid(row.getBytes("id"))),
                new VenueId(Ids.uuid(row.getBytes("venue"))),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("officer_name"),
                row.getString("team"),
                row.getString("shift"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("reminder"),
                row.getString("note"),
                answers.read(row.getString("answers")));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
