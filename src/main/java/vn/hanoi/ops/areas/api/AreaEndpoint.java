package vn.hanoi.ops.areas.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Which unit a point lies in, and units by name. */
@RestController
@RequestMapping("/api/areas")
@PreAuthorize("isAuthenticated()")
class AreaEndpoint {

    /** @param approximate the lowest unit's boundary was not imported, the answer may be a neighbour */
    record Located(String scheme, String path, boolean approximate, List<Unit> chain) {}

    record Unit(String code, String name, String label, String kind, String path) {}

    record Found(String scheme, List<Unit> units) {}

    private static final int HITS = 20;

    private final Areas areas;
    private final Boundaries boundaries;

    AreaEndpoint(Areas areas, Boundaries boundaries) {
        this.areas = areas;
        this.boundaries = boundaries;
    }

    @GetMapping(params = "at")
    Located at(@RequestParam String at, @RequestParam(required = false) @Nullable String scheme) {
        AreaScheme wanted = scheme(scheme);
        Area unit = areas.locate(point(at), wanted)
                .orElseThrow(() -> ApiProblem.notFound("OUTSIDE_CITY", "No unit of Hanoi lies around this point."));
        return new Located(
                wanted.code(),
                unit.path().value(),
                boundaries.approximate(unit.key()).orElse(true),
                areas.chain(unit).stream().map(AreaEndpoint::unit).toList());
    }

    @GetMapping(params = {"q", "!at"})
    Found search(@RequestParam String q, @RequestParam(required = false) @Nullable String scheme) {
        AreaScheme wanted = scheme(scheme);
        return new Found(
                wanted.code(),
                areas.search(q, wanted, HITS).stream().map(AreaEndpoint::unit).toList());
    }

    @GetMapping(params = {"!at", "!q"})
    Found nothingAsked() {
        throw ApiProblem.badRequest("MISSING_PARAMETER", "Ask with at=LAT,LON or with q=NAME.");
    }

    private AreaScheme scheme(@Nullable String code) {
        if (code == null) {
            return areas.working();
        }
        return AreaScheme.parse(code)
                .orElseThrow(() -> ApiProblem.badRequest("UNKNOWN_SCHEME", "scheme is 2021 or 2025."));
    }

    private static GeoPoint point(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 2) {
                return new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one answer for every wrong form
        }
        throw ApiProblem.badRequest(
                "BAD_COORDINATES", "at is LAT,LON in degrees with decimal points, such as 21.0283,105.8415.");
    }

    private static Unit unit(Area area) {
        return new Unit(
                area.key().code(),
                area.name(),
                area.label(),
                area.kind().name(),
                area.path().value());
    }
}
