package vn.hanoi.ops.care.proposals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.SiteOpening;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;

/** Judges one place after another for a patient: hard rules first, then points. */
final class Ranker {

    private static final double METRES = 1_000;
    private static final double HOUR = 60;

    private final Patient patient;
    private final CareRules rules;
    private final Instant now;
    private final int tier;
    private final Set<Capability> needed;
    private final BedClass bed;
    private final boolean home;
    private final int minute;

    Ranker(Patient patient, CareRules rules, Instant now) {
        this.patient = patient;
        this.rules = rules;
        this.now = now;
        tier = rules.tierOf(patient);
        needed = rules.neededBy(patient);
        bed = rules.bedOf(patient);
        home = tier == 1 && needed.isEmpty() && rules.home().lets(patient);
        minute = now.atZone(ConsoleClock.HANOI).toLocalTime().toSecondOfDay() / 60;
    }

    /** The first hard rule that keeps the patient from a place; no weight can break one. */
    Optional<Bar> bar(SiteRow site) {
        if (site.opening() != SiteOpening.OPEN) {
            return Optional.of(Bar.NOT_OPEN);
        }
        if (patient.refused().contains(site.id())) {
            return Optional.of(Bar.REFUSED_BEFORE);
        }
        if (site.tier() < tier) {
            return Optional.of(Bar.TIER_TOO_LOW);
        }
        if (!site.capabilities().containsAll(needed)) {
            return Optional.of(Bar.LACKS_CAPABILITY);
        }
        if (patient.risk() != null && !site.riskGroups().contains(patient.risk())) {
            return Optional.of(Bar.RISK_NOT_ACCEPTED);
        }
        if (site.kind() == SiteKind.HOME_STATION && !home) {
            return Optional.of(Bar.NOT_FOR_HOME);
        }
        return barOfBeds(site);
    }

    private Optional<Bar> barOfBeds(SiteRow site) {
        List<BedClass> fitting = fitting(site);
        if (fitting.isEmpty()) {
            return Optional.of(Bar.NO_FITTING_BED);
        }
        if (fitting.stream().allMatch(c -> site.loads().get(c).free() == 0)) {
            return Optional.of(Bar.FULL);
        }
        return patient.emergency() || site.takesInAt(minute) ? Optional.empty() : Optional.of(Bar.OUTSIDE_HOURS);
    }

    /** The points of a place that no hard rule bars. */
    Ranked rank(SiteRow site) {
        BedClass chosen = fitting(site).stream()
                .filter(c -> site.loads().get(c).free() > 0)
                .findFirst()
                .orElseThrow();
        GeoPoint at = patient.at();
        Integer metres = at == null ? null : (int) Math.round(at.distanceTo(site.position()));
        Integer minutes = metres == null ? null : minutes(metres);
        List<Reason> reasons = List.of(
                reason(Soft.TIER, 1 - (site.tier() - tier) / 2.0, tier, site.tier()),
                distance(metres, minutes),
                reason(
                        Soft.LOAD,
                        site.load().freeShare().orElse(0.0),
                        site.load().free(),
                        site.load().beds()),
                reason(Soft.HOUSEHOLD, patient.home().contains(site.id()) ? 1 : 0),
                fresh(site));
        double most = reasons.stream().mapToInt(Reason::most).sum();
        double points = reasons.stream().mapToDouble(Reason::points).sum();
        return new Ranked(
                site,
                chosen,
                site.loads().get(chosen).free(),
                points * 100 / Math.max(1, most),
                minutes,
                metres,
                reasons);
    }

    private List<BedClass> fitting(SiteRow site) {
        return Arrays.stream(BedClass.values())
                .filter(c -> site.loads().containsKey(c) && site.loads().get(c).beds() > 0)
                .filter(c -> c == BedClass.HOME ? home : c.compareTo(bed) >= 0)
                .toList();
    }

    private int minutes(int metres) {
        return (int) Math.ceil(metres * rules.detour() / METRES / rules.kmh() * HOUR);
    }

    private Reason distance(@Nullable Integer metres, @Nullable Integer minutes) {
        if (metres == null || minutes == null) {
            return reason(Soft.DISTANCE, 0);
        }
        double far = rules.timeClasses().getLast() * 2.0;
        return reason(Soft.DISTANCE, Math.max(0, 1 - minutes / far), metres, minutes);
    }

    private Reason fresh(SiteRow site) {
        Instant asOf = site.asOf();
        if (asOf == null) {
            return reason(Soft.FRESH, 0);
        }
        double hours = Math.max(0, Duration.between(asOf, now).toMinutes() / HOUR);
        return reason(Soft.FRESH, Math.max(0, 1 - hours / rules.staleHours()), (int) hours);
    }

    private Reason reason(Soft soft, double share, Object... values) {
        int most = rules.weights().getOrDefault(soft, 0);
        return new Reason(soft, most * Math.clamp(share, 0, 1), most, List.of(values));
    }
}
