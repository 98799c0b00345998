package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.rules.InfectiousWindow;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.cases.ui.WhyButton;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The computed days: infectious window of an F0, quarantine of a contact, release; each says why. */
class TermPanel extends Facts {

    TermPanel(CaseFile file, Disclosure disclosure) {
        super(text("cases.days"));
        disclosure.value(file.details().window()).ifPresent(this::window);
        disclosure.value(file.details().term()).ifPresent(term -> term(file, term));
        disclosure.value(file.details().release()).ifPresent(this::release);
        boolean nothing = disclosure.value(file.details().window()).isEmpty()
                && disclosure.value(file.details().term()).isEmpty()
                && disclosure.value(file.details().release()).isEmpty();
        getContent().setVisible(!nothing);
    }

    private void window(InfectiousWindow window) {
        String to = window.to() == null ? text("cases.days.goesOn") : Formats.date(window.to());
        fact(
                text("cases.days.window"),
                new Span(text("cases.days.fromTo", Formats.date(window.from()), to)),
                new WhyButton(text("cases.days.window"), window.why()));
    }

    private void term(CaseFile file, QuarantineTerm term) {
        fact(text("cases.days.lastExposure"), Formats.date(term.from()));
        fact(
                text("cases.days.until"),
                new Span(Formats.date(term.lastDay())),
                new WhyButton(text("cases.days.until"), term.why()));
        fact(text("cases.days.monitored"), Formats.date(term.monitoredUntil()));
        fact(
                text("cases.days.tests"),
                String.join(", ", term.tests().stream().map(Formats::date).toList()));
        fact(text("cases.days.nextTest"), Formats.date(file.row().nextTestOn()));
    }

    private void release(ReleaseCheck release) {
        List<Why> all = new ArrayList<>(release.missing());
        all.addAll(release.met());
        fact(
                text("cases.days.release"),
                new Span(text(release.fulfilled() ? "cases.days.mayLeave" : "cases.days.stays")),
                new WhyButton(text("cases.days.release"), all));
    }
}
