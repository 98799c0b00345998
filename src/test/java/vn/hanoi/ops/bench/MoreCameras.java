package vn.hanoi.ops.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraImport;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.ImportReport;

/** Imports cameras beyond the demo city's, beside those that are there. */
final class MoreCameras {

    private static final String HEADER = "code,name,street,lat,lon,product,interval_s,visible_area_m2,lanes\n";

    private MoreCameras() {}

    static void upTo(int wanted, RunningConsole console) {
        List<Camera> given = List.copyOf(console.bean(CameraRegistry.class).all());
        String file = IntStream.rangeClosed(given.size() + 1, wanted)
                .mapToObj(n -> row(n, given.get(n % given.size())))
                .collect(Collectors.joining("", HEADER, ""));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_" + Roles.ADMIN));
        ImportReport report = console.bean(CameraImport.class).apply(file);
        SecurityContextHolder.clearContext();
        if (!report.clean()) {
            throw new IllegalStateException("Cameras were not imported: " + report.faults());
        }
    }

    private static String row(int number, Camera beside) {
        return String.format(
                Locale.ROOT,
                "CAM%03d,\"%s\",\"%s\",%f,%f,native,1,500,4%n",
                number,
                beside.name(),
                beside.street(),
                beside.position().lat(),
                beside.position().lon());
    }
}
