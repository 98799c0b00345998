package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.hanoi.ops.cases.records.CallScript;
import vn.hanoi.ops.cases.records.CallTerms;

/** The words for calls from a day on, begun from earlier ones. */
class ScriptTermDialog extends TermDialog {

    private static final int WORDS = 4_000;

    private final transient CallTerms terms;
    private final TextArea words = area("words", "cases.terms.words", WORDS);

    ScriptTermDialog(CallTerms terms, CallScript before, LocalDate today, Runnable saved) {
        super(text("cases.terms.script"), today, saved);
        this.terms = terms;
        words.setHelperText(text("cases.terms.wordsHelp"));
        words.setMinHeight("18rem");
        words.setValue(before.words());
        field("words", words, 2);
        finish();
    }

    @Override
    void enact() {
        terms.set(new CallScript(from(), words.getValue(), source()));
    }
}
