package vn.hanoi.ops.care.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.care.proposals.Bar;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.PlaceProposals;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.proposals.Soft;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Proposals where a patient could go, asked for without identity. */
@RestController
@RequestMapping("/api/care")
class PlaceProposalEndpoint {

    private static final int MOST = 20;
    private static final int OLDEST = 130;

    private final PlaceProposals proposals;
    private final Areas areas;

    PlaceProposalEndpoint(PlaceProposals proposals, Areas areas) {
        this.proposals = proposals;
        this.areas = areas;
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
        return answers(ranking);
    }

    private static Answers answers(Ranking ranking) {
        return new Answers(
                ranking.tier(),
                ranking.needed().stream().sorted().toList(),
                ranking.rules().name(),
                ranking.at(),
                ranking.best().stream()
                        .limit(MOST)
                        .map(PlaceProposalEndpoint::answer)
                        .toList(),
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
}
