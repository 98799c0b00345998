package vn.hanoi.ops.enforcement.ui;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.decisions.DecisionList;
import vn.hanoi.ops.enforcement.decisions.DecisionTray;
import vn.hanoi.ops.enforcement.records.RecordFilter;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many files wait for the officer's own step: signatures of a chair, proposals of who writes; red when one is late. */
@Component
class FileBadge implements MenuBadge {

    private static final int CAP = 1_000;

    private final RecordList records;
    private final DecisionList decisions;
    private final CurrentOfficer officers;
    private final Clock clock;

    FileBadge(RecordList records, DecisionList decisions, CurrentOfficer officers, Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public String route() {
        return FileAddress.ROUTE;
    }

    @Override
    public Waiting waiting() {
        Optional<Officer> officer = officers.find();
        if (officer.filter(o -> o.is(Role.OFFICE_CHAIR)).isPresent()) {
            return counted(DecisionTray.TO_SIGN, 0);
        }
        return officer.filter(o -> o.is(Role.WARD_POLICE, Role.VENUE_INSPECTOR))
                .map(o -> counted(DecisionTray.RETURNED, records.count(RecordFilter.ALL.waiting(), CAP)))
                .orElse(Waiting.NOTHING);
    }

    private Waiting counted(DecisionTray tray, int more) {
        int waiting = decisions.count(tray, CAP) + more;
        return waiting == 0 ? Waiting.NOTHING : new Waiting(waiting, decisions.isAnyLate(tray, clock.instant()));
    }
}
