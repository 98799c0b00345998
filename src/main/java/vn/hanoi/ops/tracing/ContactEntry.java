package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.tracing.ContactTable.Noted;
import vn.hanoi.ops.tracing.MadeContacts.End;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.VisitorKind;
import vn.hanoi.ops.venues.checkins.Visitors.Reach;
import vn.hanoi.ops.venues.register.VenueSign;

/** Enters one visitor as a contact: the record of the person, found or new, and the exposure with its place and minutes. */
@Component
class ContactEntry {

    private static final int CITIZEN = 12;
    private static final int OLD_CARD = 9;

    private final CaseRegister cases;
    private final PersonRegister persons;
    private final Households households;
    private final ContactTable table;
    private final TracedVenues venues;
    private final RuleBook rules;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final Clock clock;

    ContactEntry(
            CaseRegister cases,
            PersonRegister persons,
            Households households,
            ContactTable table,
            TracedVenues venues,
            RuleBook rules,
            Privacy privacy,
            CurrentOfficer officers,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.households = households;
        this.table = table;
        this.venues = venues;
        this.rules = rules;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
    }

    /** @param named whether an officer named the visitor, and not only all of a trace */
    End enter(Run run, InfectiousFacts about, Ranked visitor, Reach reach, boolean named) {
        Map<CaseId, List<Met>> bySource = visitor.bySource(about.id());
        Map<CaseId, Noted> noted = table.of(bySource.keySet(), visitor.key())
                .collect(Collectors.toMap(Noted::source, Function.identity()));
        VenueSign venue = venue(visitor.met());
        AreaPath met = venue != null && venues.lowest(venue.area()) ? venue.area() : about.area();
        Optional<PersonId> person = known(visitor.key(), noted).or(() -> register(run, reach, met));
        if (person.isEmpty()) {
            return End.UNREACHABLE;
        }
        PersonId held = persons.hold(List.of(person.get())).getOrDefault(person.get(), person.get());
        List<CaseFacts> before = cases.ofPerson(held);
        Optional<CaseFacts> open =
                before.stream().filter(one -> one.state().open()).findFirst();
        if (open.filter(one -> infected(one, about.id())).isPresent()) {
            return End.INFECTED;
        }
        List<Exposure> lacking = bySource.entrySet().stream()
                .map(one -> exposure(one.getKey(), one.getValue(), run.askedAt()))
                .filter(one -> lacks(noted.get(one.source()), one.lastOn(), named ? before : List.of()))
                .toList();
        AreaPath area = open.map(CaseFacts::area).orElseGet(() -> home(held, met));
        lacking.forEach(exposure -> enter(run, visitor.key(), RegisterCase.f1(held, area, exposure), exposure));
        boolean goesOn = open.isPresent() && isNoted(noted, open.get());
        return lacking.isEmpty() ? End.ALREADY : goesOn ? End.UPDATED : End.MADE;
    }

    /** Tells whether nobody can make a contact of the case from one who has this case. */
    static boolean infected(CaseFacts open, CaseId about) {
        return open.kind() == CaseKind.F0 || open.id().equals(about);
    }

    private void enter(Run run, PersonKey visitor, RegisterCase contact, Exposure exposure) {
        table.note(
                new Noted(exposure.source(), visitor, cases.register(contact), exposure.lastOn()),
                run.id(),
                officers.require().username(),
                clock.instant());
    }

    /** The record of the phone or paper, else that of the contact which was made of it before. */
    private Optional<PersonId> known(PersonKey key, Map<CaseId, Noted> noted) {
        return Optional.ofNullable(households.records(List.of(key)).get(key.hex()))
                .or(() -> noted.values().stream()
                        .map(Noted::contact)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .flatMap(cases::find)
                        .map(CaseFacts::person));
    }

    /** @param before the visitor's cases, when it matters how that of the contact ended */
    private boolean lacks(@Nullable Noted noted, LocalDate lastOn, List<CaseFacts> before) {
        return noted == null
                || !noted.covers(lastOn)
                || before.stream().anyMatch(one -> one.id().equals(noted.contact()) && endedEarly(one));
    }

    /** Tells whether a contact was let out while the days were not over. */
    private boolean endedEarly(CaseFacts contact) {
        LocalDate until = contact.until();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        return contact.state().leavesQuarantine() && until != null && !until.isBefore(today);
    }

    private static boolean isNoted(Map<CaseId, Noted> noted, CaseFacts contact) {
        return noted.values().stream().anyMatch(one -> contact.id().equals(one.contact()));
    }

    private Exposure exposure(CaseId source, List<Met> meetings, Instant asked) {
        LocalDate last = meetings.stream()
                .map(met -> met.lastOn(asked))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long minutes = meetings.stream()
                .mapToLong(met -> met.meeting().together() + met.meeting().after())
                .sum();
        VenueSign venue = venue(meetings);
        Setting setting = venue == null ? Setting.OTHER : rules.settings().getOrDefault(venue.kind(), Setting.OTHER);
        return new Exposure(source, last, false, setting, Worn.UNKNOWN, (int) minutes, null);
    }

    /** Where most of it happened. */
    private @Nullable VenueSign venue(List<Met> meetings) {
        Met most = meetings.stream().max(Comparator.comparingDouble(Met::score)).orElseThrow();
        int number = most.meeting().venue();
        return venues.signs(List.of(number)).get(number);
    }

    private Optional<PersonId> register(Run run, Reach reach, AreaPath place) {
        return contact(run, reach.contact())
                .flatMap(contact -> data(reach.by(), contact))
                .map(data -> persons.register(new RegisterPerson(data, place)));
    }

    private static Optional<PersonData> data(VisitorKind by, String contact) {
        PersonData unnamed = PersonData.named(Translations.in(Translations.VIETNAMESE, "tracing.unnamed"));
        return switch (by) {
            case PHONE -> Optional.of(unnamed.phone(contact));
            case DOCUMENT -> Optional.of(unnamed.with(Document.of(kind(contact), contact)));
            case QID -> Optional.of(unnamed.with(Document.of(DocumentKind.QID, contact)));
            case UNMATCHED -> Optional.empty();
        };
    }

    private static DocumentKind kind(String number) {
        if (!number.chars().allMatch(Character::isDigit)) {
            return DocumentKind.PASSPORT;
        }
        return switch (number.length()) {
            case CITIZEN -> DocumentKind.CCCD;
            case OLD_CARD -> DocumentKind.CMND;
            default -> DocumentKind.BHYT;
        };
    }

    private AreaPath home(PersonId person, AreaPath otherwise) {
        return Optional.ofNullable(persons.rows(List.of(person)).get(person))
                .map(row -> row.area())
                .filter(venues::lowest)
                .orElse(otherwise);
    }

    /** The contact, revealed for the case as the policy allows, which is recorded. */
    private Optional<String> contact(Run run, Guarded<String> contact) {
        Disclosure disclosure = privacy.on(Channel.FORM).serving(Purpose.TRACING);
        return disclosure
                .value(contact)
                .or(() -> disclosure.mayReveal(contact)
                        ? Optional.of(disclosure.reveal(contact, "case:" + run.caseId()))
                        : Optional.empty());
    }
}
