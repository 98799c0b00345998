package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list or a record would: why there is nothing, and what to do. */
public class EmptyState extends Composite<Div> {

    /**
     * @param why why it is empty, translated
     * @param whatToDo the next step, translated
     * @param actions buttons or links that do it
     */
    public EmptyState(String why, String whatToDo, Component... actions) {
        Paragraph reason = new Paragraph(why);
        reason.addClassName("why");
        getContent().addClassName("ops-empty");
        getContent().add(reason, new Paragraph(whatToDo));
        getContent().add(actions);
    }
}
