package vn.hanoi.ops.exchange;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** Tells the audit what happened to a file: its list, form, purpose, fields and rows, never its content. */
@Component
class ExportRecord {

    private final ApplicationEventPublisher events;

    ExportRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    void changed(String act, ExportRow row) {
        events.publishEvent(act(act, row).as(ActKind.CHANGE));
    }

    void left(String act, ExportRow row, List<String> fields, long rows) {
        events.publishEvent(act(act, row).on(fields).rows((int) Math.min(rows, Integer.MAX_VALUE)));
    }

    private static ActRecorded act(String act, ExportRow row) {
        return ActRecorded.of(ActKind.EXPORT, act, "export:" + row.id(), null)
                .serving(row.purpose().name())
                .saying(row.kind() + " " + row.format());
    }
}
