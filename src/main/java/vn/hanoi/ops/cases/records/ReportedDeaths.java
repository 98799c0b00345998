package vn.hanoi.ops.cases.records;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.DeathReported;
import vn.hanoi.ops.people.PersonRegister;

/** Ends the cases of people of whose death other rooms tell, whatever kind of case it is. */
@Component
@Transactional
class ReportedDeaths {

    private final CaseBook book;
    private final CaseStore store;
    private final PersonRegister persons;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    ReportedDeaths(
            CaseBook book,
            CaseStore store,
            PersonRegister persons,
            Hand.Hands hands,
            ApplicationEventPublisher events) {
        this.book = book;
        this.store = store;
        this.persons = persons;
        this.hands = hands;
        this.events = events;
    }

    @EventListener
    void on(DeathReported death) {
        Hand hand = hands.now();
        persons.current(death.person()).stream()
                .flatMap(person -> book.findByPersonAndStateInOrderById(person, CaseAdmission.OPEN).stream())
                .forEach(record -> {
                    record.close(CaseState.DIED, death.reason(), hand);
                    store.save(record, "CASE_CLOSED");
                    events.publishEvent(new CaseClosed(record.id(), record.person(), record.area(), hand.at()));
                });
    }
}
