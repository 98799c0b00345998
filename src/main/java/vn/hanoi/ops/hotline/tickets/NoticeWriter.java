package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.TicketEscalated;
import vn.hanoi.ops.hotline.TicketMoved;
import vn.hanoi.ops.hotline.rules.Escalation.Tell;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Writes a notice for each officer concerned: watchers of each step of others, and those whom an escalation names. */
@Component
class NoticeWriter {

    private static final Duration KNOWN = Duration.ofDays(30);
    private static final Set<Role> DISTRICT = EnumSet.of(Role.DISTRICT_OFFICER);
    private static final Set<Role> CITY = EnumSet.of(Role.HOTLINE_SUPERVISOR, Role.COMMAND_CENTRE);

    private final JdbcClient jdbc;
    private final TicketBook book;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeWriter(
            JdbcClient jdbc,
            TicketBook book,
            HotlineRules rules,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.rules = rules;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(TicketMoved moved) {
        String acting = officers.find().map(Officer::username).orElse("");
        book.findById(moved.ticket()).ifPresent(ticket -> ticket.watchers.stream()
                .filter(account -> !account.equals(acting))
                .forEach(account -> write(account, ticket, moved.step(), null, clock.instant())));
    }

    /** People are told when the quiet hours are over; the clock has not waited. */
    @EventListener
    void on(TicketEscalated escalated) {
        book.findById(escalated.ticket()).ifPresent(ticket -> {
            Tell tell = Tell.valueOf(escalated.tell());
            Set<String> told = new TreeSet<>(concerned(ticket, tell));
            told.addAll(ticket.watchers);
            TicketStep step = tell == Tell.DISTRICT || tell == Tell.CITY ? TicketStep.ESCALATED : TicketStep.WARNED;
            told.forEach(account -> write(account, ticket, step.name(), escalated.percent(), escalated.tellFrom()));
        });
    }

    private List<String> concerned(Ticket ticket, Tell tell) {
        String assignee = ticket.assignee;
        return switch (tell) {
            case OFFICER -> assignee == null ? desk(ticket) : List.of(assignee);
            case UNIT -> desk(ticket);
            case DISTRICT -> known(officer -> officer.works(DISTRICT, ticket.area()));
            case CITY -> known(officer -> officer.works(CITY, ticket.area()));
        };
    }

    /** Those of the unit itself; those above it when nobody of the unit is known. */
    private List<String> desk(Ticket ticket) {
        Set<Role> posts = rules.desk(ticket.place.desk()).roles();
        AreaPath unit = ticket.place.handler();
        List<String> own = known(officer ->
                officer.works(posts, unit) && officer.areas().stream().anyMatch(unit::covers));
        return own.isEmpty() ? known(officer -> officer.works(posts, unit)) : own;
    }

    private List<String> known(Predicate<DeskOfficer> concerned) {
        return jdbc
                .sql("SELECT * FROM hotline_officer WHERE seen_at >= :from")
                .param("from", TicketConditions.utc(clock.instant().minus(KNOWN)))
                .query(DeskOfficers::officer)
                .list()
                .stream()
                .filter(concerned)
                .map(DeskOfficer::account)
                .toList();
    }

    private void write(String account, Ticket ticket, String step, @Nullable Integer percent, Instant at) {
        jdbc.sql("INSERT INTO hotline_notice (id, officer, ticket_id, step, percent, tell_at)"
                        + " VALUES (:id, :officer, :ticket, :step, :percent, :at)")
                .param("id", Ids.bytes(Ids.next()))
                .param("officer", account)
                .param("ticket", Ids.bytes(ticket.id().value()))
                .param("step", step)
                .param("percent", percent)
                .param("at", TicketConditions.utc(at))
                .update();
        events.publishEvent(new NoticeNews(account));
    }
}
