package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;

/** Takes people into the list, once each, and confirms infections. */
@Component
class CaseAdmission {

    static final List<CaseState> OPEN =
            Arrays.stream(CaseState.values()).filter(CaseState::open).toList();

    private final CaseBook book;
    private final CaseStore store;
    private final CaseNumbers numbers;
    private final Contagion contagion;
    private final AreaModes modes;
    private final CaseSettings settings;
    private final PersonRegister persons;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    CaseAdmission(
            CaseBook book,
            CaseStore store,
            CaseNumbers numbers,
            Contagion contagion,
            AreaModes modes,
            CaseSettings settings,
            PersonRegister persons,
            Areas areas,
            ApplicationEventPublisher events) {
        this.book = book;
        this.store = store;
        this.numbers = numbers;
        this.contagion = contagion;
        this.modes = modes;
        this.settings = settings;
        this.persons = persons;
        this.areas = areas;
        this.events = events;
    }

    /**
     * Takes a person in, or adds to the open case. The person is held and the open case is read as it is committed now, so that
     * of two officers at once the second one finds the first one's case.
     */
    CaseId admit(RegisterCase command, Hand hand) {
        check(command);
        PersonId person = Optional.ofNullable(
                        persons.hold(List.of(command.person())).get(command.person()))
                .orElseThrow(() -> refused(Reason.UNKNOWN_PERSON));
        Optional<CaseRecord> open = open(person);
        if (open.isPresent() && command.exposures().isEmpty() && !confirms(open.get(), command)) {
            throw refused(Reason.KNOWN_ALREADY);
        }
        CaseRecord record = open.orElseGet(() -> register(person, command, hand));
        if (open.isPresent()) {
            record.join(command.kind(), command.health(), settings.version(record.rulesVersion()), hand);
        }
        command.exposures().forEach(exposure -> contagion.expose(record, exposure, hand));
        ConfirmCase confirmation = command.confirmation();
        if (confirmation != null && record.kind() != CaseKind.F0) {
            confirm(record, confirmation, hand);
        }
        return record.id();
    }

    /** Confirms an infection of somebody in the list. */
    void confirm(CaseRecord record, ConfirmCase command, Hand hand) {
        CaseRulesVersion rules = settings.at(command.resultAt());
        record.confirm(command, modes.wanted(record.area(), record.clinical().risk(), rules.rules()), rules, hand);
        store.save(record, "CASE_CONFIRMED");
        contagion.confirmed(record, LocalDate.ofInstant(command.resultAt(), ConsoleClock.HANOI), hand);
        events.publishEvent(new CaseConfirmed(record.id(), record.person(), record.area(), command.resultAt()));
    }

    private Optional<CaseRecord> open(PersonId person) {
        return book.readByPersonAndStateInOrderById(person, OPEN).stream().findFirst();
    }

    /** Tells whether the person has no other open case; the person is held. */
    boolean isOnly(CaseRecord record) {
        persons.hold(List.of(record.person()));
        return book.readByPersonAndStateInOrderById(record.person(), OPEN).stream()
                .allMatch(other -> other.id().equals(record.id()));
    }

    private static boolean confirms(CaseRecord open, RegisterCase command) {
        return command.confirmation() != null && open.kind() != CaseKind.F0;
    }

    private CaseRecord register(PersonId person, RegisterCase command, Hand hand) {
        ConfirmCase confirmation = command.confirmation();
        CaseRulesVersion rules = settings.at(confirmation == null ? hand.at() : confirmation.resultAt());
        CaseRecord.Start start = new CaseRecord.Start(
                person, command.area(), command.kind(), aged(command.health(), person), command.stay());
        CaseRecord record = CaseRecord.register(start, numbers.next(hand.at()), rules, hand, command.note());
        Map<PersonId, PersonKeys> keys = persons.keys(List.of(person));
        Optional.ofNullable(keys.get(person)).ifPresent(record::group);
        store.save(record, "CASE_REGISTERED");
        return record;
    }

    /** The year of birth that nobody told is that of the register, because risk groups go by age. */
    private HealthFacts aged(HealthFacts told, PersonId person) {
        return told.birthYear() == null
                ? told.bornIn(persons.yearOfBirth(person).orElse(null))
                : told;
    }

    private void check(RegisterCase command) {
        if (command.kind() == CaseKind.F0 && command.confirmation() == null) {
            throw refused(Reason.CONFIRMATION_MISSING);
        }
        boolean contact = command.kind() == CaseKind.F1 || command.kind() == CaseKind.F2;
        if (contact && command.exposures().isEmpty()) {
            throw refused(Reason.EXPOSURE_MISSING);
        }
        if (!lowest(command.area())) {
            throw refused(Reason.UNKNOWN_AREA);
        }
    }

    boolean lowest(AreaPath area) {
        return areas.find(area).filter(unit -> unit.kind().isLowest()).isPresent();
    }

    private static CaseRefused refused(Reason reason) {
        return new CaseRefused(reason);
    }
}
