package vn.hanoi.ops.exercise.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.exercise.ExerciseControl;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The console's time for programs; only a demo console lets them run an exercise. */
@RestController
@RequestMapping("/api/exercise")
@ConditionalOnBooleanProperty("console.demo")
class ExerciseEndpoint {

    /** @param start first moment of the exercise, with its zone; absent: go on where the last one ended
     * @param speed exercise seconds per real second */
    record Begin(@Nullable OffsetDateTime start, double speed) {}

    record State(Instant now, boolean exercise, double speed) {}

    private static final String MAY_RUN = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.ADMIN + "')";

    private final ExerciseControl control;
    private final ConsoleClock clock;

    ExerciseEndpoint(ExerciseControl control, ConsoleClock clock) {
        this.control = control;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    State state() {
        double speed = clock.exercise().map(ConsoleClock.Exercise::speed).orElse(1.0);
        return new State(clock.instant(), clock.exercise().isPresent(), speed);
    }

    @PostMapping
    @PreAuthorize(MAY_RUN)
    State begin(@RequestBody Begin begin) {
        try {
            control.begin(begin.start() == null ? null : begin.start().toInstant(), begin.speed());
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest("BAD_SPEED", String.valueOf(e.getMessage()));
        }
        return state();
    }

    @DeleteMapping
    @PreAuthorize(MAY_RUN)
    State end() {
        control.end();
        return state();
    }
}
