package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.PersonChanged;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonsMerged;

/**
 * Lets open cases follow what becomes known of their persons: by another phone or home they are called together with others,
 * and a merge that leaves two open cases of one person puts both on the list of what is to be cleared.
 */
@Component
@Transactional
class PersonNews {

    private final CaseBook book;
    private final CaseStore store;
    private final PersonRegister persons;
    private final JdbcClient jdbc;
    private final Hand.Hands hands;
    private final Clock clock;

    PersonNews(CaseBook book, CaseStore store, PersonRegister persons, JdbcClient jdbc, Hand.Hands hands, Clock clock) {
        this.book = book;
        this.store = store;
        this.persons = persons;
        this.jdbc = jdbc;
        this.hands = hands;
        this.clock = clock;
    }

    /** Also told of both records when they are merged or part again. */
    @EventListener
    void on(PersonChanged changed) {
        List<CaseRecord> open = open(changed.person());
        if (!open.isEmpty()) {
            persons.keys(List.of(changed.person()))
                    .values()
                    .forEach(keys -> open.forEach(record -> record.group(keys)));
            book.saveAllAndFlush(open);
        }
    }

    @EventListener
    void on(PersonsMerged merged) {
        List<CaseRecord> open = open(merged.kept());
        if (open.size() < 2) {
            return;
        }
        jdbc.sql("INSERT INTO cases_double (person_id, at) VALUES (:person, :now) ON DUPLICATE KEY UPDATE at = :now")
                .param("person", Ids.bytes(merged.kept().value()))
                .param("now", CaseLog.utc(clock.instant()))
                .update();
        String words = Translations.in(Translations.VIETNAMESE, "cases.doubled");
        for (CaseRecord record : open) {
            record.note(hands.now(), CaseStep.DOUBLED, "", words);
            store.save(record, "CASE_DOUBLED");
        }
    }

    private List<CaseRecord> open(PersonId person) {
        return book.findByPersonAndStateInOrderById(person, CaseAdmission.OPEN);
    }
}
