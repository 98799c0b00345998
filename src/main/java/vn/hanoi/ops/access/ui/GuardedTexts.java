package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;

/** Makes the fields of a record's screen; a reveal is recorded before the value is shown. */
@Component
public class GuardedTexts {

    private final TransactionTemplate transactions;

    GuardedTexts(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    /** A value as its own text. */
    public <T> GuardedText of(Disclosure disclosure, Guarded<T> value, PersonalRecord record) {
        return of(disclosure, value, record, Object::toString);
    }

    /**
     * A value in given words.
     *
     * @param words a value in the reader's language; masks are made from it
     */
    public <T> GuardedText of(
            Disclosure disclosure, Guarded<T> value, PersonalRecord record, Function<T, String> words) {
        GuardedText field =
                new GuardedText(disclosure.text(value, words), disclosure.visibility(value), value.isUnknown());
        if (disclosure.mayReveal(value)) {
            field.offerReveal(text(value.field().titleKey()), () -> words.apply(reveal(disclosure, value, record)));
        }
        return field;
    }

    private <T> T reveal(Disclosure disclosure, Guarded<T> value, PersonalRecord record) {
        return transactions.execute(status -> disclosure.reveal(value, record));
    }
}
