package vn.hanoi.ops.enforcement.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.LegalClocks;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What is owed on a day, and until when it is paid in time; by the law of the day of the delivery. */
@Component
public class Owed {

    private final LawBook book;
    private final LegalClocks clocks;

    Owed(LawBook book, LegalClocks clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /** The clock of the payment that begins at a delivery. */
    DueClock payment(Instant delivered) {
        return clocks.one(book.at(delivered).law(), LegalClock.PAYMENT, Map.of(Moment.DELIVERED, delivered), Set.of())
                .orElseThrow();
    }

    /** The interest that is owed and not paid yet, in đồng. */
    public long interest(DecisionContent decision, Instant now) {
        LocalDate until = decision.times().payUntil();
        Instant delivered = decision.times().deliveredAt();
        if (until == null || delivered == null || decision.state() == DecisionState.PAID) {
            return 0;
        }
        long left = decision.money().total() - decision.money().paid();
        double percent = book.at(delivered).law().procedure().interestPercentADay();
        long all = LateInterest.of(left, until, LocalDate.ofInstant(now, ConsoleClock.HANOI), percent);
        return Math.max(0, all - decision.money().interest());
    }
}
