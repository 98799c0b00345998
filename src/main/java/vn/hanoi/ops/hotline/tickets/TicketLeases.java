package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.Ids;

/** Says who is at work on a ticket, so that two do not do the same; it warns and never locks anybody out. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TicketLeases {

    private final JdbcClient jdbc;
    private final TicketWriter writer;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketLeases(
            JdbcClient jdbc,
            TicketWriter writer,
            HotlineRules rules,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.rules = rules;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the ticket or prolongs it, unless another officer has it: then the answer names that one. */
    public Lease take(TicketId id) {
        writer.require(id);
        Officer officer = officers.require();
        Instant now = clock.instant();
        Instant until = now.plus(rules.settings(now).lease());
        boolean known = holder(id, now).isPresent();
        jdbc.sql("INSERT INTO hotline_ticket_lease (ticket_id, officer, officer_name, until)"
                        + " VALUES (:id, :officer, :name, :until) ON DUPLICATE KEY UPDATE"
                        + " officer_name = IF(until <= :now OR officer = :officer, :name, officer_name),"
                        + " officer = IF(until <= :now OR officer = :officer, :officer, officer),"
                        + " until = IF(officer = :officer, :until, until)")
                .param("id", Ids.bytes(id.value()))
                .param("officer", officer.username())
                .param("name", officer.displayName())
                .param("until", TicketConditions.utc(until))
                .param("now", TicketConditions.utc(now))
                .update();
        if (!known) {
            events.publishEvent(new LeaseNews(id, officer.username()));
        }
        return jdbc.sql("SELECT officer, officer_name, until FROM hotline_ticket_lease WHERE ticket_id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Lease(
                        row.getString("officer"),
                        row.getString("officer_name"),
                        row.getString("officer").equals(officer.username()),
                        row.getObject("until", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .single();
    }

    /** Lets go of it. */
    public void release(TicketId id) {
        jdbc.sql("DELETE FROM hotline_ticket_lease WHERE ticket_id = :id AND officer = :officer")
                .param("id", Ids.bytes(id.value()))
                .param("officer", officers.require().username())
                .update();
        events.publishEvent(new LeaseNews(id, ""));
    }

    private Optional<String> holder(TicketId id, Instant now) {
        return jdbc.sql("SELECT officer FROM hotline_ticket_lease WHERE ticket_id = :id AND until > :now")
                .param("id", Ids.bytes(id.value()))
                .param("now", TicketConditions.utc(now))
                .query(String.class)
                .optional();
    }
}
