package vn.hanoi.ops.kernel.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class LeaseTests {

    @Test
    void aDatabaseThatDoesNotAnswerIsAskedAgainAtOnceAndTheWorkIsNobodysMeanwhile() {
        AtomicBoolean down = new AtomicBoolean(true);
        SimpleLock lock = () -> {};
        LockProvider locks = configuration -> {
            if (down.get()) {
                throw new QueryTimeoutException("down");
            }
            return Optional.of(lock);
        };
        Lease lease = new Lease(locks, "work", Duration.ofSeconds(30));
        assertThatThrownBy(lease::held).isInstanceOf(QueryTimeoutException.class);
        assertThatThrownBy(lease::held).isInstanceOf(QueryTimeoutException.class);
        down.set(false);
        assertThat(lease.held()).isTrue();
    }
}
