package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.outbreaks.OutbreakRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The outbreak places that a case belongs to; where somebody was is for tracing alone. */
class OutbreakPanel extends Composite<Div> {

    private static final String ROUTE = "case-outbreaks/";

    OutbreakPanel(CaseFile file, Disclosure disclosure) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-markers");
        for (OutbreakRow place : file.outbreaks()) {
            Anchor name = new Anchor(ROUTE + place.id(), place.name());
            list.add(new ListItem(
                    name,
                    new Span(" "
                            + text("cases.outbreak.figures", Formats.number(place.f0()), Formats.number(place.f1())))));
        }
        getContent().addClassName("case-panel");
        getContent().add(new H3(text("cases.outbreak.title")), list);
        getContent().setVisible(!file.outbreaks().isEmpty() && disclosure.offers(CaseFields.MARKER));
    }
}
