package vn.hanoi.ops.bench;

import java.time.Duration;
import java.util.Collection;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.kernel.GeoPoint;

/** Registers cameras beyond the demo city's, beside those that are there. */
final class MoreCameras {

    private MoreCameras() {}

    static void upTo(int wanted, RunningConsole console) {
        CameraRegistry registry = console.bean(CameraRegistry.class);
        Collection<Camera> given = registry.all();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_" + Roles.ADMIN));
        for (int n = given.size() + 1; n <= wanted; n++) {
            Camera neighbour = given.stream().skip(n % given.size()).findFirst().orElseThrow();
            GeoPoint position = neighbour.position();
            registry.register(new CameraData(
                    "CAM%03d".formatted(n),
                    neighbour.name(),
                    neighbour.street(),
                    position,
                    "native",
                    Duration.ofSeconds(1),
                    500.0,
                    4,
                    ""));
        }
        SecurityContextHolder.clearContext();
    }
}
