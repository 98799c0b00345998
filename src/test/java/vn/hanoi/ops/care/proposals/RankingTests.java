package vn.hanoi.ops.care.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.SiteOpening;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

class RankingTests {

    private static final Instant NOW = Instant.parse("2021-09-21T02:00:00Z");
    private static final GeoPoint HOME = new GeoPoint(21.03, 105.83);

    private final SiteRow mild = site("mild", SiteKind.MILD_SITE, 1, 21.04, Set.of(), BedClass.STANDARD, 10);
    private final SiteRow near =
            site("near", SiteKind.HOSPITAL, 2, 21.05, Set.of(Capability.OXYGEN), BedClass.OXYGEN, 10);
    private final SiteRow far =
            site("far", SiteKind.HOSPITAL, 2, 21.30, Set.of(Capability.OXYGEN), BedClass.OXYGEN, 10);
    private final SiteRow high = site(
            "high",
            SiteKind.HOSPITAL,
            3,
            21.031,
            Set.of(Capability.OXYGEN, Capability.VENTILATOR, Capability.OBSTETRICS),
            BedClass.INTENSIVE,
            10);
    private final SiteRow station = site("home", SiteKind.HOME_STATION, 1, 21.03, Set.of(), BedClass.HOME, 100);

    @Test
    void moderateCasesGoToTheNearOneOfTwoHospitalsOfTheirTierAndNeverLower() {
        Ranking ranking = rank(Patient.of(Severity.MODERATE, RiskGroup.LOW, 30, Set.of(), HOME), mild, near, far, high);
        assertThat(ranking.tier()).isEqualTo(2);
        assertThat(ranking.best())
                .extracting(r -> r.site().code())
                .startsWith("near")
                .doesNotContain("mild");
        assertThat(barOf(ranking, "mild")).isEqualTo(Bar.TIER_TOO_LOW);
        assertThat(ranking.best().getFirst().reasons()).extracting(Reason::soft).contains(Soft.values());
        assertThat(ranking.best().getFirst().points()).isBetween(0.0, 100.0);
    }

    @Test
    void aPregnantWomanWithAModerateCourseNeedsObstetrics() {
        Ranking ranking =
                rank(Patient.of(Severity.MODERATE, RiskGroup.HIGH, 30, Set.of(Condition.PREGNANT), HOME), near, high);
        assertThat(ranking.best()).extracting(r -> r.site().code()).containsExactly("high");
        assertThat(barOf(ranking, "near")).isEqualTo(Bar.LACKS_CAPABILITY);
    }

    @Test
    void aCriticalCaseNeedsAVentilatorAndAnIntensiveBed() {
        Ranking ranking = rank(Patient.of(Severity.CRITICAL, RiskGroup.VERY_HIGH, 70, Set.of(), HOME), near, high);
        assertThat(ranking.best()).extracting(Ranked::bedClass).containsExactly(BedClass.INTENSIVE);
    }

    @Test
    void homeCareIsForTheRiskGroupsOfTheRulesFromDecemberOn() {
        Patient young = Patient.of(Severity.MILD, RiskGroup.LOW, 30, Set.of(), HOME);
        assertThat(barOf(rank(young, station), "home")).isEqualTo(Bar.NOT_FOR_HOME);
        Ranking december = Ranking.of(young, List.of(station), RulesOfCare.december(), NOW);
        assertThat(december.best()).hasSize(1);
        Patient unknown = Patient.of(Severity.MILD, null, 30, Set.of(), HOME);
        assertThat(Ranking.of(unknown, List.of(station), RulesOfCare.december(), NOW)
                        .best())
                .isEmpty();
    }

    @Test
    void somebodyOfTheSameHomeDrawsAPatientToTheirPlace() {
        Patient alone = Patient.of(Severity.MODERATE, RiskGroup.LOW, 30, Set.of(), null);
        SiteRow twin = site("twin", SiteKind.HOSPITAL, 2, 21.05, Set.of(Capability.OXYGEN), BedClass.OXYGEN, 10);
        Patient family = new Patient(
                Severity.MODERATE,
                RiskGroup.LOW,
                30,
                Set.of(),
                Set.of(),
                null,
                false,
                null,
                Set.of(twin.id()),
                Set.of());
        assertThat(rank(alone, near, twin).first().orElseThrow().site()).isEqualTo(near);
        assertThat(rank(family, near, twin).first().orElseThrow().site()).isEqualTo(twin);
    }

    @Test
    void fullPlacesAndClosedHoursBarAndAnEmergencyOpensTheHours() {
        SiteRow full = new SiteRow(
                SiteId.next(),
                "full",
                "full",
                "full",
                SiteKind.HOSPITAL,
                2,
                AreaPath.CITY,
                HOME,
                "",
                Set.of(Capability.OXYGEN),
                Set.of(RiskGroup.values()),
                SiteOpening.OPEN,
                0,
                0,
                Map.of(BedClass.OXYGEN, new Load(2, 0, 1, 1)),
                NOW);
        SiteRow night = new SiteRow(
                SiteId.next(),
                "night",
                "night",
                "night",
                SiteKind.HOSPITAL,
                2,
                AreaPath.CITY,
                HOME,
                "",
                Set.of(Capability.OXYGEN),
                Set.of(RiskGroup.values()),
                SiteOpening.OPEN,
                1_200,
                300,
                Map.of(BedClass.OXYGEN, new Load(2, 0, 0, 0)),
                NOW);
        Patient patient = Patient.of(Severity.MODERATE, RiskGroup.LOW, 30, Set.of(), HOME);
        Ranking ranking = rank(patient, full, night);
        assertThat(barOf(ranking, "full")).isEqualTo(Bar.FULL);
        assertThat(barOf(ranking, "night")).isEqualTo(Bar.OUTSIDE_HOURS);
        Patient emergency = new Patient(
                Severity.MODERATE, RiskGroup.LOW, 30, Set.of(), Set.of(), HOME, true, null, Set.of(), Set.of());
        assertThat(rank(emergency, night).best()).hasSize(1);
    }

    private static Ranking rank(Patient patient, SiteRow... sites) {
        return Ranking.of(patient, List.of(sites), RulesOfCare.july(), NOW);
    }

    private static Bar barOf(Ranking ranking, String code) {
        return ranking.barred().stream()
                .filter(barred -> barred.site().code().equals(code))
                .findFirst()
                .orElseThrow()
                .bar();
    }

    private static SiteRow site(String code, SiteKind kind, int tier, double lat, Set<Capability> can, BedClass bed) {
        return site(code, kind, tier, lat, can, bed, 10);
    }

    private static SiteRow site(
            String code, SiteKind kind, int tier, double lat, Set<Capability> can, BedClass bed, int beds) {
        return new SiteRow(
                SiteId.next(),
                code,
                code,
                code,
                kind,
                tier,
                AreaPath.CITY,
                new GeoPoint(lat, 105.83),
                "",
                can,
                Set.of(RiskGroup.values()),
                SiteOpening.OPEN,
                0,
                0,
                Map.of(bed, new Load(beds, 0, 0, 0)),
                NOW);
    }
}
