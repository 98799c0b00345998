package vn.hanoi.ops.enforcement.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/** All that a decision holds; nothing in it tells who the offender is. */
public record DecisionContent(
        DecisionId id,
        ViolationId record,
        DecisionState state,
        AreaPath area,
        AreaPath office,
        @Nullable VenueId venue,
        Offender offender,
        Title title,
        int law,
        long top,
        Money money,
        int priors,
        String circumstances,
        String remedies,
        boolean licence,
        Times times,
        Paper paper,
        List<DecidedAct> acts,
        List<DecisionEntry> steps) {

    /** In đồng. @param interest paid for being late */
    public record Money(long total, long paid, long interest) {}

    /** When what happened or is due. @param nextDue the nearest deadline of who must act now */
    public record Times(
            Instant proposedAt,
            @Nullable Instant decisionDue,
            @Nullable Instant limitation,
            @Nullable Instant signedAt,
            @Nullable Instant deliveredAt,
            @Nullable LocalDate payUntil,
            @Nullable Instant nextDue) {}

    /** Number, signer and checksum, once it is signed. */
    public record Paper(
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable String signedName,
            @Nullable String hash) {}
}
