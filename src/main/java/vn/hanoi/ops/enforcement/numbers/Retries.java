package vn.hanoi.ops.enforcement.numbers;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;

/** Does a step again when the database chose it as the victim of a deadlock. */
public final class Retries {

    private static final int MOST = 8;

    private Retries() {}

    /** The step's answer; it begins its own transaction each time. */
    public static <T> T of(Supplier<T> step) {
        for (int tried = 1; ; tried++) {
            try {
                return step.get();
            } catch (PessimisticLockingFailureException e) {
                if (tried == MOST) {
                    throw e;
                }
            }
        }
    }
}
