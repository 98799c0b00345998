package vn.hanoi.ops.cases.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * All that decides about cases; one dated version holds one of these, and each part names its own source.
 *
 * @param severities grades of {@link Severity}, the gravest first
 * @param risks grades of {@link RiskGroup}, the highest first
 * @param calledGroups risk groups that are called in an area that works by home-care lists
 */
public record CaseRules(
        ContactRules contact,
        WindowRules window,
        QuarantineRules quarantine,
        ClockRules clocks,
        FollowUpRules followUp,
        AlarmRules alarms,
        @JsonProperty("severity") GradeTable severities,
        @JsonProperty("risk") GradeTable risks,
        ReleaseRules release,
        List<RiskGroup> calledGroups) {

    /** Keeps its own copy. */
    public CaseRules {
        calledGroups = List.copyOf(calledGroups);
    }

    /** The clinical class of a patient, when one applies. */
    public Optional<Severity> severityOf(Findings findings) {
        return severities.grade(findings).grade().map(Severity::valueOf);
    }

    /** The risk group of a patient, when one applies. */
    public Optional<RiskGroup> riskOf(Findings findings) {
        return risks.grade(findings).grade().map(RiskGroup::valueOf);
    }
}
