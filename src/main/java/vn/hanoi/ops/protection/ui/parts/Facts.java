package vn.hanoi.ops.protection.ui.parts;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.protection.clocks.Deadline;

/** Names and values of a record, and deadlines that tell their reason. */
public class Facts extends Composite<DescriptionList> {

    /** No facts yet. */
    public Facts() {
        getContent().addClassName("ops-facts");
    }

    /** Adds a value under a translated name. */
    public Facts add(String key, Component value) {
        getContent().add(new Term(text(key)), new Description(value));
        return this;
    }

    /** Adds a text under a translated name. */
    public Facts add(String key, String value) {
        return add(key, new Span(value));
    }

    /** Adds a deadline that opens its reason. */
    public Facts due(String key, Deadline deadline) {
        Details why = new Details(text("protection.due.why"), new Paragraph(Dues.why(deadline)));
        why.addClassName("protection-why");
        Span value = new Span(new Span(Dues.end(deadline.at())), why);
        value.addClassName("protection-due");
        return add(key, value);
    }
}
