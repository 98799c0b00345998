package vn.hanoi.ops.cases.records;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.kernel.Retries;

/** Takes homes for a caller, each in a transaction of its own that is tried again when two callers met. */
@Component
class CallTaking {

    private static final int TRIES = 5;

    private final CallLists lists;
    private final TransactionTemplate transactions;

    CallTaking(CallLists lists, TransactionTemplate transactions) {
        this.lists = lists;
        this.transactions = transactions;
    }

    /** @return how many people were taken */
    int take(Officer officer, int homes, Instant now) {
        int people = 0;
        for (int home = 0; home < homes; home++) {
            int taken = one(officer, now);
            if (taken == 0) {
                break;
            }
            people += taken;
        }
        return people;
    }

    private int one(Officer officer, Instant now) {
        Integer taken = Retries.of(
                TRIES,
                () -> transactions.execute(
                        t -> lists.take(officer.scope(), officer.username(), now, now.plus(ContactCalls.LEASE))));
        return taken == null ? 0 : taken;
    }
}
