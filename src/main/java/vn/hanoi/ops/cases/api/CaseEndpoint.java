package vn.hanoi.ops.cases.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.api.AcceptedLanguage;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Cases in batches of up to 1,000, and pages of cases, newest first. */
@RestController
@RequestMapping("/api/cases")
class CaseEndpoint {

    private static final int MOST = 1_000;
    private static final int KEY_LIMIT = 100;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final CaseBatches batches;
    private final CaseList cases;
    private final RequestPurpose purpose;
    private final ApplicationEventPublisher events;

    CaseEndpoint(CaseBatches batches, CaseList cases, RequestPurpose purpose, ApplicationEventPublisher events) {
        this.batches = batches;
        this.cases = cases;
        this.purpose = purpose;
        this.events = events;
    }

    /** A batch. */
    record Batch(@Nullable List<@Nullable JsonNode> cases) {}

    /** A page. @param next address of the next page; none at the end */
    record CasePage(List<CaseRow> cases, @Nullable String next) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    CaseBatches.Answers take(
            @RequestBody Batch batch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        List<@Nullable JsonNode> elements = batch.cases();
        if (elements == null || elements.isEmpty()) {
            throw ApiProblem.badRequest("NO_CASES", "The body needs a field 'cases' with 1 to 1,000 elements.");
        }
        if (elements.size() > MOST) {
            throw ApiProblem.tooLarge("TOO_MANY_CASES", "A batch has at most 1,000 elements.");
        }
        if (key != null && !key.matches("[\\x21-\\x7e]{1," + KEY_LIMIT + "}")) {
            throw ApiProblem.badRequest("BAD_KEY", "An idempotency key has 1 to 100 visible ASCII characters.");
        }
        return batches.take(elements, key).in(AcceptedLanguage.of(accepted));
    }

    @GetMapping
    @PreAuthorize(CaseList.READERS)
    CasePage page(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "200") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        CaseFilter filter = CaseFilter.of(Tray.ALL)
                .in(area == null ? Optional.empty() : Optional.of(area(area)))
                .in(state == null ? Set.of() : Set.of(state(state)))
                .since(Optional.ofNullable(since).map(CaseEndpoint::kept));
        List<CaseRow> rows = cases.rowsBehind(filter, after == null ? null : after(after), most);
        events.publishEvent(ActRecorded.of(ActKind.API_CALL, "CASES_READ", "cases", null)
                .serving(purpose.named().name())
                .rows(rows.size()));
        return new CasePage(rows, rows.size() < most ? null : next(area, since, state, rows.getLast(), most));
    }

    private static CaseId after(String text) {
        return CaseId.parse(text)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_AFTER", "'after' must be the id of a case."));
    }

    /** A moment that a database can compare with. */
    private static Instant kept(Instant since) {
        if (since.isBefore(EARLIEST) || since.isAfter(LATEST)) {
            throw ApiProblem.badRequest("BAD_SINCE", "'since' must lie between the years 1900 and 9999.");
        }
        return since;
    }

    private static AreaPath area(String text) {
        return AreaPath.parse(text)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_AREA", "'area' must be an area path."));
    }

    private static CaseState state(String text) {
        return Arrays.stream(CaseState.values())
                .filter(s -> s.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badRequest(
                        "BAD_STATE", "'state' must be one of " + Arrays.toString(CaseState.values()) + "."));
    }

    private static String next(
            @Nullable String area, @Nullable Instant since, @Nullable String state, CaseRow last, int limit) {
        return "/api/cases?limit=" + limit
                + (area == null ? "" : "&area=" + area)
                + (since == null ? "" : "&since=" + since)
                + (state == null ? "" : "&state=" + state)
                + "&after=" + last.id();
    }
}
