package vn.hanoi.ops.cases.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.BulkOrder;
import vn.hanoi.ops.cases.records.BulkResult;
import vn.hanoi.ops.cases.records.BulkStep;
import vn.hanoi.ops.cases.records.BulkSteps;
import vn.hanoi.ops.kernel.Ids;

class BulkRunTests {

    private final BulkSteps steps = mock(BulkSteps.class);
    private final List<CaseId> ids = Stream.generate(CaseId::next).limit(250).toList();
    private final BulkRun run = new BulkRun(steps, new BulkOrder(Ids.next(), BulkStep.REEVALUATE, 0, ""), ids);

    @Test
    void aPartThatSomebodyElseWorkedOnIsTriedAgain() {
        when(steps.run(any(), anyList()))
                .thenReturn(did(100))
                .thenThrow(new OptimisticLockingFailureException(""))
                .thenReturn(did(100))
                .thenReturn(did(50));
        whole();
        assertThat(run.result().done()).isEqualTo(250);
        assertThat(run.left()).isZero();
    }

    @Test
    void aPartThatOthersHoldTwiceIsLeftAndTheRestIsDoneAndCounted() {
        when(steps.run(any(), anyList()))
                .thenReturn(did(100))
                .thenThrow(new OptimisticLockingFailureException(""))
                .thenThrow(new OptimisticLockingFailureException(""))
                .thenReturn(did(50));
        whole();
        assertThat(run.result().done()).isEqualTo(150);
        assertThat(run.left()).isEqualTo(100);
        assertThat(run.progress()).isEqualTo(1);
    }

    private void whole() {
        while (!run.over()) {
            run.next();
        }
    }

    private static BulkResult did(int cases) {
        return new BulkResult(cases, Map.of());
    }
}
