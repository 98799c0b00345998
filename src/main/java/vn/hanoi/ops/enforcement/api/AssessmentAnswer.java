package vn.hanoi.ops.enforcement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.law.AssessedAct;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.enforcement.law.Why;

/** An assessment in words that a program can show. */
record AssessmentAnswer(
        int law,
        String lawName,
        Offender offender,
        List<AssessedAct> acts,
        long total,
        Title decides,
        List<SignerAnswer> signers,
        boolean explanation,
        boolean withoutRecord,
        List<ClockAnswer> clocks,
        List<WhyAnswer> why) {

    /** A step of a reasoning. */
    record WhyAnswer(String words, String source) {}

    /** A post and whether it may sign. */
    record SignerAnswer(Title title, long ceiling, boolean may, WhyAnswer why) {}

    /** A deadline. */
    record ClockAnswer(
            LegalClock clock,
            Moment start,
            @Nullable Instant dueAt,
            @Nullable LocalDate lastDay,
            List<WhyAnswer> why) {}

    static AssessmentAnswer of(Assessment a) {
        return new AssessmentAnswer(
                a.law(),
                a.lawName(),
                a.offender(),
                a.acts(),
                a.total(),
                a.decides(),
                a.signers().stream()
                        .map(s -> new SignerAnswer(s.title(), s.ceiling(), s.may(), why(s.why())))
                        .toList(),
                a.explanation(),
                a.withoutRecord(),
                a.clocks().stream()
                        .map(c -> new ClockAnswer(c.clock(), c.start(), c.dueAt(), c.lastDay(), all(c.why())))
                        .toList(),
                all(a.why()));
    }

    private static List<WhyAnswer> all(List<Why> steps) {
        return steps.stream().map(AssessmentAnswer::why).toList();
    }

    private static WhyAnswer why(Why step) {
        return new WhyAnswer(step.words(), step.source());
    }
}
