package vn.hanoi.ops.care.surge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.transfers.PlannedHolds;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Plans for many waiting patients at once. */
@Service
@PreAuthorize(CareRoles.WORKERS)
public class SurgePlans {

    private static final int MOST = 6_000;
    private static final String BY_PLAN = "Theo phương án phân luồng hàng loạt";

    private final PlanTable table;
    private final Planning planning;
    private final TransferList transfers;
    private final TransferDesk desk;
    private final PlannedHolds holds;
    private final CareSettings settings;
    private final CareHand.Hands hands;
    private final CurrentOfficer officers;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    SurgePlans(
            PlanTable table,
            Planning planning,
            TransferList transfers,
            TransferDesk desk,
            PlannedHolds holds,
            CareSettings settings,
            CareHand.Hands hands,
            CurrentOfficer officers,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.table = table;
        this.planning = planning;
        this.transfers = transfers;
        this.desk = desk;
        this.holds = holds;
        this.settings = settings;
        this.hands = hands;
        this.officers = officers;
        this.transactions = transactions;
        this.events = events;
    }

    /** Plans for everybody who waits in the officer's areas, at most 6,000 at once. @throws CareRefused when nobody waits */
    public SurgePlanId plan() {
        List<TransferId> waiting = waiting().stream().map(TransferRow::id).toList();
        CareRefused.unless(!waiting.isEmpty(), CareRefused.Reason.NOTHING_TO_PLAN);
        CareHand hand = hands.now();
        Planning.Solved solved = planning.solve(waiting, Map.of(), hand.at());
        SurgePlanId id = new SurgePlanId(Ids.next());
        PlanTable.Head head = new PlanTable.Head(
                id,
                area(),
                PlanState.DRAFT,
                hand.at(),
                hand.officer(),
                settings.at(hand.at()).version(),
                solved.cost(),
                solved.millis());
        transactions.executeWithoutResult(t -> {
            table.add(head, solved.lines());
            tell("SURGE_PLANNED", id);
        });
        return id;
    }

    /** Sends one patient elsewhere; nothing gives the line back to the solver. */
    public void fix(SurgePlanId plan, TransferId transfer, @Nullable SiteId site) {
        PlanTable.Head head = draft(plan);
        Map<TransferId, SiteId> fixed = new HashMap<>(fixed(plan));
        if (site == null) {
            fixed.remove(transfer);
        } else {
            boolean possible = desk.proposals(transfer).of(site).isPresent();
            CareRefused.unless(possible, CareRefused.Reason.BARRED);
            fixed.put(transfer, site);
        }
        List<PlanTable.Line> lines = table.lines(plan).stream()
                .map(line -> line.transfer().equals(transfer)
                        ? new PlanTable.Line(transfer, site == null ? line.site() : site, site != null, null)
                        : line)
                .toList();
        transactions.executeWithoutResult(t -> table.replace(plan, head.cost(), head.millis(), lines));
    }

    /** Solves again around what officers fixed; who was placed meanwhile is left out, who came is taken in. */
    public void solveAgain(SurgePlanId plan) {
        draft(plan);
        List<TransferId> waiting = waiting().stream().map(TransferRow::id).toList();
        CareRefused.unless(!waiting.isEmpty(), CareRefused.Reason.NOTHING_TO_PLAN);
        Planning.Solved solved =
                planning.solve(waiting, fixed(plan), hands.now().at());
        transactions.executeWithoutResult(t -> table.replace(plan, solved.cost(), solved.millis(), solved.lines()));
    }

    /** Holds the beds of the plan, one patient after another; lines whose bed is gone stay waiting and say so. @return how many are held */
    public int commit(SurgePlanId plan) {
        draft(plan);
        CareRefused.unless(table.end(plan, PlanState.COMMITTED, hands.now().at()), CareRefused.Reason.WRONG_STATE);
        List<PlannedHolds.Planned> planned = table.lines(plan).stream()
                .filter(line -> line.site() != null)
                .map(line -> new PlannedHolds.Planned(line.transfer(), Objects.requireNonNull(line.site())))
                .toList();
        Map<TransferId, PlannedHolds.Outcome> outcomes = holds.hold(planned, BY_PLAN);
        transactions.executeWithoutResult(t -> {
            outcomes.forEach((transfer, outcome) -> table.outcome(plan, transfer, outcome.name()));
            tell("SURGE_COMMITTED", plan);
        });
        return (int) outcomes.values().stream()
                .filter(outcome -> outcome == PlannedHolds.Outcome.HELD)
                .count();
    }

    /** Throws a draft away. */
    public void discard(SurgePlanId plan) {
        draft(plan);
        table.end(plan, PlanState.DISCARDED, hands.now().at());
    }

    /** The newest plan of the officer's areas. */
    public Optional<SurgePlan> newest() {
        return table.newest(officers.require().scope()).map(this::read);
    }

    /** One plan, or nothing when it is of another area. */
    public Optional<SurgePlan> find(SurgePlanId id) {
        return table.find(id)
                .filter(head -> officers.require().scope().covers(head.area()))
                .map(this::read);
    }

    private SurgePlan read(PlanTable.Head head) {
        Map<TransferId, PlanTable.Line> lines = table.lines(head.id()).stream()
                .collect(Collectors.toMap(PlanTable.Line::transfer, Function.identity()));
        List<PlanLine> shown = transfers.rows(List.copyOf(lines.keySet())).stream()
                .map(row -> {
                    PlanTable.Line line = lines.get(row.id());
                    return new PlanLine(row, line.site(), line.fixed(), line.outcome() == null ? "" : line.outcome());
                })
                .toList();
        return new SurgePlan(
                head.id(), head.state(), head.madeAt(), head.madeBy(), head.rules(), head.cost(), head.millis(), shown);
    }

    private List<TransferRow> waiting() {
        return transfers.rows(TransferFilter.OPEN.in(TransferState.REQUESTED, TransferState.PROPOSED), MOST);
    }

    private Map<TransferId, SiteId> fixed(SurgePlanId plan) {
        return table.lines(plan).stream()
                .filter(line -> line.fixed() && line.site() != null)
                .collect(Collectors.toMap(PlanTable.Line::transfer, line -> Objects.requireNonNull(line.site())));
    }

    private PlanTable.Head draft(SurgePlanId plan) {
        return table.find(plan)
                .filter(head -> officers.require().scope().covers(head.area()))
                .filter(head -> head.state() == PlanState.DRAFT)
                .orElseThrow(() -> new CareRefused(CareRefused.Reason.WRONG_STATE));
    }

    private AreaPath area() {
        return officers.require().scope().paths().getFirst();
    }

    private void tell(String act, SurgePlanId plan) {
        events.publishEvent(ActRecorded.of(act, "care-plan:" + plan, area()));
    }
}
