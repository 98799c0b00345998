package vn.hanoi.ops.care.ui.transfers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many requests wait for an answer of the places that the officer answers for; red when one is late. */
@Component
class InboxBadge implements MenuBadge {

    private static final int MOST = 500;

    private final TransferList transfers;
    private final CurrentOfficer officers;
    private final Clock clock;

    InboxBadge(TransferList transfers, CurrentOfficer officers, Clock clock) {
        this.transfers = transfers;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public String route() {
        return "care-inbox";
    }

    @Override
    public Waiting waiting() {
        Optional<Officer> officer = officers.find().filter(o -> o.is(Role.HEALTH_OFFICER, Role.QUARANTINE_MANAGER));
        if (officer.isEmpty()) {
            return Waiting.NOTHING;
        }
        List<TransferRow> rows = transfers.rows(TransferFilter.OPEN.in(TransferState.HELD), MOST);
        boolean late = rows.stream()
                .anyMatch(row -> row.dueAt() != null && clock.instant().isAfter(row.dueAt()));
        return rows.isEmpty() ? Waiting.NOTHING : new Waiting(rows.size(), late);
    }
}
