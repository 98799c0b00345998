package vn.hanoi.ops.cases.ui.bulk;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.BulkOrder;
import vn.hanoi.ops.cases.records.BulkResult;
import vn.hanoi.ops.cases.records.BulkSteps;

/** A bulk step on its way through its cases, part by part; a part that somebody else worked on meanwhile is tried twice. */
class BulkRun {

    private static final int PART = 100;

    private final BulkSteps steps;
    private final BulkOrder order;
    private final List<CaseId> ids;
    private BulkResult result = BulkResult.NOTHING;
    private int from;
    private int left;

    BulkRun(BulkSteps steps, BulkOrder order, List<CaseId> ids) {
        this.steps = steps;
        this.order = order;
        this.ids = ids;
    }

    boolean over() {
        return from >= ids.size();
    }

    /** Takes the step with the next part; when others are in the way twice, the part stays as it is. */
    void next() {
        List<CaseId> part = ids.subList(from, Math.min(ids.size(), from + PART));
        from += part.size();
        try {
            result = result.and(once(part));
        } catch (ConcurrencyFailureException busy) {
            left += part.size();
        }
    }

    private BulkResult once(List<CaseId> part) {
        try {
            return steps.run(order, part);
        } catch (ConcurrencyFailureException busy) {
            return steps.run(order, part);
        }
    }

    /** How far it is, from 0 to 1. */
    double progress() {
        return ids.isEmpty() ? 1 : (double) from / ids.size();
    }

    BulkResult result() {
        return result;
    }

    /** How many cases were left because others worked on them. */
    int left() {
        return left;
    }
}
