package vn.hanoi.ops.care.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.transfers.DemoTransfers;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.kernel.demo.DemoPart;

/** Puts the demo city's F0 into beds and asks for beds for the fresh ones, once their cases are there. */
@Component
@Order(30)
@ConditionalOnBooleanProperty("console.demo")
class DemoCare implements DemoPart {

    private static final int PAGE = 1_000;
    private static final int QUEUE = 180;

    private final CaseRegister cases;
    private final DemoStays stays;
    private final DemoTransfers transfers;

    DemoCare(CaseRegister cases, DemoStays stays, DemoTransfers transfers) {
        this.cases = cases;
        this.stays = stays;
        this.transfers = transfers;
    }

    @Override
    public String name() {
        return "care";
    }

    @Override
    public boolean isMissing() {
        return stays.empty();
    }

    @Override
    public void load() {
        List<CaseFacts> open = new ArrayList<>();
        List<CaseFacts> page = cases.openF0(null, PAGE);
        while (!page.isEmpty()) {
            open.addAll(page);
            page = page.size() < PAGE ? List.of() : cases.openF0(page.getLast().id(), PAGE);
        }
        stays.fill(open.stream()
                .filter(facts -> facts.state() == CaseState.IN_CARE)
                .toList());
        stays.staff();
        transfers.ask(open.stream()
                .filter(facts -> facts.state() == CaseState.CONFIRMED)
                .limit(QUEUE)
                .toList());
    }
}
