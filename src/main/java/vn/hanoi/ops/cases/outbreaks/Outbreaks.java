package vn.hanoi.ops.cases.outbreaks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseMoved;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.outbreaks.OutbreakStep.What;
import vn.hanoi.ops.cases.outbreaks.OutbreakTable.Loose;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.Hand;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;

/**
 * Outbreak places. A place belongs to its area; officers of the areas of its cases see it too, and of cases elsewhere only
 * what the policy lets through.
 */
@Service
@EnteredTexts
@PreAuthorize(CaseList.READERS)
@Transactional
public class Outbreaks {

    /** Most cases that one place counts. */
    public static final int MOST = 5_000;

    private static final String HEALTH = "hasRole('" + Roles.HEALTH_OFFICER + "')";
    private static final Duration BEFORE = Duration.ofDays(21);

    private final OutbreakBook book;
    private final OutbreakTable table;
    private final CaseList cases;
    private final Areas areas;
    private final Hand.Hands hands;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    Outbreaks(
            OutbreakBook book,
            OutbreakTable table,
            CaseList cases,
            Areas areas,
            Hand.Hands hands,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.book = book;
        this.table = table;
        this.cases = cases;
        this.areas = areas;
        this.hands = hands;
        this.officers = officers;
        this.events = events;
    }

    /** One page of the places in the officer's area, the newest first. @param limit at most 1,000 */
    @Transactional(readOnly = true)
    public List<OutbreakRow> rows(OutbreakFilter filter, @Nullable OutbreakRow after, int limit) {
        return table.page(officers.require().scope(), filter, after, Math.clamp(limit, 1, 1_000));
    }

    /** How many the filter lets through, counted up to the cap. */
    @Transactional(readOnly = true)
    public int count(OutbreakFilter filter, int cap) {
        return table.count(officers.require().scope(), filter, cap);
    }

    /** One place whole, or nothing when neither it nor one of its cases lies in the officer's area. */
    @Transactional(readOnly = true)
    public Optional<OutbreakDetails> find(OutbreakId id) {
        AreaScope scope = officers.require().scope();
        return book.findById(id).flatMap(record -> {
            List<OutbreakMember> members = table.members(id, MOST);
            boolean mine = scope.covers(record.area());
            boolean seen = mine || members.stream().anyMatch(member -> scope.covers(member.area()));
            return seen ? Optional.of(details(record, members, mine)) : Optional.empty();
        });
    }

    /** The places of some cases, by case; a case without one is left out. */
    @Transactional(readOnly = true)
    public Map<CaseId, List<OutbreakRow>> ofCases(Collection<CaseId> ids) {
        Map<CaseId, List<OutbreakId>> found = table.ofCases(ids);
        Map<OutbreakId, OutbreakRow> rows = new LinkedHashMap<>();
        table.rows(found.values().stream().flatMap(List::stream).distinct().toList())
                .forEach(row -> rows.put(row.id(), row));
        Map<CaseId, List<OutbreakRow>> places = new LinkedHashMap<>();
        found.forEach((id, ofCase) ->
                places.put(id, ofCase.stream().distinct().map(rows::get).toList()));
        return places;
    }

    /** Declares a place. @throws CaseRefused when something is missing, too long, or the area is not the officer's */
    @PreAuthorize(HEALTH)
    public OutbreakId open(OutbreakPlace place) {
        own(place.area());
        Hand hand = hands.now();
        OutbreakRecord record = book.saveAndFlush(OutbreakRecord.open(place, hand));
        told(record, What.OPENED, "", hand);
        return record.id();
    }

    /** Changes what was entered. @throws OptimisticLockingFailureException when somebody changed it meanwhile */
    @PreAuthorize(HEALTH)
    public void amend(OutbreakId id, int version, OutbreakPlace place) {
        OutbreakRecord record = require(id);
        own(place.area());
        if (record.version() != version) {
            throw new OptimisticLockingFailureException("Outbreak place " + id + " was changed");
        }
        Hand hand = hands.now();
        record.amend(place, hand);
        told(book.saveAndFlush(record), What.AMENDED, "", hand);
    }

    /** Closes a place. @param reason never blank */
    @PreAuthorize(HEALTH)
    public void close(OutbreakId id, String reason) {
        OutbreakRecord record = require(id);
        Hand hand = hands.now();
        record.close(reason, hand);
        told(book.saveAndFlush(record), What.CLOSED, reason, hand);
    }

    /** Opens a closed place again. @param reason never blank */
    @PreAuthorize(HEALTH)
    public void reopen(OutbreakId id, String reason) {
        OutbreakRecord record = require(id);
        record.reopen(reason);
        told(book.saveAndFlush(record), What.REOPENED, reason, hands.now());
    }

