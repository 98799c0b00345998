package vn.hanoi.ops.cases.records;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.cases.CaseAssessed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseMoved;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.LiveChannel;

/** Reads and writes cases with their timelines, and tells audit and screens. */
@Component
class CaseStore {

    private final CaseBook book;
    private final CaseLog log;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final LiveChannel channel;

    CaseStore(
            CaseBook book,
            CaseLog log,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            LiveChannel channel) {
        this.book = book;
        this.log = log;
        this.officers = officers;
        this.events = events;
        this.channel = channel;
    }

    /** The case, when it lies in the officer's scope. @throws NoSuchCase otherwise */
    CaseRecord require(CaseId id) {
        CaseRecord record = book.findById(id).orElseThrow(() -> new NoSuchCase(id));
        Officer officer = officers.find().orElse(null);
        if (officer != null && !officer.scope().covers(record.area())) {
            throw new NoSuchCase(id);
        }
        return record;
    }

    /** Writes the case and the lines that its verbs left. */
    void save(CaseRecord record, String act) {
        book.saveAndFlush(record);
        log.add(record.id(), record.takeFresh());
        events.publishEvent(ActRecorded.of(act, "case:" + record.id(), record.area())
                .about(record.person().value()));
        events.publishEvent(new CaseMoved(record.id(), record.area()));
    }

    /** Tells when what is known of an F0's state of health changed its grades since. */
    void graded(CaseRecord record, @Nullable Severity severity, @Nullable RiskGroup risk) {
        boolean same =
                record.clinical().severity() == severity && record.clinical().risk() == risk;
        if (!same && record.kind() == CaseKind.F0) {
            events.publishEvent(new CaseAssessed(record.id(), record.person(), record.area()));
        }
    }

    /** Cases whatever their area, for what the console does itself. */
    List<CaseRecord> all(Collection<CaseId> ids) {
        return book.findAllById(ids);
    }

    /** Open screens hear of it after the commit; nothing is kept for later, because a screen that opens later reads anew. */
    @EventListener
    void on(CaseMoved moved) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            channel.publish(CaseMoved.TOPIC, moved.id(), moved);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                channel.publish(CaseMoved.TOPIC, moved.id(), moved);
            }
        });
    }
}
