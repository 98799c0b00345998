package vn.hanoi.ops.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What a merge does outside the two records: the rows of other rooms, the time in which it can be taken back, the news. */
@Component
class MergeParts {

    private final ObjectProvider<PersonReferences> references;
    private final MergeTable table;
    private final PeopleRules rules;
    private final ApplicationEventPublisher events;

    MergeParts(
            ObjectProvider<PersonReferences> references,
            MergeTable table,
            PeopleRules rules,
            ApplicationEventPublisher events) {
        this.references = references;
        this.table = table;
        this.rules = rules;
        this.events = events;
    }

    /** How many rows of each kind point to a record; kinds without any are left out. */
    Map<String, Integer> counts(PersonId person) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        references.orderedStream().forEach(r -> counts.put(r.code(), r.count(person)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    void repoint(MergeRow merge) {
        List<PersonReferences> all = references.orderedStream().toList();
        for (int position = 0; position < all.size(); position++) {
            String token = all.get(position).repoint(merge.merged(), merge.kept());
            if (!token.isBlank()) {
                table.add(
                        merge.id(),
                        position,
                        new MergeTable.Token(all.get(position).code(), token));
            }
        }
    }

    void restore(MergeRow merge) {
        for (MergeTable.Token token : table.tokens(merge.id())) {
            references
                    .orderedStream()
                    .filter(r -> r.code().equals(token.code()))
                    .forEach(r -> r.restore(merge.kept(), merge.merged(), token.token()));
        }
    }

    /** The last moment at which a merge can be taken back: so many days of Hanoi after it. */
    Instant undoUntil(Instant merged) {
        return merged.atZone(ConsoleClock.HANOI).plus(rules.undo()).toInstant();
    }

    void tell(Object event) {
        events.publishEvent(event);
    }
}
