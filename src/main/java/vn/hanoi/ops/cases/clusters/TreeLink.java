package vn.hanoi.ops.cases.clusters;

import java.time.LocalDate;
import vn.hanoi.ops.cases.CaseId;

/** Who met whom, last on which day. */
public record TreeLink(CaseId source, CaseId contact, LocalDate lastOn) {}
