package vn.hanoi.ops.cases.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When an F0 may leave care.
 *
 * @param days least days of care without symptoms
 * @param daysWithSymptoms least days of care with symptoms
 * @param freeDays least days without symptoms at the end
 * @param samples how many negative samples, or samples at the Ct, are needed
 * @param hoursBetween least hours between two of them
 * @param lastHours most hours between the last one and the release
 * @param threshold the Ct value from which a sample counts like a negative one
 * @param rapid a negative rapid test counts
 * @param longDays day from which somebody who stays positive below the Ct may leave; 0 for never
 * @param monitored days of watching oneself afterwards
 */
public record ReleaseRules(
        int days,
        int daysWithSymptoms,
        int freeDays,
        int samples,
        int hoursBetween,
        int lastHours,
        @JsonProperty("ct") double threshold,
        boolean rapid,
        int longDays,
        int monitored,
        String source) {}
