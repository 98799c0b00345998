package vn.hanoi.ops.care.proposals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;

/**
 * All that decides about places for patients; one dated version holds one of these.
 *
 * @param holdMinutes how long a bed is held until the place answers
 * @param acceptedMinutes how long an accepted bed is kept for a patient on the way
 * @param minutes allowed in each state
 * @param emergencyPercent what remains of them for an emergency
 * @param tierBySeverity least tier
 * @param tierByRisk least tier
 * @param bedBySeverity least class of bed
 * @param capabilities what a place must be able to do, and for whom
 * @param weights points that each soft rule can give
 * @param kmh speed of an ambulance in the city
 * @param detour ways are so many times longer than the line of sight
 * @param timeClasses upper bounds in minutes by which travel times are told, ascending
 * @param staleHours age from which a place's figures count as old
 */
public record CareRules(
        int holdMinutes,
        int acceptedMinutes,
        Map<TransferState, Integer> minutes,
        int emergencyPercent,
        Map<Severity, Integer> tierBySeverity,
        Map<RiskGroup, Integer> tierByRisk,
        Map<Severity, BedClass> bedBySeverity,
        HomeRule home,
        @JsonProperty("needs") List<NeedRule> capabilities,
        Map<Soft, Integer> weights,
        double kmh,
        double detour,
        List<Integer> timeClasses,
        int staleHours) {

    private static final int DAY = 1_440;

    /** Keeps its own copies. */
    public CareRules {
        minutes = Map.copyOf(minutes);
        tierBySeverity = Map.copyOf(tierBySeverity);
        tierByRisk = Map.copyOf(tierByRisk);
        bedBySeverity = Map.copyOf(bedBySeverity);
        capabilities = List.copyOf(capabilities);
        weights = Map.copyOf(weights);
        timeClasses = List.copyOf(timeClasses);
    }

    /** The least tier of a patient: the higher of what severity, risk group and an order ask for; 1 when nothing is known. */
    public int tierOf(Patient patient) {
        int bySeverity = patient.severity() == null ? 1 : tierBySeverity.getOrDefault(patient.severity(), 1);
        int byRisk = patient.risk() == null ? 1 : tierByRisk.getOrDefault(patient.risk(), 1);
        int ordered = patient.orderedTier() == null ? 1 : patient.orderedTier();
        return Math.max(ordered, Math.max(bySeverity, byRisk));
    }

    /** What a place must be able to do for a patient. */
    public Set<Capability> neededBy(Patient patient) {
        Set<Capability> needed = EnumSet.noneOf(Capability.class);
        needed.addAll(patient.needs());
        capabilities.stream().filter(rule -> rule.holds(patient)).forEach(rule -> needed.add(rule.capability()));
        return needed;
    }

    /** The least class of bed. */
    public BedClass bedOf(Patient patient) {
        return patient.severity() == null
                ? BedClass.STANDARD
                : bedBySeverity.getOrDefault(patient.severity(), BedClass.STANDARD);
    }

    /** When a state must be over that began at a moment; nothing when it has no term. */
    public @Nullable Instant due(TransferState state, boolean emergency, Instant since) {
        Integer allowed = minutes.get(state);
        if (allowed == null) {
            return null;
        }
        long seconds = allowed * 60L * (emergency ? emergencyPercent : 100) / 100;
        return since.plusSeconds(seconds);
    }

    /** The parts that cannot be used, by the name of the component; empty when all can. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        note(faults, "holdMinutes", holdMinutes >= 1 && holdMinutes <= DAY);
        note(faults, "acceptedMinutes", acceptedMinutes >= 1 && acceptedMinutes <= 7 * DAY);
        note(faults, "minutes", minutes.values().stream().allMatch(m -> m >= 1 && m <= 7 * DAY));
        note(faults, "emergencyPercent", emergencyPercent >= 1 && emergencyPercent <= 100);
        note(faults, "tierBySeverity", tierBySeverity.values().stream().allMatch(t -> t >= 1 && t <= 3));
        note(faults, "tierByRisk", tierByRisk.values().stream().allMatch(t -> t >= 1 && t <= 3));
        note(
                faults,
                "weights",
                weights.values().stream().allMatch(w -> w >= 0 && w <= 100)
                        && weights.values().stream().anyMatch(w -> w > 0));
        note(faults, "kmh", kmh >= 1 && kmh <= 120 && detour >= 1 && detour <= 5);
        note(
                faults,
                "timeClasses",
                !timeClasses.isEmpty()
                        && timeClasses.equals(timeClasses.stream().sorted().toList()));
        note(faults, "staleHours", staleHours >= 1 && staleHours <= 720);
        return faults;
    }

    private static void note(List<String> faults, String part, boolean fits) {
        if (!fits) {
            faults.add(part);
        }
    }
}
