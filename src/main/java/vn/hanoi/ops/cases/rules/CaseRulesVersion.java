package vn.hanoi.ops.cases.rules;

import java.time.Instant;

/**
 * Rules with their date and source.
 *
 * @param version counted from 1 in the order of entry
 * @param name short, such as {@code 2021-07}
 * @param validFrom the first moment judged under them
 * @param source the documents they rest on
 */
public record CaseRulesVersion(int version, String name, Instant validFrom, String source, CaseRules rules) {}
