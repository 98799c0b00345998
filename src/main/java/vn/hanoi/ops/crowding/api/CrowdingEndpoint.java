package vn.hanoi.ops.crowding.api;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Answers with the streets of the caller's area, as they are and as they were. */
@RestController
@RequestMapping("/api/crowding/streets")
@PreAuthorize("isAuthenticated()")
class CrowdingEndpoint {

    private static final Duration USUAL_SPAN = Duration.ofDays(1);
    private static final Duration LONGEST_SPAN = Duration.ofDays(7);

    private final CrowdingNow crowding;
    private final CrowdingPast past;
    private final PastTimes times;
    private final CurrentOfficer officers;

    CrowdingEndpoint(CrowdingNow crowding, CrowdingPast past, PastTimes times, CurrentOfficer officers) {
        this.crowding = crowding;
        this.past = past;
        this.times = times;
        this.officers = officers;
    }

    /** All streets in scope, the most crowded first; of a minute of the last 90 days when one is named. */
    @GetMapping
    StreetFeatures streets(@RequestParam(defaultValue = "") String at) {
        AreaScope scope = officers.require().scope();
        return StreetFeatures.of(at.isBlank() ? crowding.snapshot(scope) : past.at(scope, times.read(at, "at")));
    }

    /** One street. */
    @GetMapping("/{id}")
    StreetFeatures.Feature street(@PathVariable String id) {
        return StreetId.parse(id)
                .flatMap(crowding::find)
                .map(StreetFeatures::feature)
                .orElseThrow(CrowdingEndpoint::unknown);
    }

    /** A street's levels and minutes, of the last day or of a stretch of at most seven days. */
    @GetMapping("/{id}/history")
    HistoryAnswer history(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Instant end = to.isBlank() ? times.now() : times.read(to, "to");
        Instant begin = from.isBlank() ? end.minus(USUAL_SPAN) : times.read(from, "from");
        if (!begin.isBefore(end) || begin.isBefore(end.minus(LONGEST_SPAN))) {
            throw ApiProblem.badRequest("BAD_SPAN", "'from' lies before 'to', by at most seven days.");
        }
        return StreetId.parse(id)
                .flatMap(street -> past.history(street, begin, end))
                .map(history -> HistoryAnswer.of(history, begin, end))
                .orElseThrow(CrowdingEndpoint::unknown);
    }

    private static ApiProblem unknown() {
        return ApiProblem.notFound("UNKNOWN_STREET", "There is no such street in your area.");
    }
}
