package vn.hanoi.ops.care.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.Bar;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.PlaceProposals;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.proposals.Soft;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteOpening;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.RequestTransfer;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Places with their beds, proposals without identity, and requests for beds. */
@RestController
@RequestMapping("/api/care")
class CareEndpoint {

    private static final int MOST = 20;
    private static final int OLDEST = 130;

    private final CareSites sites;
    private final PlaceProposals proposals;
    private final TransferDesk desk;
    private final TransferList transfers;
    private final Areas areas;
    private final Clock clock;

    CareEndpoint(
            CareSites sites,
            PlaceProposals proposals,
            TransferDesk desk,
            TransferList transfers,
            Areas areas,
            Clock clock) {
        this.sites = sites;
        this.proposals = proposals;
        this.desk = desk;
        this.transfers = transfers;
        this.areas = areas;
        this.clock = clock;
    }

    /** Beds of one class. */
    record Beds(BedClass bedClass, int beds, int blocked, int occupied, int held, int free) {}

    /** A place. @param asOf when its figures last moved or were confirmed */
    record Place(
            String id,
            String code,
            String name,
            SiteKind kind,
            int tier,
            String area,
            double lat,
            double lon,
            List<Capability> capabilities,
            SiteOpening opening,
            List<Beds> beds,
            @Nullable Instant asOf) {}

    /** All places at a moment. */
    record Places(Instant at, List<Place> sites) {}

    @GetMapping("/sites")
    @PreAuthorize(CareRoles.SITE_READERS)
    Places sites(@RequestParam(required = false) @Nullable Integer tier) {
        if (tier != null && (tier < 1 || tier > 3)) {
            throw ApiProblem.badRequest("BAD_TIER", "'tier' is 1, 2 or 3.");
        }
        return places(SiteFilter.ALL.ofTier(Optional.ofNullable(tier)));
    }

    /** The occupancy feed: the same figures, only of places whose figures moved since. */
    @GetMapping("/occupancy")
    @PreAuthorize(CareRoles.SITE_READERS)
    Places occupancy(@RequestParam(required = false) @Nullable Instant since) {
        Places all = places(SiteFilter.ALL);
        return new Places(
                all.at(),
                all.sites().stream()
                        .filter(place -> since == null
                                || (place.asOf() != null && place.asOf().isAfter(since)))
                        .toList());
    }

    private Places places(SiteFilter filter) {
        return new Places(
                clock.instant(),
                sites.rows(filter).stream().map(CareEndpoint::place).toList());
    }

    private static Place place(SiteRow row) {
        return new Place(
                row.id().toString(),
                row.code(),
                row.name(),
                row.kind(),
                row.tier(),
                row.area().value(),
                row.position().lat(),
                row.position().lon(),
                row.capabilities().stream().sorted().toList(),
                row.opening(),
                row.loads().entrySet().stream()
                        .map(e -> new Beds(
                                e.getKey(),
                                e.getValue().beds(),
                                e.getValue().blocked(),
                                e.getValue().occupied(),
                                e.getValue().held(),
                                e.getValue().free()))
                        .toList(),
                row.asOf());
    }

    /** Where the patient is: a position, or the path of a unit. */
    record At(
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String area) {}

    /** What a place is sought for; nothing in it says who it is. */
    record Question(
            @Nullable Severity severity,
            @Nullable RiskGroup risk,
            @Nullable Integer age,
            @Nullable Set<Condition> conditions,
            @Nullable At at,
            @Nullable Boolean emergency) {}

    /** A reason. @param of the most that the rule can give */
    record Why(Soft rule, double points, int of, List<Object> values) {}

    /** A place where the patient can go. */
    record Answer(
            String site,
            String name,
            BedClass bedClass,
            int free,
            double points,
            @Nullable Integer minutes,
            @Nullable Instant asOf,
            List<Why> reasons) {}

    /** Places that a hard rule bars. */
    record Kept(String site, Bar because) {}

