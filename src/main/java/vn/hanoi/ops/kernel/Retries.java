package vn.hanoi.ops.kernel;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;

/** Does a step again when the database chose it as the victim of a deadlock or let it wait for too long. */
public final class Retries {

    private Retries() {}

    /**
     * The step's answer; the step begins its own transaction each time.
     *
     * @param most how often it is tried, at least once; the last failure is thrown
     */
    public static <T> T of(int most, Supplier<T> step) {
        for (int tried = 1; ; tried++) {
            try {
                return step.get();
            } catch (PessimisticLockingFailureException e) {
                if (tried >= most) {
                    throw e;
                }
            }
        }
    }
}
