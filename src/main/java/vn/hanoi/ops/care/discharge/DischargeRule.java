package vn.hanoi.ops.care.discharge;

import java.time.LocalDate;
import vn.hanoi.ops.cases.rules.ReleaseRules;

/** When an F0 may leave care, from a day on. */
public record DischargeRule(LocalDate validFrom, String name, ReleaseRules rules, String source) {}
