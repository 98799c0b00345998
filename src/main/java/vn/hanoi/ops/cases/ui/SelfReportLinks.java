package vn.hanoi.ops.cases.ui;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.SelfReports;
import vn.hanoi.ops.cases.ui.steps.SelfReportDialog;

/** The link by which somebody at home reports their own health, for screens of other rooms. */
@Component
public class SelfReportLinks {

    private final SelfReportDialog dialog;
    private final SelfReports reports;

    SelfReportLinks(SelfReportDialog dialog, SelfReports reports) {
        this.dialog = dialog;
        this.reports = reports;
    }

    /** Asks, makes a link for an open case, and shows it once; for health officers. */
    public void open(CaseId id) {
        dialog.open(id);
    }

    /** When somebody last entered a check of the case, by the link or at the station; nothing when nobody did. */
    public Optional<Instant> last(CaseId id) {
        return reports.last(id);
    }
}
