package vn.hanoi.ops.exchange.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many files wait for the officer's decision. */
@Component
class ExportsBadge implements MenuBadge {

    private final Exports exports;
    private final CurrentOfficer officers;

    ExportsBadge(Exports exports, CurrentOfficer officers) {
        this.exports = exports;
        this.officers = officers;
    }

    @Override
    public String route() {
        return ExportsView.ROUTE;
    }

    @Override
    public Waiting waiting() {
        return officers.find().isEmpty()
                ? Waiting.NOTHING
                : new Waiting(exports.waiting().size(), false);
    }
}
