package vn.hanoi.ops.protection.ui.parts;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.clocks.Step;

/** What was done with a record: step, officer, time and reason, oldest first. */
public class StepLines extends Composite<Div> {

    /** Lines of these steps. */
    public StepLines(List<Step> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("protection-steps");
        steps.forEach(step -> list.add(line(step)));
        getContent().add(new H3(text("protection.steps.title")), list);
    }

    private static ListItem line(Step step) {
        Span name = new Span(text("protection.step." + step.step()));
        name.addClassName("name");
        Span who = new Span(text("protection.steps.by", step.officer(), Formats.dateTime(step.at())));
        who.addClassName("who");
        ListItem item = new ListItem(name, who);
        if (!step.note().isBlank()) {
            Span note = new Span(step.note());
            note.addClassName("note");
            item.add(note);
        }
        return item;
    }
}
