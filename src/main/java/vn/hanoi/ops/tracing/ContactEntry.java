package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import vn.hanoi.ops.tracing.MadeContacts.End;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
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

    ContactEntry(
            CaseRegister cases,
            PersonRegister persons,
            Households households,
            ContactTable table,
            TracedVenues venues,
            RuleBook rules,
            Privacy privacy) {
        this.cases = cases;
        this.persons = persons;
        this.households = households;
        this.table = table;
        this.venues = venues;
        this.rules = rules;
        this.privacy = privacy;
    }

    End enter(Run run, InfectiousFacts about, Ranked visitor, Reach reach) {
        VenueSign venue = venue(visitor.met());
        AreaPath met = venue != null && venues.lowest(venue.area()) ? venue.area() : about.area();
        Optional<PersonId> known = Optional.ofNullable(
                households.records(List.of(visitor.key())).get(visitor.key().hex()));
        Optional<PersonId> person = known.or(() -> register(run, reach, met));
        if (person.isEmpty()) {
            return End.UNREACHABLE;
        }
        List<CaseFacts> before = cases.ofPerson(person.get());
        Optional<CaseFacts> open =
                before.stream().filter(one -> one.state().open()).findFirst();
        if (open.filter(one -> one.kind() == CaseKind.F0 || one.id().equals(about.id()))
                .isPresent()) {
            table.became(about.id(), visitor.key(), open.get().id());
            return End.INFECTED;
        }
        AreaPath area = open.map(CaseFacts::area).orElseGet(() -> home(person.get(), met));
        exposures(about, visitor).forEach(exposure -> {
            CaseId contact = cases.register(RegisterCase.f1(person.get(), area, exposure));
            table.became(about.id(), visitor.key(), contact);
        });
        return End.MADE;
    }

    /** One for each case that was met. */
    private List<Exposure> exposures(InfectiousFacts about, Ranked visitor) {
        Map<CaseId, List<Met>> bySource = visitor.met().stream().collect(Collectors.groupingBy(met -> {
            UUID source = met.source();
            return source == null ? about.id() : new CaseId(source);
        }));
        return bySource.entrySet().stream()
                .map(one -> exposure(one.getKey(), one.getValue()))
                .toList();
    }

    private Exposure exposure(CaseId source, List<Met> meetings) {
        LocalDate last = meetings.stream()
                .map(met -> lastDay(met.meeting().last()))
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

    /** The day of the last moment before an end: a meeting until midnight ends on the day before. */
    private static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusMillis(1), ConsoleClock.HANOI);
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
