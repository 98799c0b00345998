package vn.hanoi.ops.cases.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseMoved;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseRouted;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.BulkTable.Item;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.EnteredTexts;

/** One step with up to 1,000 cases: shown before, taken in parts so that progress can be seen, and taken back whole. */
@Service
@EnteredTexts
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class BulkSteps {

    /** The most cases of one bulk step. */
    public static final int MOST = 1_000;

    private final CaseBook book;
    private final CaseLog log;
    private final BulkTable table;
    private final CaseSettings settings;
    private final CurrentOfficer officers;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    BulkSteps(
            CaseBook book,
            CaseLog log,
            BulkTable table,
            CaseSettings settings,
            CurrentOfficer officers,
            Hand.Hands hands,
            ApplicationEventPublisher events) {
        this.book = book;
        this.log = log;
        this.table = table;
        this.settings = settings;
        this.officers = officers;
        this.hands = hands;
        this.events = events;
    }

    /** What a step would do; nothing is changed. */
    @Transactional(readOnly = true)
    public BulkResult preview(BulkOrder order, List<CaseId> ids) {
        return apply(order, ids, hands.now(), new ArrayList<>());
    }

    /** Takes the step with a part of the cases, all in one transaction; those that it does not fit stay as they are. */
    public BulkResult run(BulkOrder order, List<CaseId> ids) {
        Hand hand = hands.now();
        table.begin(order, hand);
        Map<CaseId, Map<String, String>> before = ids.isEmpty() ? Map.of() : table.rows(ids);
        List<CaseRecord> changed = new ArrayList<>();
        BulkResult result = apply(order, ids, hand, changed);
        book.saveAllAndFlush(changed);
        log.add(changed.stream()
                .flatMap(record -> record.takeFresh().stream().map(entry -> new CaseLog.Line(record.id(), entry)))
                .toList());
        table.keep(
                order.id(),
                changed.stream()
                        .map(record ->
                                new Item(record.id(), record.version(), before.getOrDefault(record.id(), Map.of())))
                        .toList());
        changed.forEach(record -> tell(order, record, hand));
        events.publishEvent(ActRecorded.of("CASES_BULK_" + order.step(), "case-bulk:" + order.id(), null)
                .rows(changed.size()));
        return result;
    }

    /**
     * Takes a bulk step back, for the officer who took it; cases that somebody has touched since stay as they are.
     *
     * @return how many were put back
     * @throws CaseRefused when it was taken back already
     */
    public int undo(UUID id) {
        Hand hand = hands.now();
        if (!table.undoable(id, hand.officer())) {
            throw new CaseRefused(Reason.UNDO_TOO_LATE);
        }
        List<Item> items = table.items(id);
        List<CaseId> back = items.isEmpty() ? List.of() : table.putBack(items, hand.enteredAt());
        log.add(back.stream()
                .map(caseId -> new CaseLog.Line(
                        caseId,
                        new CaseEntry(hand.at(), hand.at(), CaseStep.REOPENED, hand.officer(), hand.name(), "", "", 0)))
                .toList());
        book.findAllById(back).forEach(record -> {
            events.publishEvent(new CaseMoved(record.id(), record.area()));
            events.publishEvent(new CaseReopened(record.id(), record.person(), record.area()));
        });
        events.publishEvent(
                ActRecorded.of("CASES_BULK_UNDONE", "case-bulk:" + id, null).rows(back.size()));
        return back.size();
    }

    private BulkResult apply(BulkOrder order, List<CaseId> ids, Hand hand, List<CaseRecord> changed) {
        if (ids.size() > MOST) {
            throw new CaseRefused(Reason.OUT_OF_RANGE);
        }
        var scope = officers.require().scope();
        Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
        for (CaseRecord record : book.findAllById(ids)) {
            if (!scope.covers(record.area())) {
                continue;
            }
            try {
                step(order, record, hand);
                changed.add(record);
            } catch (CaseRefused no) {
                record.takeFresh();
                refused.merge(no.reason(), 1, Integer::sum);
            }
        }
        return new BulkResult(changed.size(), refused);
    }

    private void step(BulkOrder order, CaseRecord record, Hand hand) {
        CaseRulesVersion rules = settings.version(record.rulesVersion());
        switch (order.step()) {
            case END_QUARANTINE -> record.monitor(hand, order.reason());
            case COMPLETE -> record.close(CaseState.COMPLETED, order.reason(), hand);
            case EXTEND -> record.extend(order.days(), order.reason(), rules, hand);
            case ROUTE_HOME -> record.route(Placement.HOME, rules, hand, order.reason());
            case REEVALUATE -> record.reevaluate(settings.current(), hand);
        }
    }

    private void tell(BulkOrder order, CaseRecord record, Hand hand) {
        events.publishEvent(new CaseMoved(record.id(), record.area()));
        if (order.step() == BulkStep.COMPLETE) {
            events.publishEvent(new CaseClosed(record.id(), record.person(), record.area(), hand.at()));
        }
        if (order.step() == BulkStep.ROUTE_HOME) {
            events.publishEvent(new CaseRouted(record.id(), record.person(), record.area(), hand.at()));
        }
    }
}
