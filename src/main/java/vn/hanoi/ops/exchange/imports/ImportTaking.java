package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes looked-at rows over and back in batches, each a transaction of its own: after a break it goes on with the rows that
 * are left. A batch with a row that does not fit is repeated row by row, so that one row stops no other.
 */
@Component
class ImportTaking {

    private static final int BATCH = 250;
    private static final RowFault FAILED = RowFault.of("", "exchange.import.fault.FAILED");

    private final StoredRows rows;
    private final StoredImports imports;
    private final TransactionTemplate transactions;

    ImportTaking(StoredRows rows, StoredImports imports, TransactionTemplate transactions) {
        this.rows = rows;
        this.imports = imports;
        this.transactions = transactions;
    }

    void take(ImportId id, ColumnMap map, ImportTarget target, IntConsumer progress) {
        int done = 0;
        for (List<StoredRow> batch = rows.waiting(id, BATCH); !batch.isEmpty(); batch = rows.waiting(id, BATCH)) {
            take(id, batch, map, target);
            done += batch.size();
            progress.accept(done);
        }
    }

    private void take(ImportId id, List<StoredRow> batch, ColumnMap map, ImportTarget target) {
        try {
            transactions.executeWithoutResult(status -> takeTogether(id, batch, map, target));
        } catch (RowRefused | DataAccessException e) {
            if (batch.size() > 1) {
                batch.forEach(row -> take(id, List.of(row), map, target));
            } else {
                List<RowFault> faults = e instanceof RowRefused refused ? refused.faults() : List.of(FAILED);
                transactions.executeWithoutResult(status -> {
                    rows.refused(id, batch.getFirst().number(), faults);
                    imports.count(id);
                });
            }
        }
    }

    private void takeTogether(ImportId id, List<StoredRow> batch, ColumnMap map, ImportTarget target) {
        List<TakenOver> taken =
                target.take(batch.stream().map(row -> row.row(map)).toList());
        for (int i = 0; i < batch.size(); i++) {
            rows.taken(id, batch.get(i).number(), taken.get(i));
        }
        imports.count(id);
    }

    void takeBack(ImportId id, ImportTarget target, IntConsumer progress) {
        int done = 0;
        for (List<StoredRow> batch = rows.done(id, BATCH); !batch.isEmpty(); batch = rows.done(id, BATCH)) {
            List<StoredRow> taken = batch;
            transactions.executeWithoutResult(status -> {
                for (StoredRow row : taken) {
                    rows.undone(id, row.number(), target.takeBack(Objects.requireNonNull(row.done())));
                }
                imports.count(id);
            });
            done += batch.size();
            progress.accept(done);
        }
    }
}
