package vn.hanoi.ops.areas.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The ground that a logged-in officer's map loads: units, those outside the officer's area muted, rivers and lakes. */
@RestController
@PreAuthorize("isAuthenticated()")
class GroundEndpoint {

    private static final int MOST_PARENTS = 40;

    private final Areas areas;
    private final Boundaries boundaries;
    private final CurrentOfficer officers;

    GroundEndpoint(Areas areas, Boundaries boundaries, CurrentOfficer officers) {
        this.areas = areas;
        this.boundaries = boundaries;
        this.officers = officers;
    }

    @GetMapping(path = "/map/ground", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ground(
            @RequestParam(defaultValue = "2") int level,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(defaultValue = "") Set<String> wards,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        AreaScheme wanted = scheme == null
                ? areas.working()
                : AreaScheme.parse(scheme)
                        .orElseThrow(() -> ApiProblem.badRequest("UNKNOWN_SCHEME", "scheme is 2021 or 2025."));
        String ground = boundaries
                .ground(wanted, level, inScope(wanted), parents(wards))
                .toString();
        String tag = "\"%08x\"".formatted(ground.hashCode());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(
                        tag.equals(known) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate());
        return tag.equals(known) ? answer.build() : answer.body(ground);
    }

    private static Set<AreaPath> parents(Set<String> wards) {
        return wards.stream()
                .map(AreaPath::parse)
                .flatMap(Optional::stream)
                .limit(MOST_PARENTS)
                .collect(Collectors.toSet());
    }

    /** Which units the officer works in: those in scope and those around the scope; all of a scheme without scopes. */
    private Predicate<AreaPath> inScope(AreaScheme scheme) {
        AreaScope scope = officers.require().scope();
        return path -> scheme != areas.working()
                || scope.covers(path)
                || scope.paths().stream().anyMatch(path::covers);
    }
}