    /** Says by hand that a case in the officer's area belongs to a place. */
    @PreAuthorize(HEALTH)
    public void include(OutbreakId id, CaseId member) {
        put(id, member, true, "");
    }

    /** Says that a case does not belong to a place, whatever its markers say. @param reason never blank */
    @PreAuthorize(HEALTH)
    public void exclude(OutbreakId id, CaseId member, String reason) {
        if (reason.isBlank()) {
            throw new CaseRefused(Reason.REASON_MISSING);
        }
        put(id, member, false, reason);
    }

    /** Ties a marker of a case in the officer's area to a place, or unties it. */
    @PreAuthorize(HEALTH)
    public void tie(UUID marker, @Nullable OutbreakId id) {
        CaseRow row = mine(table.caseOf(marker).orElseThrow(() -> new CaseRefused(Reason.WRONG_STATE)));
        OutbreakRecord record = id == null ? null : openFor(id);
        table.tie(marker, id);
        if (record != null) {
            told(record, What.MARKED, "", hands.now());
        }
        moved(row);
    }

    /** Ties all markers of that place's name that belong to none yet. @return how many cases that brought */
    @PreAuthorize(HEALTH)
    public int tieAll(OutbreakId id) {
        OutbreakRecord record = require(id);
        List<Loose> found = loose(record).stream()
                .filter(one -> cases.row(one.id()).isPresent())
                .toList();
        found.forEach(one -> table.tie(one.marker(), id));
        if (!found.isEmpty()) {
            told(record, What.MARKED, "", hands.now());
        }
        return (int) found.stream().map(Loose::id).distinct().count();
    }

    private OutbreakDetails details(OutbreakRecord record, List<OutbreakMember> members, boolean mine) {
        Map<CaseId, Way> ways = new LinkedHashMap<>();
        members.forEach(member -> ways.put(member.id(), member.way()));
        return new OutbreakDetails(
                table.rows(List.of(record.id())).getFirst(),
                record.place(),
                record.version(),
                mine,
                days(members),
                ways,
                mine && record.isOpen()
                        ? loose(record).stream().map(Loose::id).distinct().toList()
                        : List.of(),
                table.steps(record.id(), record.area()));
    }

    private static List<OutbreakDay> days(List<OutbreakMember> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        LocalDate first = members.stream()
                .map(OutbreakMember::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = members.stream()
                .map(OutbreakMember::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Map<LocalDate, int[]> counts = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> counts.put(day, new int[2]));
        members.forEach(member -> counts.get(member.day())[member.kind() == CaseKind.F0 ? 0 : 1]++);
        return counts.entrySet().stream()
                .map(e -> new OutbreakDay(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList();
    }

    private List<Loose> loose(OutbreakRecord record) {
        return table
                .loose(
                        record.place()
                                .openedOn()
                                .atStartOfDay(ConsoleClock.HANOI)
                                .toInstant()
                                .minus(BEFORE),
                        MOST)
                .stream()
                .filter(one -> one.folded().equals(record.folded()))
                .toList();
    }

    private void put(OutbreakId id, CaseId member, boolean belongs, String reason) {
        CaseRow row = mine(member);
        OutbreakRecord record = openFor(id);
        Hand hand = hands.now();
        table.put(id, member, belongs, hand);
        told(record, belongs ? What.INCLUDED : What.EXCLUDED, reason, hand);
        moved(row);
    }

    private CaseRow mine(CaseId id) {
        return cases.row(id).orElseThrow(() -> new NoSuchCase(id));
    }

    /** A case may belong to an open place of any area: people shop in another district. */
    private OutbreakRecord openFor(OutbreakId id) {
        OutbreakRecord record = book.findById(id).orElseThrow(() -> new NoSuchOutbreak(id));
        if (!record.isOpen()) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        return record;
    }

    private OutbreakRecord require(OutbreakId id) {
        OutbreakRecord record = book.findById(id).orElseThrow(() -> new NoSuchOutbreak(id));
        if (!officers.require().scope().covers(record.area())) {
            throw new NoSuchOutbreak(id);
        }
        return record;
    }

    private void own(AreaPath area) {
        boolean known = area.level() > 1
                && areas.find(area).isPresent()
                && areas.children(area).isEmpty();
        if (!known || !officers.require().scope().covers(area)) {
            throw new CaseRefused(Reason.UNKNOWN_AREA);
        }
    }

    private void told(OutbreakRecord record, What what, String note, Hand hand) {
        table.note(record.id(), what, note.strip(), hand);
        events.publishEvent(ActRecorded.of("OUTBREAK_" + what, "outbreak:" + record.id(), record.area()));
    }

    private void moved(CaseRow row) {
        events.publishEvent(new CaseMoved(row.id(), row.area()));
    }
}
