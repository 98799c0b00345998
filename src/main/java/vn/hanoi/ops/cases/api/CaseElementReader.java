package vn.hanoi.ops.cases.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.kernel.AreaPath;
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

/** Turns an element of a batch into a command; who is not in the register is entered. */
@Component
class CaseElementReader {

    private static final int LONGEST_PHONE = 40;

    private final PersonRegister persons;
    private final PersonMatching matching;

    CaseElementReader(PersonRegister persons, PersonMatching matching) {
        this.persons = persons;
        this.matching = matching;
    }

    /**
     * @throws CaseRefused with the reason that the element's answer carries as its code
     * @throws ElementFault when one of its fields cannot be taken
     */
    RegisterCase read(CaseElement element) {
        AreaPath area = Optional.ofNullable(element.area())
                .flatMap(AreaPath::parse)
                .orElseThrow(() -> new CaseRefused(Reason.UNKNOWN_AREA));
        CaseKind kind = Optional.ofNullable(element.kind()).orElseThrow(() -> new CaseRefused(Reason.WRONG_KIND));
        ConfirmCase confirmation = confirmation(element.confirmation());
        List<Exposure> exposures = exposures(element);
        HealthFacts health =
                new HealthFacts(element.onsetOn(), element.birthYear(), element.doses(), element.lastDoseOn(), null);
        return new RegisterCase(
                person(element, area), area, kind, confirmation, exposures, health, element.placement(), "");
    }

    private PersonId person(CaseElement element, AreaPath area) {
        String id = element.personId();
        if (id != null) {
            return PersonId.parse(id).orElseThrow(() -> new CaseRefused(Reason.UNKNOWN_PERSON));
        }
        CaseElement.Person person =
                Optional.ofNullable(element.person()).orElseThrow(() -> new CaseRefused(Reason.UNKNOWN_PERSON));
        Document document = document(person);
        Optional<PersonId> known = document == null
                ? Optional.empty()
                : persons.withDocument(document).stream().findFirst();
        return known.orElseGet(() -> found(data(person, document, area), area));
    }

    /** The one person of the register that it surely is, else somebody new. */
    private PersonId found(PersonData data, AreaPath area) {
        List<PersonMatch> sure = matching.likely(List.of(data), AreaScope.CITY).getFirst().stream()
                .filter(match -> match.certainty() == Certainty.SURE)
                .toList();
        return sure.size() == 1 ? sure.getFirst().person().id() : persons.register(new RegisterPerson(data, area));
    }

    private static PersonData data(CaseElement.Person person, @Nullable Document document, AreaPath area) {
        PersonData data = PersonData.named(told("person.name", person.name(), PersonData.LONGEST_NAME))
                .born(
                        person.birth() == null
                                ? null
                                : Birth.parse(person.birth()).orElseThrow(() -> new CaseRefused(Reason.OUT_OF_RANGE)))
                .of(person.sex());
        data = document == null ? data : data.with(document);
        if (person.phone() != null && !person.phone().isBlank()) {
            data = data.phone(told("person.phone", person.phone(), LONGEST_PHONE));
        }
        return person.address() == null || person.address().isBlank()
                ? data
                : data.living(HomeAddress.current(told("person.address", person.address(), HomeAddress.LONGEST), area));
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
        if (!Document.fits(person.document())) {
            throw new ElementFault("NUMBER_FORM", "person.document");
        }
        DocumentKind kind = person.documentKind() == null ? DocumentKind.CCCD : person.documentKind();
        return Document.of(kind, person.document());
    }

    private static @Nullable ConfirmCase confirmation(CaseElement.@Nullable Confirmation given) {
        if (given == null) {
            return null;
        }
        if (given.method() == null
                || given.sampledOn() == null
                || given.resultAt() == null
                || given.detection() == null) {
            throw new CaseRefused(Reason.CONFIRMATION_MISSING);
        }
        return new ConfirmCase(given.method(), given.ct(), given.sampledOn(), given.resultAt(), given.detection());
    }

    private static List<Exposure> exposures(CaseElement element) {
        List<Exposure> exposures = new ArrayList<>();
        for (CaseElement.Met met : element.exposures() == null ? List.<CaseElement.Met>of() : element.exposures()) {
            CaseId source = Optional.ofNullable(met.source())
                    .flatMap(CaseId::parse)
                    .orElseThrow(() -> new CaseRefused(Reason.EXPOSURE_MISSING));
            if (met.lastOn() == null) {
                throw new CaseRefused(Reason.EXPOSURE_MISSING);
            }
            exposures.add(new Exposure(
                    source,
                    met.lastOn(),
                    Boolean.TRUE.equals(met.ongoing()),
                    met.setting() == null ? Setting.OTHER : met.setting(),
                    Worn.UNKNOWN,
                    null,
                    null));
        }
        return exposures;
    }
}
