package vn.hanoi.ops.cases.records;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.cases.rules.QuarantineRules;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.cases.rules.TestSchedule;

/** A contact's quarantine: the end is computed, never typed. */
@Embeddable
class Isolation {

    private @Nullable LocalDate firstExposureOn;
    private @Nullable LocalDate lastExposureOn;
    private int extraDays;
    private @Nullable LocalDate quarantineUntil;
    private @Nullable LocalDate monitoredUntil;
    private @Nullable LocalDate nextTestOn;
    private @Nullable LocalDate lastSampleOn;
    private @Nullable LocalDate isolatedOn;

    /** Notes an exposure. @return whether the last one moved */
    boolean expose(LocalDate on) {
        if (firstExposureOn == null || on.isBefore(firstExposureOn)) {
            firstExposureOn = on;
        }
        if (lastExposureOn == null || on.isAfter(lastExposureOn)) {
            lastExposureOn = on;
            return true;
        }
        return false;
    }

    /** Takes exposures as they now are, after one was removed. */
    void exposures(@Nullable LocalDate first, @Nullable LocalDate last) {
        firstExposureOn = first;
        lastExposureOn = last;
    }

    void count(ProtectionRules.History history, QuarantineRules rules) {
        LocalDate last = lastExposureOn;
        if (last == null) {
            clear();
            return;
        }
        QuarantineTerm term = QuarantineTerm.of(last, history, extraDays, rules);
        quarantineUntil = term.lastDay();
        monitoredUntil = term.monitoredUntil();
        nextTestOn = TestSchedule.next(
                        term.tests(), lastSampleOn == null ? java.util.List.of() : java.util.List.of(lastSampleOn))
                .orElse(null);
    }

    void extend(int days) {
        extraDays += days;
    }

    void sampled(LocalDate on) {
        if (lastSampleOn == null || on.isAfter(lastSampleOn)) {
            lastSampleOn = on;
        }
    }

    void isolated(@Nullable LocalDate on) {
        isolatedOn = on;
    }

    void monitor(LocalDate until) {
        monitoredUntil = until;
    }

    /** Ends quarantine as a contact: the days of an F0 follow other rules. */
    void clear() {
        quarantineUntil = null;
        monitoredUntil = null;
        nextTestOn = null;
    }

    @Nullable
    LocalDate first() {
        return firstExposureOn;
    }

    @Nullable
    LocalDate last() {
        return lastExposureOn;
    }

    int extraDays() {
        return extraDays;
    }

    @Nullable
    LocalDate until() {
        return quarantineUntil;
    }

    @Nullable
    LocalDate monitoredUntil() {
        return monitoredUntil;
    }

    @Nullable
    LocalDate nextTestOn() {
        return nextTestOn;
    }

    @Nullable
    LocalDate lastSampleOn() {
        return lastSampleOn;
    }

    @Nullable
    LocalDate isolatedOn() {
        return isolatedOn;
    }
}
