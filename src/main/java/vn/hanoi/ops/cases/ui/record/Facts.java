package vn.hanoi.ops.cases.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A titled list of facts. */
abstract class Facts extends Composite<Div> {

    private final DescriptionList list = new DescriptionList();

    Facts(String title) {
        list.addClassName("case-facts");
        getContent().addClassName("case-panel");
        getContent().add(new H3(title), list);
    }

    void fact(String label, String value) {
        fact(label, new Span(value.isBlank() ? Formats.UNKNOWN : value));
    }

    void fact(String label, Component... value) {
        list.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
    }
}
