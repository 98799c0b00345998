package vn.hanoi.ops.protection.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** The requests of the officer's areas as a queue, without the people who ask. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
public class RequestList {

    private static final int MOST_ROWS = 200;
    private static final int MOST_COUNTED = 10_000;

    private final RequestQuery query;
    private final SearchHashes hashes;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    RequestList(
            RequestQuery query,
            SearchHashes hashes,
            ConsoleClock clock,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.query = query;
        this.hashes = hashes;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /**
     * The next rows: of waiting ones the soonest due first, of closed ones the newest first.
     *
     * @param after the last row of the page before
     * @param limit at most 200
     */
    @Transactional
    public List<RequestRow> rows(RequestFilter filter, Optional<RequestRow> after, int limit) {
        List<RequestRow> rows = page(filter, after, limit);
        if (!filter.text().isEmpty() && after.isEmpty()) {
            events.publishEvent(
                    ActRecorded.of(ActKind.SEARCH, "REQUESTS_SEARCHED", "term:" + hashes.ofTerm(filter.text()), null)
                            .serving(Purpose.SUBJECT_REQUEST.name())
                            .rows(rows.size()));
        }
        return rows;
    }

    /** How many there are, counted up to a cap of at most 10,000. */
    @Transactional(readOnly = true)
    public int count(RequestFilter filter, int cap) {
        return query.count(officers.require().scope(), filter, now(), Math.clamp(cap, 1, MOST_COUNTED));
    }

    /** Hands over all rows of a filter, page by page. */
    public void forEach(RequestFilter filter, Consumer<RequestRow> each) {
        List<RequestRow> page = page(filter, Optional.empty(), MOST_ROWS);
        while (!page.isEmpty()) {
            page.forEach(each);
            page = page.size() < MOST_ROWS ? List.of() : page(filter, Optional.of(page.getLast()), MOST_ROWS);
        }
    }

    /** The time by which the clocks are read. */
    public Instant now() {
        return clock.realTime();
    }

    private List<RequestRow> page(RequestFilter filter, Optional<RequestRow> after, int limit) {
        return query.rows(officers.require().scope(), filter, now(), after, Math.clamp(limit, 1, MOST_ROWS));
    }
}
