package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.records.CaseDetails;
import vn.hanoi.ops.cases.rules.GradeTable.Graded;
import vn.hanoi.ops.cases.ui.WhyButton;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How the infection was found, how grave it is and why. */
class CaseFacts extends Facts {

    private final Disclosure disclosure;

    CaseFacts(CaseFile file, Disclosure disclosure) {
        super(text("cases.illness"));
        this.disclosure = disclosure;
        CaseDetails details = file.details();
        fact(text("field.case.result"), disclosure.text(details.result(), m -> text(m.titleKey())));
        fact(text("field.case.ct"), disclosure.text(details.ct(), ct -> Formats.decimal(ct, 1)));
        fact(text("field.case.sampledOn"), disclosure.text(details.sampledOn(), Formats::date));
        fact(text("field.case.onset"), disclosure.text(details.onset(), Formats::date));
        fact(text("field.case.severity"), graded(details.severity(), "cases.severity.", text("field.case.severity")));
        fact(text("field.case.risk"), graded(details.risk(), "cases.risk.", text("field.case.risk")));
        fact(text("field.case.placement"), disclosure.text(details.row().placement(), p -> text(p.titleKey())));
        fact(text("cases.rulesOf"), details.rules().name());
    }

    private Component[] graded(Guarded<Graded> graded, String prefix, String title) {
        Span words = new Span(disclosure.text(
                graded, g -> g.grade().map(grade -> text(prefix + grade)).orElse(Formats.UNKNOWN)));
        return disclosure
                .value(graded)
                .<Component[]>map(g -> new Component[] {words, new WhyButton(title, g.why())})
                .orElseGet(() ->
                        new Component[] {new Span(words.getText().isBlank() ? Formats.UNKNOWN : words.getText())});
    }
}
