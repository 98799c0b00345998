package vn.hanoi.ops.crowding.api;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Answers with the streets of the caller's area. */
@RestController
@RequestMapping("/api/crowding/streets")
@PreAuthorize("isAuthenticated()")
class CrowdingEndpoint {

    private final CrowdingNow crowding;
    private final CurrentOfficer officers;

    CrowdingEndpoint(CrowdingNow crowding, CurrentOfficer officers) {
        this.crowding = crowding;
        this.officers = officers;
    }

    /** All streets in scope, the most crowded first. */
    @GetMapping
    StreetFeatures streets() {
        return StreetFeatures.of(crowding.snapshot(officers.require().scope()));
    }

    /** One street. */
    @GetMapping("/{id}")
    StreetFeatures.Feature street(@PathVariable String id) {
        return StreetId.parse(id)
                .flatMap(crowding::find)
                .map(StreetFeatures::feature)
                .orElseThrow(() -> ApiProblem.notFound("UNKNOWN_STREET", "There is no such street in your area."));
    }
}
