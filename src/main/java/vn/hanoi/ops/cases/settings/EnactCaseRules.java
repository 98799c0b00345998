package vn.hanoi.ops.cases.settings;

import java.time.Instant;
import vn.hanoi.ops.cases.rules.CaseRules;

/**
 * Puts new rules into force.
 *
 * @param name short, up to 40 characters
 * @param validFrom now or later: what was judged stays judged
 * @param source the documents they rest on, up to 500 characters
 */
public record EnactCaseRules(String name, Instant validFrom, String source, CaseRules rules) {}
