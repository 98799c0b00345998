package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRouted;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.rules.Findings;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What the treatment of cases asks and tells, whatever their area: stands behind {@link vn.hanoi.ops.cases.CaseRegister}. */
@Component
public class CaseCare {

    private final CaseBook book;
    private final CaseStore store;
    private final CaseQuery query;
    private final CareFacts facts;
    private final CaseSettings settings;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    CaseCare(
            CaseBook book,
            CaseStore store,
            CaseQuery query,
            CareFacts facts,
            CaseSettings settings,
            Hand.Hands hands,
            ApplicationEventPublisher events) {
        this.book = book;
        this.store = store;
        this.query = query;
        this.facts = facts;
        this.settings = settings;
        this.hands = hands;
        this.events = events;
    }

    /** What is known of a patient. */
    public Optional<Findings> findings(CaseId id) {
        LocalDate today = LocalDate.ofInstant(hands.now().at(), ConsoleClock.HANOI);
        return book.findById(id).map(record -> record.clinical().findings(today));
    }

    /** What is known of many patients. */
    public Map<CaseId, Findings> findings(Collection<CaseId> ids) {
        LocalDate today = LocalDate.ofInstant(hands.now().at(), ConsoleClock.HANOI);
        return book.findAllById(ids).stream().collect(Collectors.toMap(CaseRecord::id, record -> record.clinical()
                .findings(today)));
    }

    /** What the release of an F0 is judged by, when the F0 is in care. */
    public Optional<ReleaseCheck.Facts> release(CaseId id) {
        return book.findById(id).flatMap(facts::of);
    }

    /** Open F0 after a given one in the order of their ids. */
    public List<CaseFacts> openF0(@Nullable CaseId after, int limit) {
        return query.openF0(after, limit);
    }

    /** Decides where an F0 is treated. */
    public void place(CaseId id, Placement where, String note) {
        Hand hand = hands.now();
        CaseRecord routed = does(
                id, "CASE_ROUTED", record -> record.route(where, settings.version(record.rulesVersion()), hand, note));
        events.publishEvent(new CaseRouted(id, routed.person(), routed.area(), hand.at()));
    }

    /** Ends a case whose treatment ended. */
    public void end(CaseId id, CaseState outcome, String reason) {
        Hand hand = hands.now();
        CaseRecord closed = does(id, "CASE_CLOSED", record -> record.close(outcome, reason, hand));
        events.publishEvent(new CaseClosed(id, closed.person(), closed.area(), hand.at()));
    }

    /** Takes a step and writes it; what other rooms are told of it comes afterwards, so that they read what is written. */
    private CaseRecord does(CaseId id, String act, Consumer<CaseRecord> verb) {
        CaseRecord record = store.all(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuchCase(id));
        verb.accept(record);
        store.save(record, act);
        return record;
    }
}
