package vn.hanoi.ops.cases.outbreaks;

import java.time.LocalDate;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A case of an outbreak place, as the figures count it.
 *
 * @param way why it belongs
 * @param day the reporting day of an F0, the day of registration of any other
 */
record OutbreakMember(CaseId id, Way way, CaseKind kind, AreaPath area, LocalDate day) {}
