package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.hotline.InspectionAnswered;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.WorkingCalendar;
import vn.hanoi.ops.kernel.ui.text.Translations;

/**
 * Takes visits in. Reminders are counted; one more than the law's figure proposes the venue for suspension until a QR point
 * exists, and a reminded venue is due again until it is in order.
 */
@Service
@PreAuthorize(EnforcementRoles.WRITERS)
@Transactional
public class Inspections {

    private static final int MOST_ROWS = 100;

    private final PlaceTable places;
    private final InspectionTable table;
    private final InspectionCheck check;
    private final Checklists checklists;
    private final RiskRules rules;
    private final LawBook law;
    private final WorkingCalendar calendar;
    private final SuspensionProposals suspensions;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    Inspections(
            PlaceTable places,
            InspectionTable table,
            InspectionCheck check,
            Checklists checklists,
            RiskRules rules,
            LawBook law,
            WorkingCalendar calendar,
            SuspensionProposals suspensions,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.places = places;
        this.table = table;
        this.check = check;
        this.checklists = checklists;
        this.rules = rules;
        this.law = law;
        this.calendar = calendar;
        this.suspensions = suspensions;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes a visit in; the same key again changes nothing.
     *
     * @throws InspectionRefused when it does not fit
     */
    public InspectionId record(Inspect visit) {
        Hand hand = Hand.of(officers.require(), clock.instant());
        PlaceRow place = places.lock(visit.venue())
                .filter(p -> officers.require().scope().covers(p.area()))
                .orElseThrow(() -> new InspectionRefused(InspectionRefused.Reason.UNKNOWN_PLACE));
        Optional<InspectionId> known = table.byKey(visit.key());
        if (known.isPresent()) {
            return known.get();
        }
        LocalDate day = LocalDate.ofInstant(visit.at(), ConsoleClock.HANOI);
        Checklist checklist = checklists.of(place.kind(), day);
        check.check(visit, checklist, hand.at());
        InspectionId id = InspectionId.next();
        boolean reminded = visit.outcome() == Outcome.REMINDED;
        int reminders = reminders(visit.outcome(), place.facts().reminders());
        LocalDate again = visit.outcome() == Outcome.IN_ORDER
                ? null
                : calendar.afterWorkingDays(visit.at(), rules.current().reinspectDays())
                        .lastDay();
        table.add(id, visit, new InspectionTable.Beside(place, checklist, reminded ? reminders : 0, again), hand);
        boolean tooOften = reminded && reminders > law.on(day).law().procedure().remindersBeforeSuspension();
        Standing standing = tooOften ? Standing.TO_SUSPEND : standing(visit.outcome(), place.standing());
        places.update(place.id(), standing, place.facts().visited(day, reminders, again));
        if (tooOften) {
            suspensions.propose(place, reminders, law.on(day), hand);
        }
        tell(id, visit, place);
        return id;
    }

    /** The visits of a venue in the officer's areas, the newest first, at most 100. */
    @PreAuthorize(EnforcementRoles.WATCHERS)
    @Transactional(readOnly = true)
    public List<InspectionRow> of(PlaceRow place) {
        return officers.require().scope().covers(place.area()) ? table.of(place.id(), MOST_ROWS) : List.of();
    }

    /** A visit in the officer's areas, or nothing. */
    @PreAuthorize(EnforcementRoles.WATCHERS)
    @Transactional(readOnly = true)
    public Optional<InspectionRow> find(InspectionId id) {
        return table.find(id).filter(visit -> Optional.ofNullable(
                        places.byId(List.of(visit.venue())).get(visit.venue()))
                .filter(place -> officers.require().scope().covers(place.area()))
                .isPresent());
    }

    private static int reminders(Outcome outcome, int before) {
        return switch (outcome) {
            case REMINDED -> before + 1;
            case IN_ORDER -> 0;
            case VIOLATION, SHUT -> before;
        };
    }

    private static Standing standing(Outcome outcome, Standing before) {
        if (before == Standing.SUSPENDED || (before == Standing.TO_SUSPEND && outcome != Outcome.IN_ORDER)) {
            return before;
        }
        return switch (outcome) {
            case REMINDED -> Standing.REMINDED;
            case IN_ORDER -> Standing.IN_ORDER;
            case VIOLATION -> Standing.VIOLATION;
            case SHUT -> before;
        };
    }

    private void tell(InspectionId id, Inspect visit, PlaceRow place) {
        events.publishEvent(new ActRecorded(
                "INSPECTION_RECORDED",
                "inspection:" + id,
                place.area(),
                visit.outcome().name()));
        events.publishEvent(new FileMoved(id.value(), place.area()));
        TicketId ticket = visit.ticket();
        if (ticket != null) {
            String found = Translations.text(
                    "enforcement.inspect.answered",
                    Translations.text(visit.outcome().titleKey()));
            events.publishEvent(new InspectionAnswered(ticket, found));
        }
    }
}
