package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.hotline.TicketEscalated;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.CalendarsChanged;
import vn.hanoi.ops.hotline.rules.Escalation;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.Ids;

/** Tells those concerned when clocks pass their marks, and computes all open ones anew when a calendar changes. */
@Component
class ClockWatch {

    private static final int BATCH = 200;
    private static final int MOST_BATCHES = 100;
    private static final int TRIES = 5;
    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

    private final TicketBook book;
    private final TicketWriter writer;
    private final HotlineRules rules;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockWatch(
            TicketBook book,
            TicketWriter writer,
            HotlineRules rules,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.writer = writer;
        this.rules = rules;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Once a minute, on whichever node comes first. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 90_000)
    @SchedulerLock(name = "hotline-clock-watch")
    void watch() {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            if (transactions.execute(status -> tellBatch()) < BATCH) {
                return;
            }
        }
    }

    @EventListener
    void on(CalendarsChanged changed) {
        recompute();
    }

    /** Computes the due times of all open tickets anew; answers how many. */
    int recompute() {
        List<TicketId> open = ids("active = 1", Integer.MAX_VALUE);
        for (int from = 0; from < open.size(); from += BATCH) {
            List<TicketId> batch = open.subList(from, Math.min(open.size(), from + BATCH));
            if (!computed(batch)) {
                batch.forEach(this::computeAlone);
            }
        }
        return open.size();
    }

    /** Computes some together. @return false when somebody worked on one of them meanwhile, so that none is written */
    private boolean computed(List<TicketId> batch) {
        try {
            transactions.executeWithoutResult(status -> {
                TicketHand hand = writer.consoleHand();
                book.findAllById(batch).forEach(ticket -> ticket.tick(hand));
            });
            return true;
        } catch (ConcurrencyFailureException worked) {
            return false;
        }
    }

    private void computeAlone(TicketId id) {
        for (int tried = 0; tried < TRIES; tried++) {
            if (computed(List.of(id))) {
                return;
            }
        }
        log.warn("The clocks of ticket {} were not computed anew: others worked on it again and again", id);
    }

    private int tellBatch() {
        List<TicketId> due = ids("active = 1 AND mark_at <= :now", BATCH);
        book.findAllById(due).forEach(this::tell);
        return due.size();
    }

    private void tell(Ticket ticket) {
        TicketHand hand = writer.consoleHand();
        Optional<Escalation> passed = passed(ticket, hand);
        if (passed.isEmpty()) {
            ticket.tick(hand);
            return;
        }
        Escalation mark = passed.get();
        ticket.mark(mark.percent(), mark.tell(), hand);
        Instant from = rules.settings(hand.at()).tellFrom(hand.at());
        events.publishEvent(new TicketEscalated(
                ticket.id(), ticket.area(), mark.percent(), mark.tell().name(), from));
        events.publishEvent(new TicketNews(ticket.id(), ticket.area(), ticket.state(), ticket.place.desk()));
    }

    /** The highest mark that the nearest clock has passed since the last telling: several at once are one. */
    private Optional<Escalation> passed(Ticket ticket, TicketHand hand) {
        TicketClocks clocks = ticket.clocks(rules);
        return rules.escalations(hand.at()).stream()
                .filter(e -> e.percent() > ticket.dues.markedPercent())
                .filter(e -> clocks.nearestPercent(hand.at()) >= e.percent())
                .reduce((lower, higher) -> higher);
    }

    private List<TicketId> ids(String condition, int limit) {
        var sql = jdbc.sql("SELECT id FROM hotline_ticket WHERE " + condition + " LIMIT " + limit);
        if (condition.contains(":now")) {
            sql = sql.param("now", TicketConditions.utc(clock.instant()));
        }
        return sql.query((row, n) -> new TicketId(Ids.uuid(row.getBytes("id")))).list();
    }
}
