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
import vn.hanoi.ops.exchange.imports.ImportRefused.Reason;
import vn.hanoi.ops.exchange.imports.StoredImports.Stored;
import vn.hanoi.ops.kernel.Retries;

/**
 * Takes looked-at rows over and back in batches, each a transaction of its own: after a break it goes on with the rows that
 * are left, and a batch that got into another one's way is tried again. A batch with rows that do not fit is repeated without
 * them, or in halves when the room does not say which they are, so that one row stops no other. Rows that wait for others of
 * the file are come back to as long as others are taken over. Each batch holds its file: of two who take one file over at
 * once, each row is taken by one.
 */
@Component
class ImportTaking {

    private static final int BATCH = 1_000;
    private static final int ATTEMPTS = 4;
    private static final int COUNTED_EVERY = 20;
    private static final String UNTAKEN = "";
    private static final String TAKEN = "TAKEN";
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

    /** One taking over while it goes on. */
    private static final class Run {

        private final Stored stored;
        private final ImportTarget target;
        private final IntConsumer progress;
        private boolean patient = true;
        private int batches;
        private int settled;
        private int waiting;

        private Run(Stored stored, ImportTarget target, IntConsumer progress) {
            this.stored = stored;
            this.target = target;
            this.progress = progress;
        }

        private ImportId id() {
            return stored.summary().id();
        }
    }

    void take(Stored stored, ImportTarget target, IntConsumer progress) {
        Run run = new Run(stored, target, progress);
        try {
            do {
                int before = run.settled;
                round(run);
                run.patient = run.settled > before;
            } while (run.waiting > 0);
        } finally {
            transactions.executeWithoutResult(status -> imports.count(run.id()));
        }
    }

    /** Goes once through all rows that are left. */
    private void round(Run run) {
        run.waiting = 0;
        List<StoredRow> batch = rows.waiting(run.id(), 0, BATCH);
        while (!batch.isEmpty()) {
            int waiting = run.waiting;
            take(run, batch);
            if (++run.batches % COUNTED_EVERY == 0) {
                transactions.executeWithoutResult(status -> imports.count(run.id()));
            }
            run.settled += batch.size() - (run.waiting - waiting);
            run.progress.accept(run.settled);
            batch = rows.waiting(run.id(), batch.getLast().number(), BATCH);
        }
    }

    /** A batch is repeated without the rows that do not fit; when nobody knows which, it is halved until one stands alone. */
    private void take(Run run, List<StoredRow> batch) {
        try {
            Retries.of(
                    ATTEMPTS,
                    () -> Objects.requireNonNull(transactions.execute(status -> {
                        takeTogether(run, batch);
                        return true;
                    })));
        } catch (RowRefused | DataAccessException e) {
            List<RowFault> faults = e instanceof RowRefused refused ? refused.faults() : List.of(FAILED);
            Set<Integer> unfit = e instanceof RowRefused refused ? refused.rows() : Set.of();
            if (!unfit.isEmpty()) {
                if (run.patient && e instanceof RowRefused refused && refused.isWaiting()) {
                    run.waiting += unfit.size();
                } else {
                    refuse(run.id(), unfit, faults);
                }
                takeWithout(unfit, run, batch);
            } else if (batch.size() > 1) {
                int half = batch.size() / 2;
                take(run, batch.subList(0, half));
                take(run, batch.subList(half, batch.size()));
            } else {
                refuse(run.id(), Set.of(batch.getFirst().number()), faults);
            }
        }
    }

    private void takeWithout(Set<Integer> unfit, Run run, List<StoredRow> batch) {
        List<StoredRow> others =
                batch.stream().filter(row -> !unfit.contains(row.number())).toList();
        if (others.size() == batch.size()) {
            throw new IllegalStateException("Rows were refused that are not in the batch: " + unfit);
        }
        if (!others.isEmpty()) {
            take(run, others);
        }
    }

    private void refuse(ImportId id, Set<Integer> unfit, List<RowFault> faults) {
        transactions.executeWithoutResult(status -> unfit.forEach(number -> rows.refused(id, number, faults)));
    }

    private void takeTogether(Run run, List<StoredRow> batch) {
        List<StoredRow> own = held(run.id(), ImportState.TAKING, UNTAKEN, batch);
        if (own.isEmpty()) {
            return;
        }
        String form = run.stored.summary().layout();
        List<TakenOver> taken = run.target.take(
                run.id(),
                own.stream().map(row -> row.row(form, run.stored.map())).toList());
        rows.taken(run.id(), own.stream().map(StoredRow::number).toList(), taken);
    }

    /**
     * The rows of a batch that are this run's to work on; their file is held until the open transaction ends.
     *
     * @throws ImportRefused when there are such rows and somebody moved the file to another state, such as taking it back
     */
    private List<StoredRow> held(ImportId id, ImportState state, String step, List<StoredRow> batch) {
        boolean goesOn = imports.hold(id).filter(state::equals).isPresent();
        List<StoredRow> own = rows.still(id, step, batch);
        if (!goesOn && !own.isEmpty()) {
            throw new ImportRefused(Reason.WRONG_STATE);
        }
        return own;
    }

    void takeBack(ImportId id, ImportTarget target, IntConsumer progress) {
        int done = 0;
        int batches = 0;
        List<StoredRow> batch = rows.done(id, Integer.MAX_VALUE, BATCH);
        while (!batch.isEmpty()) {
            List<StoredRow> taken = batch;
            transactions.executeWithoutResult(status -> {
                for (StoredRow row : held(id, ImportState.UNDOING, TAKEN, taken)) {
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
