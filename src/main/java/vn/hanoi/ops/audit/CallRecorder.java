package vn.hanoi.ops.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/**
 * Records calls of the API: each call of a person's account by itself, those of machines as one sum a minute. The address
 * is recorded as its pattern and before the answer, so that nothing that a caller wrote gets into the audit.
 */
@Component
class CallRecorder implements HandlerInterceptor {

    private record Machine(String account, Role role, String call) {}

    private final AuditWriter writer;
    private final Map<Machine, LongAdder> machines = new ConcurrentHashMap<>();

    CallRecorder(AuditWriter writer) {
        this.writer = writer;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String call = request.getMethod() + " " + (pattern == null ? "/api/**" : pattern);
        Optional<Role> machine = who == null ? Optional.empty() : machineRole(who);
        if (who != null && machine.isPresent()) {
            machines.computeIfAbsent(new Machine(who.getName(), machine.get(), call), m -> new LongAdder())
                    .increment();
        } else {
            writer.writeApart(ActRecorded.of(ActKind.API_CALL, "API_CALLED", call, null));
        }
        return true;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void writeSums() {
        machines.forEach((machine, count) -> {
            int calls = (int) count.sumThenReset();
            if (calls > 0) {
                ActRecorded act = ActRecorded.of(ActKind.API_CALL, "API_CALLED_BY_MACHINE", machine.call(), null)
                        .rows(calls);
                writer.writeApart(act, machine.account(), machine.role().name());
            }
        });
    }

    @EventListener(ContextClosedEvent.class)
    void writeLastSums() {
        writeSums();
    }

    private static Optional<Role> machineRole(Authentication who) {
        return Arrays.stream(Role.values())
                .filter(Role::isMachine)
                .filter(role ->
                        who.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority())))
                .findFirst();
    }
}
