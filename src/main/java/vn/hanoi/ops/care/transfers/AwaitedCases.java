package vn.hanoi.ops.care.transfers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.ManyConfirmed;
import vn.hanoi.ops.kernel.Ids;

/**
 * The F0 of a file wait here, so that the file need not wait for a proposal for each of them: they come into the queue one
 * after the other, each in a transaction of its own, and a killed console goes on where it stopped.
 */
@Component
class AwaitedCases {

    private static final Logger log = LoggerFactory.getLogger(AwaitedCases.class);
    private static final int MOST = 100;
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final JdbcTemplate jdbc;
    private final TransferIntake intake;
    private final TransferStore store;
    private final CareTransactions transactions;
    private final CareHand.Hands hands;
    private final Clock clock;

    AwaitedCases(
            JdbcTemplate jdbc,
            TransferIntake intake,
            TransferStore store,
            CareTransactions transactions,
            CareHand.Hands hands,
            Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.store = store;
        this.transactions = transactions;
        this.hands = hands;
        this.clock = clock;
    }

    @EventListener
    void on(ManyConfirmed many) {
        LocalDateTime now = utc(clock.instant());
        jdbc.batchUpdate(
                "INSERT IGNORE INTO care_awaited (case_id, at) VALUES (?, ?)",
                many.cases().stream()
                        .map(CaseConfirmed::id)
                        .map(id -> new Object[] {Ids.bytes(id.value()), now})
                        .toList());
    }

    @Scheduled(fixedDelay = 3_000, initialDelay = 20_000)
    @SchedulerLock(name = "care-awaited-cases")
    void work() {
        List<CaseId> waiting = jdbc.query(
                "SELECT case_id FROM care_awaited WHERE at <= ? ORDER BY at, case_id LIMIT " + MOST,
                (row, n) -> new CaseId(Ids.uuid(row.getBytes("case_id"))),
                utc(clock.instant()));
        waiting.forEach(this::take);
    }

    private void take(CaseId id) {
        try {
            transactions.does(() -> request(id));
        } catch (CareRefused over) {
            remove(id);
        } catch (RuntimeException e) {
            log.warn(
                    "A case of a file did not come into the queue: {}",
                    e.getClass().getSimpleName());
            jdbc.update(
                    "UPDATE care_awaited SET at = ? WHERE case_id = ?",
                    utc(clock.instant().plus(AGAIN)),
                    Ids.bytes(id.value()));
        }
    }

    private void request(CaseId id) {
        if (remove(id) && store.open(id).isEmpty()) {
            intake.request(RequestTransfer.of(id), hands.now());
        }
    }

    private boolean remove(CaseId id) {
        return jdbc.update("DELETE FROM care_awaited WHERE case_id = ?", Ids.bytes(id.value())) > 0;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
