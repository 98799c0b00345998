package vn.hanoi.ops.protection.incidents;

import java.util.List;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.clocks.Step;

/** An open incident: its clock with the reason, and what was done. @param steps oldest first */
public record IncidentFile(IncidentRow row, Deadline notice, List<Step> steps) {}
