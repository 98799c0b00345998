package vn.hanoi.ops.hotline.calls;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseRefuted;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseRouted;
import vn.hanoi.ops.cases.ManyConfirmed;

/** Hears where F0 are treated and when that ends; the list of calls changes in the same transaction. */
@Component
class HomeCaseNews {

    private final HomeCaseCalls calls;

    HomeCaseNews(HomeCaseCalls calls) {
        this.calls = calls;
    }

    @EventListener
    void on(CaseConfirmed confirmed) {
        calls.look(confirmed.id());
    }

    @EventListener
    void on(ManyConfirmed many) {
        calls.look(many.cases().stream().map(CaseConfirmed::id).toList());
    }

    @EventListener
    void on(CaseRouted routed) {
        calls.look(routed.id());
    }

    @EventListener
    void on(CaseClosed closed) {
        calls.leave(List.of(closed.id()));
    }

    @EventListener
    void on(CaseRefuted refuted) {
        calls.leave(List.of(refuted.id()));
    }

    @EventListener
    void on(CaseReopened reopened) {
        calls.look(reopened.id());
    }
}
