package vn.hanoi.ops.exchange.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** Tells the audit what happened to a file that was brought in: numbers, never cells. */
@Component
class ImportRecord {

    private final ApplicationEventPublisher events;

    ImportRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void step(String act, ImportSummary summary) {
        events.publishEvent(ActRecorded.of(act, name(summary), null)
                .rows(summary.total())
                .saying(summary.kind() + ": new " + summary.fresh() + ", changed " + summary.changed() + ", same "
                        + summary.same() + ", doubtful " + summary.doubtful() + ", bad " + summary.bad() + ", taken "
                        + summary.taken() + ", kept "
                        + summary.kept()));
    }

    @Transactional
    void badRowsLeft(ImportSummary summary) {
        events.publishEvent(ActRecorded.of(ActKind.EXPORT, "IMPORT_FAULTS_EXPORTED", name(summary), null)
                .rows(summary.bad())
                .saying(summary.kind()));
    }

    private static String name(ImportSummary summary) {
        return "import:" + summary.id();
    }
}
