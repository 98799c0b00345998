package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** Lists, figures and records of cases as an officer may see them. */
@Service
@PreAuthorize(CaseList.READERS)
@Transactional(readOnly = true)
public class CaseList {

    /** The posts that read cases. */
    public static final String READERS = "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.COMMAND_CENTRE + "', '"
            + Roles.DISTRICT_OFFICER + "')";

    private static final int PAGE_LIMIT = 1_000;

    private final CaseBook book;
    private final CaseQuery query;
    private final CaseReading reading;
    private final CurrentOfficer officers;
    private final Clock clock;

    CaseList(CaseBook book, CaseQuery query, CaseReading reading, CurrentOfficer officers, Clock clock) {
        this.book = book;
        this.query = query;
        this.reading = reading;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * One page: trays of clocks by what is due first, the others newest first.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 1,000
     */
    public List<CaseRow> rows(CaseFilter filter, @Nullable CaseRow after, int limit) {
        return query.rows(conditions(filter), after, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /**
     * One page of a list that is newest first, behind an id alone: the case that it belongs to may have gone elsewhere since.
     *
     * @param limit at most 1,000
     */
    public List<CaseRow> rowsBehind(CaseFilter filter, @Nullable CaseId after, int limit) {
        CaseConditions conditions = conditions(filter);
        if (after != null) {
            conditions.add("id < :afterId", "afterId", Ids.bytes(after.value()));
        }
        return query.rows(conditions, null, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /**
     * The F0 or F1 with a number, whatever its area, because a contact may have met it elsewhere.
     *
     * @param year none for the newest one of this year and the last
     */
    public Optional<CaseRow> numbered(int number, Optional<Integer> year) {
        int now = clock.instant().atZone(ConsoleClock.HANOI).getYear();
        return query.numbered(number, year.map(List::of).orElse(List.of(now, now - 1)));
    }

    /** How many the filter lets through, counted up to the cap. */
    public int count(CaseFilter filter, int cap) {
        return query.count(conditions(filter), cap);
    }

    /** The ids that the filter lets through, newest first, at most so many. */
    public List<CaseId> ids(CaseFilter filter, int limit) {
        return query.ids(conditions(filter), limit);
    }

    /** The same of those who left quarantine on its last day or later. */
    public List<CaseId> idsOfStayed(CaseFilter filter, int limit) {
        CaseConditions conditions = conditions(filter);
        conditions.stayed();
        return query.ids(conditions, limit);
    }

    /** One row, or nothing when the officer may not see it. */
    public Optional<CaseRow> row(CaseId id) {
        Officer officer = officers.require();
        return query.rows(List.of(id), Set.of()).stream()
                .filter(row -> officer.scope().covers(row.area()))
                .findFirst();
    }

    /**
     * Cases that belong to something the officer sees, such as an outbreak place: of any area, so that the policy decides
     * by each case's own place what is shown. Newest first.
     */
    public List<CaseRow> among(Collection<CaseId> ids) {
        return query.rows(ids, Set.of());
    }

    /** One case whole, or nothing when the officer may not see it: those of linked cases in other areas may. */
    public Optional<CaseDetails> find(CaseId id) {
        Officer officer = officers.require();
        return book.findById(id)
                .filter(record -> officer.scope().covers(record.area())
                        || reading.shared(id).stream().anyMatch(officer.scope()::covers))
                .map(reading::details);
    }

    /** New F0 of a reporting day of whom nobody knows where they were found, such as those that came in a file. */
    public int reportedPlaceless(LocalDate day, CaseFilter filter) {
        return query.count(
                conditions(filter.reported(Optional.of(day), Optional.empty()).placeless(true)), Integer.MAX_VALUE);
    }

    /** New F0 of a reporting day by place of detection; the list behind each figure has the same filter. */
    public Map<DetectionPlace, Integer> reported(LocalDate day, CaseFilter filter) {
        return query.reported(conditions(filter.reported(Optional.of(day), Optional.empty())));
    }

    /**
     * A ward whose clocks are late.
     *
     * @param late how many cases have a station that is late
     * @param oldestDue when the oldest of them was due
     */
    public record WardBreach(AreaPath area, int late, Instant oldestDue) {}

    /** The wards with late stations, the oldest breach first. */
    public List<WardBreach> wardsByBreach(int limit) {
        return query.breaches(conditions(CaseFilter.of(Tray.LATE)), Math.clamp(limit, 1, PAGE_LIMIT));
    }

    private CaseConditions conditions(CaseFilter filter) {
        return new CaseConditions(officers.require().scope(), filter, clock.instant());
    }
}
