package vn.hanoi.ops.cases.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonMatch;
import vn.hanoi.ops.people.PersonMatching;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.matching.Certainty;
import vn.hanoi.ops.people.matching.Evidence;

/** Turns an element of a batch into a command; who is not in the register is entered. */
@Component
class CaseElementReader {

    private static final int LONGEST_PHONE = 40;
    private static final int MOST_DOSES = 9;
    private static final int MOST_EXPOSURES = 100;
    private static final int MOST_MINUTES = 31 * 24 * 60;
    private static final int OLDEST = 130;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final Instant FIRST_MOMENT =
            FIRST_DAY.atStartOfDay(ConsoleClock.HANOI).toInstant();

    private final PersonRegister persons;
    private final PersonMatching matching;
    private final Clock clock;

    CaseElementReader(PersonRegister persons, PersonMatching matching, Clock clock) {
        this.persons = persons;
        this.matching = matching;
        this.clock = clock;
    }

    /**
     * @throws ElementFault when one of its fields cannot be taken
     */
    RegisterCase read(CaseElement element) {
        AreaPath area = Optional.ofNullable(element.area())
                .flatMap(AreaPath::parse)
                .orElseThrow(() -> fault(Reason.UNKNOWN_AREA, "area"));
        CaseKind kind = Optional.ofNullable(element.kind()).orElseThrow(() -> fault(Reason.WRONG_KIND, "kind"));
        if (kind == CaseKind.F0 && element.placement() != null) {
            throw fault(Reason.WRONG_PLACE, "placement");
        }
        ConfirmCase confirmation = confirmation(element.confirmation());
        List<Exposure> exposures = exposures(element.exposures() == null ? List.of() : element.exposures());
        int year = today().getYear();
        HealthFacts health = new HealthFacts(
                past("onsetOn", element.onsetOn()),
                within("birthYear", element.birthYear(), year - OLDEST, year),
                within("doses", element.doses(), 0, MOST_DOSES),
                past("lastDoseOn", element.lastDoseOn()),
                null);
        return new RegisterCase(
                person(element, area), area, kind, confirmation, exposures, health, element.placement(), "");
    }

    private PersonId person(CaseElement element, AreaPath area) {
        String id = element.personId();
        if (id != null) {
            return PersonId.parse(id).orElseThrow(() -> fault(Reason.UNKNOWN_PERSON, "personId"));
        }
        CaseElement.Person person =
                Optional.ofNullable(element.person()).orElseThrow(() -> fault(Reason.UNKNOWN_PERSON, "person"));
        Document document = document(person);
        PersonData data = data(person, document, area);
        List<PersonId> holders = document == null ? List.of() : persons.withDocument(document);
        PersonId found = found(data, holders, area);
        persons.hold(List.of(found));
        data.phones().forEach(phone -> persons.addPhone(found, phone));
        data.addresses().forEach(home -> persons.addAddress(found, home));
        return found;
    }

    /**
     * The one person of the register that it surely is, else somebody new. Whether a paper that the register knows is shown by
     * its holder or by somebody else, such as a child with a parent's card, and which of several records it is, an officer
     * decides.
     */
    private PersonId found(PersonData data, List<PersonId> holders, AreaPath area) {
        List<PersonMatch> sure = matching.likely(List.of(data), AreaScope.CITY).getFirst().stream()
                .filter(match -> match.certainty() == Certainty.SURE)
                .filter(match -> match.reasons().stream().noneMatch(why -> why.evidence() == Evidence.NAME_DIFFERENT))
                .filter(match ->
                        holders.isEmpty() || holders.contains(match.person().id()))
                .toList();
        if (sure.size() > 1 || sure.isEmpty() && !holders.isEmpty()) {
            throw new ElementFault("DOUBTFUL_PERSON", "person");
        }
        return sure.isEmpty()
                ? persons.register(new RegisterPerson(data, area))
                : sure.getFirst().person().id();
    }

    private PersonData data(CaseElement.Person person, @Nullable Document document, AreaPath area) {
        String name = told("person.name", person.name(), PersonData.LONGEST_NAME);
        if (!PersonData.fits(name)) {
            throw new ElementFault("TOO_LONG", "person.name");
        }
        PersonData data = PersonData.named(name).born(birth(person.birth())).of(person.sex());
        data = document == null ? data : data.with(document);
        if (person.phone() != null && !person.phone().isBlank()) {
            data = data.phone(phone(person.phone()));
        }
        return person.address() == null || person.address().isBlank()
                ? data
                : data.living(HomeAddress.current(told("person.address", person.address(), HomeAddress.LONGEST), area));
    }

