package vn.hanoi.ops.enforcement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hanoi.ops.enforcement.law.Why;

/** The steps of a reasoning, each with the document that it rests on. */
class WhyList extends OrderedList {

    WhyList(List<Why> steps) {
        addClassName("why-steps");
        for (Why step : steps) {
            ListItem item = new ListItem(new Span(step.words()));
            if (!step.source().isBlank()) {
                Span source = new Span(step.source());
                source.addClassName("source");
                item.add(source);
            }
            add(item);
        }
    }
}
