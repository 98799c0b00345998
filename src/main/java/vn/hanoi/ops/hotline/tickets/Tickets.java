package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** The tickets to be read, within the officer's own areas. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Tickets {

    private static final int PAGE_LIMIT = 200;

    private final TicketBook book;
    private final TicketQuery query;
    private final TicketWriter writer;
    private final HotlineRules rules;
    private final SearchHashes hashes;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tickets(
            TicketBook book,
            TicketQuery query,
            TicketWriter writer,
            HotlineRules rules,
            SearchHashes hashes,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.query = query;
        this.writer = writer;
        this.rules = rules;
        this.hashes = hashes;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One page: what is due soonest first; ended ones and all, newest first.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 200
     */
    public List<TicketRow> rows(TicketFilter filter, @Nullable TicketRow after, int limit) {
        return query.rows(conditions(filter), after, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /** How many the filter lets through, counted up to the cap. */
    public int count(TicketFilter filter, int cap) {
        return query.count(conditions(filter), cap);
    }

    /** One ticket, or nothing when the officer may not see it. */
    public Optional<TicketDetails> find(TicketId id) {
        Officer officer = officers.require();
        return book.findById(id).filter(t -> officer.scope().covers(t.area())).map(writer::details);
    }

    /** These tickets of the officer's areas, at most 200, in no order. */
    public List<TicketRow> rows(Collection<TicketId> ids) {
        return ids.isEmpty() ? List.of() : query.read(ofIds(), parameters(ids));
    }

    /** Who called about these tickets of the officer's areas. */
    public Map<TicketId, Caller> callers(Collection<TicketId> ids) {
        return ids.isEmpty() ? Map.of() : query.callers(ofIds(), parameters(ids));
    }

    private String ofIds() {
        return "id IN (:ids) AND "
                + officers.require().scope().within("area_path").condition();
    }

    private Map<String, Object> parameters(Collection<TicketId> ids) {
        Map<String, Object> parameters =
                new HashMap<>(officers.require().scope().within("area_path").parameters());
        parameters.put("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList());
        return parameters;
    }

    /** One ticket by the number that the caller was given. */
    public Optional<TicketId> find(int year, int number) {
        Officer officer = officers.require();
        return book.findByYearAndNumber(year, number)
                .filter(t -> officer.scope().covers(t.area()))
                .map(Ticket::id);
    }

    /** The newest tickets of a phone number, at most 50; the search is recorded without the number. */
    @Transactional
    public List<TicketRow> ofPhone(CallerPhone phone) {
        ScopeSql cut = officers.require().scope().within("area_path");
        Map<String, Object> parameters = new HashMap<>(cut.parameters());
        parameters.put("hash", hashes.of(HotlineFields.PHONE.code(), phone.value()));
        List<TicketRow> rows = query.read(
                "phone_hash = :hash AND " + cut.condition() + " ORDER BY opened_at DESC LIMIT 50", parameters);
        events.publishEvent(ActRecorded.of(
                        ActKind.SEARCH, "TICKETS_OF_PHONE", "term:" + hashes.ofTerm(phone.value()), AreaPath.CITY)
                .serving("HOTLINE")
                .on(List.of(HotlineFields.PHONE.code()))
                .rows(rows.size()));
        return rows;
    }

    /** Tells whether the current officer takes the steps of this ticket: the hotline, or its desk. */
    public boolean isOwn(TicketRow row) {
        Officer officer = officers.require();
        AreaScope scope = officer.scope();
        boolean post = officer.is(rules.desk(row.desk()).roles().toArray(vn.hanoi.ops.access.Role[]::new));
        return TicketWriter.isHotline(officer) || post && scope.covers(row.unit());
    }

    private TicketConditions conditions(TicketFilter filter) {
        return new TicketConditions(officers.require(), filter, clock.instant(), rules);
    }
}
