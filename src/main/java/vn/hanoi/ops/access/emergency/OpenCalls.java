package vn.hanoi.ops.access.emergency;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.OpenEmergencies;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * The emergency accesses that are open, in memory because every shown value asks; one that another node opened arrives
 * within ten seconds, one that runs out ends at its instant everywhere.
 */
@Component
class OpenCalls implements OpenEmergencies {

    private final EmergencyCalls calls;
    private final ConsoleClock clock;
    private volatile Map<String, EmergencyRow> open = new ConcurrentHashMap<>();

    OpenCalls(EmergencyCalls calls, ConsoleClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public boolean covers(String officer) {
        return of(officer).isPresent();
    }

    Optional<EmergencyRow> of(String officer) {
        return Optional.ofNullable(open.get(officer))
                .filter(row -> clock.realTime().isBefore(row.endsAt()));
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 0)
    void refresh() {
        open = calls.findByEndedAtIsNullAndEndsAtAfter(clock.realTime()).stream()
                .map(EmergencyCall::row)
                .collect(Collectors.toMap(
                        EmergencyRow::officer, row -> row, (a, b) -> a.endsAt().isAfter(b.endsAt()) ? a : b));
    }
}