    private static String phone(String written) {
        String phone = told("person.phone", written, LONGEST_PHONE);
        if (!PhoneNumber.isSaid(phone)) {
            throw new ElementFault("NUMBER_FORM", "person.phone");
        }
        return phone;
    }

    private @Nullable Birth birth(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Birth birth = Birth.parse(text).orElseThrow(() -> fault(Reason.OUT_OF_RANGE, "person.birth"));
        within("person.birth", birth.year(), today().getYear() - OLDEST, today().getYear());
        past("person.birth", birth.date());
        return birth;
    }

    private static String told(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new ElementFault("MISSING", field);
        }
        if (text.strip().length() > longest) {
            throw new ElementFault("TOO_LONG", field);
        }
        return text;
    }

    private static @Nullable Document document(CaseElement.Person person) {
        if (person.document() == null || person.document().isBlank()) {
            return null;
        }
        if (!Document.isNumber(person.document())) {
            throw new ElementFault("NUMBER_FORM", "person.document");
        }
        DocumentKind kind = person.documentKind() == null ? DocumentKind.CCCD : person.documentKind();
        return Document.of(kind, person.document());
    }

    private @Nullable ConfirmCase confirmation(CaseElement.@Nullable Confirmation given) {
        if (given == null) {
            return null;
        }
        Instant result = there("confirmation.resultAt", given.resultAt());
        if (result.isAfter(clock.instant()) || result.isBefore(FIRST_MOMENT)) {
            throw fault(Reason.WRONG_TIME, "confirmation.resultAt");
        }
        LocalDate sampled = there("confirmation.sampledOn", past("confirmation.sampledOn", given.sampledOn()));
        if (sampled.isAfter(LocalDate.ofInstant(result, ConsoleClock.HANOI))) {
            throw fault(Reason.WRONG_TIME, "confirmation.sampledOn");
        }
        return new ConfirmCase(
                there("confirmation.method", given.method()),
                given.ct(),
                sampled,
                result,
                there("confirmation.detection", given.detection()));
    }

    private List<Exposure> exposures(List<CaseElement.@Nullable Met> told) {
        if (told.size() > MOST_EXPOSURES) {
            throw fault(Reason.OUT_OF_RANGE, "exposures");
        }
        List<Exposure> exposures = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            exposures.add(exposure("exposures[" + i + "]", told.get(i)));
        }
        return exposures;
    }

    private Exposure exposure(String place, CaseElement.@Nullable Met met) {
        if (met == null) {
            throw fault(Reason.EXPOSURE_MISSING, place);
        }
        CaseId source = Optional.ofNullable(met.source())
                .flatMap(CaseId::parse)
                .orElseThrow(() -> fault(Reason.EXPOSURE_MISSING, place + ".source"));
        LocalDate last = past(place + ".lastOn", met.lastOn());
        if (last == null) {
            throw fault(Reason.EXPOSURE_MISSING, place + ".lastOn");
        }
        return new Exposure(
                source,
                last,
                Boolean.TRUE.equals(met.ongoing()),
                met.setting() == null ? Setting.OTHER : met.setting(),
                met.worn() == null ? Worn.UNKNOWN : met.worn(),
                within(place + ".minutes", met.minutes(), 1, MOST_MINUTES),
                null);
    }

    private static <T> T there(String field, @Nullable T value) {
        if (value == null) {
            throw fault(Reason.CONFIRMATION_MISSING, field);
        }
        return value;
    }

    /** A day that is not ahead, and in a century that anybody alive has seen. */
    private @Nullable LocalDate past(String field, @Nullable LocalDate day) {
        if (day != null && (day.isAfter(today()) || day.isBefore(FIRST_DAY))) {
            throw fault(Reason.WRONG_TIME, field);
        }
        return day;
    }

    private static @Nullable Integer within(String field, @Nullable Integer figure, int least, int most) {
        if (figure != null && (figure < least || figure > most)) {
            throw fault(Reason.OUT_OF_RANGE, field);
        }
        return figure;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private static ElementFault fault(Reason reason, String field) {
        return new ElementFault(reason.name(), field);
    }
}
