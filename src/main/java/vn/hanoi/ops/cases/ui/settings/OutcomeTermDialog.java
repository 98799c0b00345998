package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import vn.hanoi.ops.cases.records.CallOutcomeTerm;
import vn.hanoi.ops.cases.records.CallTerms;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** An outcome of calls from a day on: new, changed, or leaving the list. */
class OutcomeTermDialog extends TermDialog {

    private static final int TITLE = 120;
    private static final int CODE = 30;

    private final transient CallTerms terms;
    private final TextField code = line("code", "cases.terms.code", CODE);
    private final IntegerField position = new IntegerField(text("cases.terms.position"));
    private final TextField title = line("title", "cases.terms.title", TITLE);
    private final TextField english = line("titleEnglish", "cases.terms.titleEnglish", TITLE);
    private final Checkbox reached = new Checkbox(text("cases.terms.reached"));
    private final IntegerField retry = new IntegerField(text("cases.terms.retry"));
    private final DatePicker last = ComponentTexts.translate(new DatePicker(text("cases.terms.validTo")));

    OutcomeTermDialog(CallTerms terms, Optional<CallOutcomeTerm> before, LocalDate today, Runnable saved) {
        super(text(before.isPresent() ? "cases.terms.outcome" : "cases.terms.newOutcome"), today, saved);
        this.terms = terms;
        code.setHelperText(text("cases.terms.codeHelp"));
        retry.setHelperText(text("cases.terms.retryHelp"));
        last.setHelperText(text("cases.terms.validToHelp"));
        last.setClearButtonVisible(true);
        position.setValue(1);
        before.ifPresent(this::show);
        field("code", code, 1);
        field("position", position, 1);
        field("title", title, 2);
        field("titleEnglish", english, 2);
        field("reached", reached, 1);
        field("retryMinutes", retry, 1);
        field("validTo", last, 1);
        finish();
    }

    private void show(CallOutcomeTerm term) {
        code.setValue(term.code());
        code.setReadOnly(true);
        position.setValue(term.position());
        title.setValue(term.title());
        english.setValue(term.titleEnglish());
        reached.setValue(term.reached());
        retry.setValue(term.retryMinutes());
        last.setValue(term.validTo());
    }

    @Override
    void enact() {
        terms.set(new CallOutcomeTerm(
                code.getValue(),
                from(),
                last.getValue(),
                position.getValue() == null ? 0 : position.getValue(),
                title.getValue(),
                english.getValue(),
                reached.getValue(),
                retry.getValue(),
                source()));
    }
}
