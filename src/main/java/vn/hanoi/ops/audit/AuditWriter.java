package vn.hanoi.ops.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.audit.chain.AuditChain;
import vn.hanoi.ops.audit.chain.EntryDraft;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Brings acts to the chain: those of a transaction together at its end, so that the chain is locked for an instant only
 * and a failure to record takes the act back.
 */
@Component
class AuditWriter {

    private static final String CONSOLE_ITSELF = "console";

    private final AuditChain chain;
    private final CurrentOfficer officers;
    private final EntityManager entities;

    AuditWriter(AuditChain chain, CurrentOfficer officers, EntityManager entities) {
        this.chain = chain;
        this.officers = officers;
        this.entities = entities;
    }

    void write(ActRecorded act) {
        EntryDraft draft = draft(act);
        boolean changing = TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (changing) {
            waiting().drafts.add(draft);
        } else {
            chain.appendApart(List.of(draft));
        }
    }

    /** Writes an act that stays even when what surrounds it is rolled back. */
    void writeApart(ActRecorded act) {
        chain.appendApart(List.of(draft(act)));
    }

    /** Writes an act of somebody whose login is only just beginning or ending. */
    void writeApart(ActRecorded act, String officer, String roles) {
        chain.appendApart(List.of(new EntryDraft(act, officer, roles, false)));
    }

    private EntryDraft draft(ActRecorded act) {
        var officer = officers.find();
        return new EntryDraft(
                act,
                officer.map(Officer::username).orElse(CONSOLE_ITSELF),
                officer.map(AuditWriter::roles).orElse(""),
                officer.filter(o -> isOutside(o.scope(), act.area())).isPresent());
    }

    private Waiting waiting() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Waiting.class::isInstance)
                .map(Waiting.class::cast)
                .filter(w -> !w.written)
                .findFirst()
                .orElseGet(() -> {
                    Waiting fresh = new Waiting();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    /** What belongs to a unit above the officer's, such as the whole city, is not outside. */
    private static boolean isOutside(AreaScope scope, @Nullable AreaPath place) {
        return place != null && !scope.covers(place) && scope.paths().stream().noneMatch(place::covers);
    }

    private static String roles(Officer officer) {
        return officer.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private final class Waiting implements TransactionSynchronization {

        private final List<EntryDraft> drafts = new ArrayList<>();
        private boolean written;

        @Override
        public void beforeCommit(boolean readOnly) {
            if (entities.isJoinedToTransaction()) {
                entities.flush();
            }
            written = true;
            chain.append(drafts);
        }
    }
}
