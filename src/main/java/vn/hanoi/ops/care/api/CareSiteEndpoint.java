package vn.hanoi.ops.care.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteOpening;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Places of care with their beds, and their occupancy as a feed. */
@RestController
@RequestMapping("/api/care")
class CareSiteEndpoint {

    private final CareSites sites;
    private final Clock clock;

    CareSiteEndpoint(CareSites sites, Clock clock) {
        this.sites = sites;
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
                sites.rows(filter).stream().map(CareSiteEndpoint::place).toList());
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
}
