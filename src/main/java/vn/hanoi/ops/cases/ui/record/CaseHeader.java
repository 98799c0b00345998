package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;

/** Number, state, severity and place of detection of the open case, the purpose and the way back. */
class CaseHeader extends Composite<Div> {

    CaseHeader(CaseFile file, Disclosure disclosure, Runnable close) {
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("kernel.close"));
        back.setId("case-close");
        Span unit = new Span(file.unit());
        unit.addClassName("unit");
        Div names = new Div(new H2(CaseWords.number(file.row(), disclosure)), unit);
        names.addClassName("names");
        Div badges = new Div();
        badges.addClassName("case-badges");
        badge(badges, disclosure.text(file.row().state(), s -> text(s.titleKey())));
        badge(badges, disclosure.text(file.row().severity(), s -> text(s.titleKey())));
        badge(badges, disclosure.text(file.row().risk(), r -> text(r.titleKey())));
        badge(badges, disclosure.text(file.row().detection(), d -> text(d.titleKey())));
        Span purpose =
                new Span(text("cases.purpose.now", text(disclosure.purpose().titleKey())));
        purpose.addClassName("purpose");
        getContent().addClassName("record-header");
        getContent().add(names, badges, purpose, back);
    }

    private static void badge(Div badges, String words) {
        if (!words.isBlank()) {
            badges.add(new StateBadge(words, Tone.PLAIN));
        }
    }
}
