package vn.hanoi.ops.quarantine.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.stays.Arrival;
import vn.hanoi.ops.quarantine.stays.Identification;

/** Turns an element of a batch into an arrival; who is not in the register is entered. */
@Component
class ArrivalReader {

    private static final int LONGEST_PHONE = 40;

    /** An element cannot be read. */
    static final class BadElement extends RuntimeException {

        private final @Nullable String field;

        BadElement(String code) {
            this(code, null);
        }

        /** @param field which field of the element is wrong, such as {@code person.name} */
        BadElement(String code, @Nullable String field) {
            super(code);
            this.field = field;
        }

        @Nullable
        String field() {
            return field;
        }
    }

    private final Identification identification;
    private final Areas areas;

    ArrivalReader(Identification identification, Areas areas) {
        this.identification = identification;
        this.areas = areas;
    }

    /** @throws BadElement with the code that the element's answer carries */
    Arrival read(ArrivalElement element, LocalDate today) {
        AreaPath home = Optional.ofNullable(element.home())
                .flatMap(AreaPath::parse)
                .filter(path ->
                        areas.find(path).filter(a -> a.kind().isLowest()).isPresent())
                .orElseThrow(() -> new BadElement("UNKNOWN_AREA"));
        LocalDate start = element.exposedOn() == null ? today : element.exposedOn();
        if (element.until() != null && element.until().isBefore(start)) {
            throw new BadElement("END_BEFORE_START");
        }
        OrderData.Paper paper = paper(element.order(), today);
        if (start.isAfter(today)) {
            throw new BadElement("OUT_OF_RANGE");
        }
        @Nullable UUID bed = bed(element.bed());
        return new Arrival(
                person(element, home),
                paper,
                element.exposedOn(),
                home,
                new ProtectionRules.History(element.doses(), element.lastDoseOn(), null),
                bed);
    }

    private PersonId person(ArrivalElement element, AreaPath home) {
        if (element.personId() != null) {
            return PersonId.parse(element.personId()).orElseThrow(() -> new BadElement("UNKNOWN_PERSON"));
        }
        ArrivalElement.Person person = element.person();
        if (person == null) {
            throw new BadElement("UNKNOWN_PERSON");
        }
        try {
            return identification
                    .identify(data(person, home), Optional.empty(), home)
                    .person();
        } catch (IllegalArgumentException e) {
            throw new BadElement("UNKNOWN_PERSON");
        }
    }

    private static PersonData data(ArrivalElement.Person person, AreaPath home) {
        Birth birth = person.birth() == null
                ? null
                : Birth.parse(person.birth()).orElseThrow(() -> new BadElement("OUT_OF_RANGE"));
        PersonData data = PersonData.named(fitting("person.name", person.name(), PersonData.LONGEST_NAME))
                .born(birth)
                .of(person.sex());
        if (person.document() != null && !person.document().isBlank()) {
            DocumentKind kind = person.documentKind() == null ? DocumentKind.CCCD : person.documentKind();
            data = data.with(Document.of(kind, person.document()));
        }
        data = person.phone() == null ? data : data.phone(fitting("person.phone", person.phone(), LONGEST_PHONE));
        return person.address() == null
                ? data
                : data.living(
                        HomeAddress.current(fitting("person.address", person.address(), HomeAddress.LONGEST), home));
    }

    private static String fitting(String field, @Nullable String text, int longest) {
        String given = text(text).strip();
        if (given.length() > longest) {
            throw new BadElement("TOO_LONG", field);
        }
        return given;
    }

    /** Looked at before anybody is entered, so that a refused element leaves no record behind. */
    private static OrderData.Paper paper(ArrivalElement.@Nullable Order order, LocalDate today) {
        if (order == null
                || order.decidedOn() == null
                || Stream.of(order.number(), order.authority(), order.basis())
                        .anyMatch(words -> words == null || words.isBlank())) {
            throw new BadElement("BASIS_MISSING");
        }
        if (order.decidedOn().isAfter(today)) {
            throw new BadElement("OUT_OF_RANGE");
        }
        return new OrderData.Paper(
                text(order.number()), order.decidedOn(), text(order.authority()), text(order.basis()));
    }

    private static @Nullable UUID bed(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadElement("NOT_FOUND");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
