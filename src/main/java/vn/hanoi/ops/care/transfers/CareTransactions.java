package vn.hanoi.ops.care.transfers;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.Retries;

/** Runs steps that take beds: in transactions that read what is committed, again when two of them got in each other's way. */
@Component
class CareTransactions {

    private static final int ATTEMPTS = 8;

    private final TransactionTemplate transactions;

    CareTransactions(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    <T> T run(Supplier<T> step) {
        return Retries.of(ATTEMPTS, () -> Objects.requireNonNull(transactions.execute(status -> step.get())));
    }

    void does(Runnable step) {
        run(() -> {
            step.run();
            return true;
        });
    }
}
