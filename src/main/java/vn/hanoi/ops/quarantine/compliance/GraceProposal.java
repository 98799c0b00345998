package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.UUID;

/** Hours of grace that wait for a second officer to come or to end. @param grace the hours as they would be, or are */
public record GraceProposal(
        UUID id, GraceStep step, Grace grace, String reason, String proposedBy, Instant proposedAt) {}
