package vn.hanoi.ops.cameras.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.trouble.HealthFigures;
import vn.hanoi.ops.cameras.trouble.MaintenanceBoard;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** How the cameras are, by area. */
@RestController
@RequestMapping("/api/cameras/health")
class CameraHealthEndpoint {

    /**
     * One unit below the city.
     *
     * @param states how many cameras are in each state, by name in small letters
     * @param coverage share that can be read now, 0 to 1; null when there are no cameras
     */
    record AreaHealth(
            String area,
            String label,
            int cameras,
            Map<String, Integer> states,
            int uncalibrated,
            @Nullable Double coverage) {}

    record Answer(Instant asOf, int cameras, @Nullable Double coverage, List<AreaHealth> areas) {}

    private final MaintenanceBoard board;
    private final Clock clock;

    CameraHealthEndpoint(MaintenanceBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.ADMIN
            + "', '" + Roles.SYSTEM_CAMERAS + "')")
    Answer health(@RequestParam(defaultValue = "") String area) {
        Optional<AreaPath> within = AreaPath.parse(area);
        if (within.isEmpty() && !area.isBlank()) {
            throw ApiProblem.badRequest("BAD_AREA", "'area' is an area path such as 01.006.");
        }
        List<HealthFigures> figures = board.figures(within);
        int all = figures.stream().mapToInt(HealthFigures::cameras).sum();
        double readable = figures.stream()
                .mapToDouble(
                        f -> f.cameras() * Optional.ofNullable(f.coverage()).orElse(0.0))
                .sum();
        return new Answer(
                clock.instant(),
                all,
                all == 0 ? null : readable / all,
                figures.stream().map(CameraHealthEndpoint::area).toList());
    }

    private static AreaHealth area(HealthFigures figures) {
        Map<String, Integer> states = new TreeMap<>();
        figures.states().forEach((state, number) -> states.put(state.name().toLowerCase(Locale.ROOT), number));
        return new AreaHealth(
                figures.area().value(),
                figures.label(),
                figures.cameras(),
                states,
                figures.uncalibrated(),
                figures.coverage());
    }
}
