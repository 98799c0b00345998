package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.venues.register.CodeState;

/** How urgent a visit is, and what makes it so: the sum of its parts, the greatest first. */
public record Risk(int score, List<Part> parts) {

    /** @param amount how much there is of the factor, such as days or petitions */
    public record Part(RiskFactor factor, int amount, int points) {}

    /** Copies what can change. */
    public Risk {
        parts = List.copyOf(parts);
    }

    /** Weighs what is known of a place on a day. */
    public static Risk of(PlaceFacts facts, RiskWeights weights, LocalDate today) {
        List<Part> parts = Arrays.stream(RiskFactor.values())
                .map(factor -> part(factor, amount(factor, facts, today), weights))
                .filter(part -> part.points() > 0)
                .sorted(Comparator.comparingInt(Part::points).reversed())
                .toList();
        return new Risk(parts.stream().mapToInt(Part::points).sum(), parts);
    }

    private static Part part(RiskFactor factor, int amount, RiskWeights weights) {
        RiskWeights.Weight weight = weights.weights().get(factor);
        int points = weight == null ? 0 : (int) Math.min(weight.most(), Math.round(weight.points() * amount));
        return new Part(factor, amount, Math.max(0, points));
    }

    private static int amount(RiskFactor factor, PlaceFacts facts, LocalDate today) {
        return switch (factor) {
            case NO_CODE -> facts.code() == CodeState.NONE ? 1 : 0;
            case DORMANT -> facts.code() == CodeState.DORMANT ? 1 : 0;
            case SILENT -> facts.code() == CodeState.NONE ? 0 : days(facts.scannedOn(), today);
            case PETITION -> facts.petitions();
            case QUIET -> facts.quietOn() == null ? 0 : 1;
            case CROWD -> facts.crowd() == null ? 0 : Math.max(0, facts.crowd() - 2);
            case VIOLATION -> facts.violations();
            case REMINDER -> facts.reminders();
            case WAITING -> days(facts.visitedOn(), today);
            case NEVER -> facts.visitedOn() == null ? 1 : 0;
            case OVERDUE -> facts.reinspectOn() != null && facts.reinspectOn().isBefore(today) ? 1 : 0;
        };
    }

    private static int days(@Nullable LocalDate since, LocalDate today) {
        return since == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
