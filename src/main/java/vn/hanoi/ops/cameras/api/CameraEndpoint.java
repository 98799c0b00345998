package vn.hanoi.ops.cameras.api;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraNow;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** One camera's health and newest counts. */
@RestController
@RequestMapping("/api/cameras")
class CameraEndpoint {

    /** @param counts by class in small letters: in the picture, or passages per minute; a class not reported is absent */
    record Values(Instant at, Map<String, Double> values) {}

    /** @param occupancy absent when the camera reported none within a day; the same for the flow */
    record Counts(@Nullable Values occupancy, @Nullable Values flowPerMinute) {}

    record CameraAnswer(
            String code,
            String name,
            String street,
            String area,
            CameraHealth health,
            @Nullable Instant lastSeen,
            Counts counts,
            Instant asOf) {}

    private final CameraList cameras;

    CameraEndpoint(CameraList cameras) {
        this.cameras = cameras;
    }

    @GetMapping("/{code}")
    @PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.ADMIN
            + "', '" + Roles.SYSTEM_CAMERAS + "')")
    CameraAnswer camera(@PathVariable String code) {
        CameraNow now = cameras.now(code)
                .orElseThrow(() -> ApiProblem.notFound("UNKNOWN_CAMERA", "There is no camera of this code."));
        return new CameraAnswer(
                now.camera().code(),
                now.camera().name(),
                now.camera().street(),
                now.camera().area().value(),
                now.health(),
                now.lastSeen(),
                new Counts(values(now.occupancyAt(), now.occupancy()), values(now.flowAt(), now.flow())),
                now.asOf());
    }

    private static @Nullable Values values(@Nullable Instant at, Map<CountClass, Double> values) {
        if (at == null) {
            return null;
        }
        Map<String, Double> byName = new TreeMap<>();
        values.forEach((type, value) -> byName.put(type.name().toLowerCase(Locale.ROOT), value));
        return new Values(at, byName);
    }
}
