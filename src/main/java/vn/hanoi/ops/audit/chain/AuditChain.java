package vn.hanoi.ops.audit.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Adds entries to the end of the chain; what cannot be added stops the act that it tells of. */
@Component
public class AuditChain {

    private final ChainHead head;
    private final EntryTable table;
    private final ConsoleClock clock;
    private final TransactionTemplate joining;
    private final TransactionTemplate apart;

    AuditChain(ChainHead head, EntryTable table, ConsoleClock clock, PlatformTransactionManager transactions) {
        this.head = head;
        this.table = table;
        this.clock = clock;
        this.joining = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Adds entries in the transaction of their acts, or in one of its own when there is none. */
    public void append(List<EntryDraft> drafts) {
        joining.executeWithoutResult(status -> chain(drafts));
    }

    /** Adds entries that stay even when what surrounds them is rolled back: refusals, and looks without a change. */
    public void appendApart(List<EntryDraft> drafts) {
        apart.executeWithoutResult(status -> chain(drafts));
    }

    private void chain(List<EntryDraft> drafts) {
        ChainHead.End end = head.lock();
        Instant now = clock.realTime().truncatedTo(ChronoUnit.MILLIS);
        Instant console = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        if (today.isAfter(end.day())) {
            end = head.turn(end, today, now);
        }
        List<AuditRow> entries = new ArrayList<>(drafts.size());
        for (EntryDraft draft : drafts) {
            AuditRow bare = draft.at(end.day(), end.number() + 1, now, console);
            byte[] hash = EntryHash.of(end.hash(), bare);
            entries.add(EntryDraft.hashed(bare, EntryHash.hex(hash)));
            end = new ChainHead.End(end.day(), bare.number(), hash);
        }
        table.add(entries);
        head.move(end);
    }
}
