package vn.hanoi.ops.enforcement.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Competence;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClocks;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.enforcement.records.RecordReading;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** The decisions as an officer may see them: by the nearest deadline, cut to the officer's area. */
@Service
@PreAuthorize(EnforcementRoles.FILES)
@Transactional(readOnly = true)
public class DecisionList {

    private static final int PAGE_LIMIT = 500;

    private final DecisionBook book;
    private final DecisionQuery query;
    private final RecordReading records;
    private final LawBook law;
    private final LegalClocks clocks;
    private final Owed owed;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecisionList(
            DecisionBook book,
            DecisionQuery query,
            RecordReading records,
            LawBook law,
            LegalClocks clocks,
            Owed owed,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.query = query;
        this.records = records;
        this.law = law;
        this.clocks = clocks;
        this.owed = owed;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One page, the nearest deadline first; a chair sees the files of the own office only in {@link DecisionTray#TO_SIGN}.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 500
     */
    public List<DecisionRow> rows(DecisionTray tray, @Nullable DecisionRow after, int limit) {
        return query.rows(tray, officers.require(), after, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /** How many there are, counted up to the cap. */
    public int count(DecisionTray tray, int cap) {
        return query.count(tray, officers.require(), cap);
    }

    /** Tells whether the deadline of one of them is over. */
    public boolean isAnyLate(DecisionTray tray, Instant now) {
        return query.isAnyLate(tray, officers.require(), now);
    }

    /** One decision, or nothing when there is none in scope. The opening is recorded. */
    @Transactional
    public Optional<DecisionDetails> find(DecisionId id) {
        Optional<DecisionDetails> found = book.findById(id)
                .filter(d -> officers.require().scope().covers(d.content().area()))
                .map(this::details);
        found.ifPresent(d -> events.publishEvent(ActRecorded.of(
                ActKind.VIEW, "DECISION_OPENED", "decision:" + id, d.content().area())));
        return found;
    }

    /** The decision on a record that was not annulled, or nothing. */
    public Optional<DecisionId> of(ViolationId record) {
        return query.of(record);
    }

    private DecisionDetails details(Decision decision) {
        DecisionContent content = decision.content();
        Law text = law.version(content.law()).orElseThrow().law();
        return new DecisionDetails(
                content,
                query.label(content.paper().number(), content.law()),
                records.find(content.record()).orElseThrow(),
                running(content),
                new Competence(text).signers(content.offender(), content.top()),
                owed.interest(content, clock.instant()),
                decision.isIntact(),
                officers.require().is(Role.OFFICE_CHAIR)
                        && officers.require().scope().paths().contains(content.office()));
    }

    private List<DueClock> running(DecisionContent content) {
        RecordReading.Signed record = records.signed(content.record()).orElseThrow();
        Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
        moments.put(Moment.ACT, record.actedAt());
        moments.put(Moment.FOUND, record.foundAt());
        moments.put(Moment.RECORDED, record.signedAt());
        put(moments, Moment.DECIDED, content.times().signedAt());
        put(moments, Moment.DELIVERED, content.times().deliveredAt());
        Law text = law.at(record.signedAt()).law();
        boolean explanation =
                content.licence() || content.top() >= text.procedure().explainFrom(content.offender());
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        situations.addAll(record.situations());
        if (!content.office().equals(content.area())) {
            situations.add(Situation.TRANSFERRED);
        }
        if (explanation) {
            situations.add(Situation.EXPLANATION);
        }
        return clocks.all(text, moments, situations, explanation);
    }

    private static void put(Map<Moment, Instant> moments, Moment moment, @Nullable Instant at) {
        if (at != null) {
            moments.put(moment, at);
        }
    }
}
