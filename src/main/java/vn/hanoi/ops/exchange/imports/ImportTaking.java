package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.exchange.imports.StoredImports.Stored;
import vn.hanoi.ops.kernel.Retries;

/**
 * Takes looked-at rows over and back in batches, each a transaction of its own: after a break it goes on with the rows that
 * are left, and a batch that got into another one's way is tried again. A batch with rows that do not fit is repeated without them, or in halves when
 * the room does not say which they are, so that one row stops no other.
 */
@Component
class ImportTaking {

    private static final int BATCH = 1_000;
    private static final int ATTEMPTS = 4;
    private static final int COUNTED_EVERY = 20;
    private static final RowFault FAILED = RowFault.of("", "exchange.import.fault.FAILED");

    private final StoredRows rows;
    private final StoredImports imports;
    private final TransactionTemplate transactions;

    ImportTaking(StoredRows rows, StoredImports imports, PlatformTransactionManager manager) {
        this.rows = rows;
        this.imports = imports;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    void take(Stored stored, ImportTarget target, IntConsumer progress) {
        ImportId id = stored.summary().id();
        int done = 0;
        int batches = 0;
        try {
            List<StoredRow> batch = rows.waiting(id, 0, BATCH);
            while (!batch.isEmpty()) {
                take(stored, batch, target);
                if (++batches % COUNTED_EVERY == 0) {
                    transactions.executeWithoutResult(status -> imports.count(id));
                }
                done += batch.size();
                progress.accept(done);
                batch = rows.waiting(id, batch.getLast().number(), BATCH);
            }
        } finally {
            transactions.executeWithoutResult(status -> imports.count(id));
        }
    }

    /** A batch is repeated without the rows that do not fit; when nobody knows which, it is halved until one stands alone. */
    private void take(Stored stored, List<StoredRow> batch, ImportTarget target) {
        ImportId id = stored.summary().id();
        try {
            Retries.of(
                    ATTEMPTS,
                    () -> Objects.requireNonNull(transactions.execute(status -> {
                        takeTogether(stored, batch, target);
                        return true;
                    })));
        } catch (RowRefused | DataAccessException e) {
            List<RowFault> faults = e instanceof RowRefused refused ? refused.faults() : List.of(FAILED);
            Set<Integer> unfit = e instanceof RowRefused refused ? refused.rows() : Set.of();
            if (!unfit.isEmpty()) {
                refuse(id, unfit, faults);
                takeWithout(unfit, stored, batch, target);
            } else if (batch.size() > 1) {
                int half = batch.size() / 2;
                take(stored, batch.subList(0, half), target);
                take(stored, batch.subList(half, batch.size()), target);
            } else {
                refuse(id, Set.of(batch.getFirst().number()), faults);
            }
        }
    }

    private void takeWithout(Set<Integer> unfit, Stored stored, List<StoredRow> batch, ImportTarget target) {
        List<StoredRow> others =
                batch.stream().filter(row -> !unfit.contains(row.number())).toList();
        if (others.size() == batch.size()) {
            throw new IllegalStateException("Rows were refused that are not in the batch: " + unfit);
        }
        if (!others.isEmpty()) {
            take(stored, others, target);
        }
    }

    private void refuse(ImportId id, Set<Integer> unfit, List<RowFault> faults) {
        transactions.executeWithoutResult(status -> unfit.forEach(number -> rows.refused(id, number, faults)));
    }

    private void takeTogether(Stored stored, List<StoredRow> batch, ImportTarget target) {
        String form = stored.summary().layout();
        List<TakenOver> taken = target.take(
                batch.stream().map(row -> row.row(form, stored.map())).toList());
        rows.taken(stored.summary().id(), batch.stream().map(StoredRow::number).toList(), taken);
    }

    void takeBack(ImportId id, ImportTarget target, IntConsumer progress) {
        int done = 0;
        int batches = 0;
        List<StoredRow> batch = rows.done(id, Integer.MAX_VALUE, BATCH);
        while (!batch.isEmpty()) {
            List<StoredRow> taken = batch;
            transactions.executeWithoutResult(status -> {
                for (StoredRow row : taken) {
                    rows.undone(id, row.number(), target.takeBack(Objects.requireNonNull(row.done())));
                }
            });
            if (++batches % COUNTED_EVERY == 0) {
                transactions.executeWithoutResult(status -> imports.count(id));
            }
            done += batch.size();
            progress.accept(done);
            batch = rows.done(id, batch.getLast().number(), BATCH);
        }
        transactions.executeWithoutResult(status -> imports.count(id));
    }
}
