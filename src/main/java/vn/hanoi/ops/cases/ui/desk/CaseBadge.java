package vn.hanoi.ops.cases.ui.desk;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many stations of clocks wait for health officers; red when one is late or soon due. */
@Component
class CaseBadge implements MenuBadge {

    private static final int CAP = 1_000;

    private final CaseList cases;
    private final CurrentOfficer officers;

    CaseBadge(CaseList cases, CurrentOfficer officers) {
        this.cases = cases;
        this.officers = officers;
    }

    @Override
    public String route() {
        return CaseAddress.ROUTE;
    }

    @Override
    public Waiting waiting() {
        boolean works = officers.find().filter(o -> o.is(Role.HEALTH_OFFICER)).isPresent();
        int due = works ? cases.count(CaseFilter.of(Tray.DUE), CAP) : 0;
        return due == 0 ? Waiting.NOTHING : new Waiting(due, true);
    }
}
