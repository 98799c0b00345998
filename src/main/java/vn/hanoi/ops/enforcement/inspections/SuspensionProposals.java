package vn.hanoi.ops.enforcement.inspections;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;

/** Proposes a venue for suspension once while one is open. */
@Component
class SuspensionProposals {

    private final SuspensionBook book;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SuspensionProposals(SuspensionBook book, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.book = book;
        this.jdbc = jdbc;
        this.events = events;
    }

    void propose(PlaceRow place, int reminders, LawVersion law, Hand hand) {
        boolean open = jdbc.sql("SELECT COUNT(*) FROM enforcement_suspension WHERE venue = :venue"
                                + " AND state IN ('PROPOSED', 'ORDERED')")
                        .param("venue", Ids.bytes(place.id().value()))
                        .query(Integer.class)
                        .single()
                > 0;
        if (open) {
            return;
        }
        Suspension suspension = book.saveAndFlush(
                Suspension.propose(place, reminders, law.law().procedure().source("reminders"), hand));
        events.publishEvent(ActRecorded.of("SUSPENSION_PROPOSED", "suspension:" + suspension.id(), place.area()));
        events.publishEvent(new FileMoved(suspension.id().value(), place.area()));
    }
}