    /** The answer. @param rules name of the version it was made under */
    record Answers(
            int tier, List<Capability> needed, String rules, Instant at, List<Answer> proposals, List<Kept> barred) {}

    @PostMapping(path = "/proposals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(CareRoles.SITE_READERS)
    Answers propose(@RequestBody Question question) {
        Integer age = question.age();
        if (age != null && (age < 0 || age > OLDEST)) {
            throw ApiProblem.badRequest("BAD_AGE", "'age' is 0 to 130.");
        }
        Ranking ranking = proposals.rank(new Patient(
                question.severity(),
                question.risk(),
                age,
                question.conditions() == null ? Set.of() : question.conditions(),
                Set.of(),
                point(question.at()),
                Boolean.TRUE.equals(question.emergency()),
                null,
                Set.of(),
                Set.of()));
        return new Answers(
                ranking.tier(),
                ranking.needed().stream().sorted().toList(),
                ranking.rules().name(),
                ranking.at(),
                ranking.best().stream().limit(MOST).map(CareEndpoint::answer).toList(),
                ranking.barred().stream()
                        .map(barred -> new Kept(barred.site().id().toString(), barred.bar()))
                        .toList());
    }

    private @Nullable GeoPoint point(@Nullable At at) {
        if (at == null) {
            return null;
        }
        if (at.lat() != null && at.lon() != null) {
            try {
                return new GeoPoint(at.lat(), at.lon());
            } catch (IllegalArgumentException e) {
                throw ApiProblem.badRequest("BAD_POSITION", "'at' has lat -90 to 90 and lon -180 to 180.");
            }
        }
        return Optional.ofNullable(at.area())
                .flatMap(AreaPath::parse)
                .flatMap(areas::find)
                .map(Area::centre)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_AREA", "'at' needs lat and lon, or a known area path."));
    }

    private static Answer answer(Ranked ranked) {
        return new Answer(
                ranked.site().id().toString(),
                ranked.site().name(),
                ranked.bedClass(),
                ranked.free(),
                ranked.points(),
                ranked.minutes(),
                ranked.site().asOf(),
                ranked.reasons().stream()
                        .map(reason -> new Why(reason.soft(), reason.points(), reason.most(), reason.values()))
                        .toList());
    }

    /** A request for a bed. */
    record Wanted(
            @Nullable String caseId,
            @Nullable Boolean emergency,
            @Nullable Set<Capability> needs,
            @Nullable Integer tier,
            @Nullable String handover) {}

    /** What was taken in. @param proposed the place that is proposed; none when no place fits */
    record Taken(
            String transfer,
            int year,
            int number,
            TransferState state,
            @Nullable String proposed) {}

    @PostMapping(path = "/transfers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(CareRoles.WORKERS)
    Taken request(@RequestBody Wanted wanted) {
        CaseId id = Optional.ofNullable(wanted.caseId())
                .flatMap(CaseId::parse)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_CASE", "'caseId' must be the id of a case."));
        try {
            TransferRow row = transfers
                    .row(desk.request(new RequestTransfer(
                            id,
                            Boolean.TRUE.equals(wanted.emergency()),
                            wanted.needs() == null ? Set.of() : wanted.needs(),
                            wanted.tier(),
                            wanted.handover() == null ? "" : wanted.handover())))
                    .orElseThrow();
            return new Taken(
                    row.id().toString(),
                    row.year(),
                    row.number(),
                    row.state(),
                    row.proposed() == null ? null : row.proposed().toString());
        } catch (CareRefused refused) {
            throw problem(refused);
        }
    }

    private static ApiProblem problem(CareRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_CASE -> ApiProblem.notFound("UNKNOWN_CASE", "There is no open confirmed case with this id.");
            case MOVING_ALREADY ->
                new ApiProblem(HttpStatus.CONFLICT, "MOVING_ALREADY", "The patient has an open transfer.");
            default -> ApiProblem.badRequest(refused.reason().name(), "The request does not fit.");
        };
    }
}
