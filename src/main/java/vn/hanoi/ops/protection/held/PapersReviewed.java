package vn.hanoi.ops.protection.held;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.protection.held.PaperRow.State;
import vn.hanoi.ops.protection.requests.ReviewedPapers;

/** Tells the register which papers may go out. */
@Component
class PapersReviewed implements ReviewedPapers {

    private final StoredPapers stored;

    PapersReviewed(StoredPapers stored) {
        this.stored = stored;
    }

    @Override
    public boolean reviewed(UUID request) {
        return stored.findByRequestId(request)
                .filter(paper -> paper.row().state() == State.APPROVED)
                .isPresent();
    }
}
