package vn.hanoi.ops.cases.records;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;

/** How and where an F0 was confirmed. */
@Embeddable
record Confirmation(
        @Enumerated(EnumType.STRING) @Nullable ConfirmationMethod method,
        @Nullable Double ct,
        @Nullable LocalDate sampledOn,
        @Nullable Instant resultAt,
        @Enumerated(EnumType.STRING) @Nullable DetectionPlace detection) {

    /** Nothing confirmed. */
    static final Confirmation NONE = new Confirmation(null, null, null, null, null);

    static Confirmation of(ConfirmCase command) {
        return new Confirmation(
                command.method(), command.ct(), command.sampledOn(), command.resultAt(), command.detection());
    }

    /** The same with what was not known. */
    Confirmation with(DescribeInfection more) {
        return new Confirmation(
                method == null ? more.method() : method,
                ct == null ? more.ct() : ct,
                sampledOn == null ? more.sampledOn() : sampledOn,
                resultAt,
                detection == null ? more.detection() : detection);
    }

    /** Tells whether something that is known already would be told again. */
    boolean knows(DescribeInfection more) {
        return method != null && more.method() != null
                || ct != null && more.ct() != null
                || sampledOn != null && more.sampledOn() != null
                || detection != null && more.detection() != null;
    }

    /** What is known of it besides the moment of the result. */
    DescribeInfection known() {
        return new DescribeInfection(method, ct, sampledOn, detection);
    }

    /** The same without what was added. */
    Confirmation without(DescribeInfection added) {
        return new Confirmation(
                added.method() == null ? method : null,
                added.ct() == null ? ct : null,
                added.sampledOn() == null ? sampledOn : null,
                resultAt,
                added.detection() == null ? detection : null);
    }

    static Confirmation of(ToldInfection told) {
        return new Confirmation(told.method(), told.ct(), told.sampledOn(), told.resultAt(), told.detection());
    }
}
