package vn.hanoi.ops.crowding.advisories;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.OpenAdvisories;
import vn.hanoi.ops.crowding.StreetId;

/** Answers the live picture from the database. */
@Component
@Transactional(readOnly = true)
class StoredAdvisories implements OpenAdvisories {

    private final AdvisoryBook book;
    private final AwaitedAnswers answers;

    StoredAdvisories(AdvisoryBook book, AwaitedAnswers answers) {
        this.book = book;
        this.answers = answers;
    }

    @Override
    public Map<StreetId, AdvisoryMark> marks() {
        Map<StreetId, AdvisoryMark> marks = new HashMap<>();
        book.findByStateInOrderByDraftedAt(OpenStates.ALL)
                .forEach(a -> marks.put(a.row().street(), a.mark()));
        return marks;
    }

    @Override
    public Awaited awaited(AreaScope scope, Instant now) {
        return answers.in(scope, now);
    }
}
