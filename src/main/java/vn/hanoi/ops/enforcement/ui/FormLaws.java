package vn.hanoi.ops.enforcement.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawPeriod;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Procedure;
import vn.hanoi.ops.kernel.VietnameseText;

/** The law as the form holds it: every version with its days, so that the day of the act chooses, also without network. */
@Component
class FormLaws {

    private final LawBook book;

    FormLaws(LawBook book) {
        this.book = book;
    }

    /** An act with the days on which it holds inside its version; blank for no end. */
    record ActChoice(
            String code,
            String name,
            String words,
            String bracket,
            String dispute,
            boolean explains,
            boolean explainsOrg,
            String from,
            String to) {}

    /** The law from a day on, until the day before another; blank for no end. */
    record LawChoice(String name, String from, String until, int witnesses, List<ActChoice> acts) {}

    List<LawChoice> all() {
        return book.periods().stream().map(FormLaws::choice).toList();
    }

    private static LawChoice choice(LawPeriod period) {
        Law law = period.version().law();
        return new LawChoice(
                period.version().name(),
                day(period.from()),
                day(period.until()),
                law.procedure().refusalWitnesses(),
                law.acts().stream().map(act -> choice(law, act)).toList());
    }

    private static ActChoice choice(Law law, Act act) {
        Procedure procedure = law.procedure();
        return new ActChoice(
                act.code(),
                act.name(),
                VietnameseText.fold(act.name() + " " + String.join(" ", act.words())),
                Money.range(act.low(), act.high()) + " · " + act.basis(),
                law.disputeOf(act),
                act.high(Offender.PERSON) >= procedure.explainFrom(Offender.PERSON),
                act.high(Offender.ORGANISATION) >= procedure.explainFrom(Offender.ORGANISATION),
                day(act.validFrom()),
                day(act.validTo()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
