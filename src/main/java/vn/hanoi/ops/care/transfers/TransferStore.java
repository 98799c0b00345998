package vn.hanoi.ops.care.transfers;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.care.BedsChanged;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferMoved;
import vn.hanoi.ops.care.sites.CareScope;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.LiveChannel;

/** Reads and writes transfers with their courses, and tells audit and screens. */
@Component
class TransferStore {

    private final StoredTransfers transfers;
    private final TransferLog log;
    private final CurrentOfficer officers;
    private final CareScope own;
    private final ApplicationEventPublisher events;
    private final LiveChannel channel;

    TransferStore(
            StoredTransfers transfers,
            TransferLog log,
            CurrentOfficer officers,
            CareScope own,
            ApplicationEventPublisher events,
            LiveChannel channel) {
        this.transfers = transfers;
        this.log = log;
        this.officers = officers;
        this.own = own;
        this.events = events;
        this.channel = channel;
    }

    /** The transfer, when the patient or one of the places lies in the officer's scope. @throws NoSuchTransfer otherwise */
    Transfer require(TransferId id) {
        return transfers
                .findById(id)
                .filter(transfer ->
                        officers.find().map(Officer::scope).map(transfer::isOf).orElse(true) && own.sees(transfer.to()))
                .orElseThrow(() -> new NoSuchTransfer(id));
    }

    Optional<Transfer> find(TransferId id) {
        return transfers.findById(id);
    }

    Optional<Transfer> open(CaseId id) {
        return transfers.findByOpenCase(id.value());
    }

    void save(Transfer transfer, String act) {
        transfers.saveAndFlush(transfer);
        log.add(transfer.id(), transfer.takeFresh());
        events.publishEvent(ActRecorded.of(act, "transfer:" + transfer.id(), transfer.area())
                .about(transfer.person.value()));
        events.publishEvent(new TransferMoved(
                transfer.id(), transfer.area(), transfer.to(), transfer.toAreaPath(), transfer.state));
    }

    void bedsChanged(SiteId site) {
        events.publishEvent(new BedsChanged(site));
    }

    @EventListener
    void on(TransferMoved moved) {
        AfterCommit.run(() -> channel.publish(TransferMoved.TOPIC, moved.id(), moved));
    }
}
