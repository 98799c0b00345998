package vn.hanoi.ops.cases.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hanoi.ops.cases.rules.Why;

/** Answers "Vì sao?": the steps that led to a date or a grade, each with the document that it rests on. */
public class WhyDialog extends Dialog {

    /** @param title what is explained, translated */
    public WhyDialog(String title, List<Why> steps) {
        setHeaderTitle(text("cases.why", title));
        setWidth("min(520px, calc(100vw - 24px))");
        OrderedList list = new OrderedList();
        list.addClassName("why-steps");
        for (Why step : steps) {
            ListItem item = new ListItem(new Span(CaseWords.why(step)));
            if (!step.source().isBlank()) {
                Span source = new Span(step.source());
                source.addClassName("source");
                item.add(source);
            }
            list.add(item);
        }
        add(list);
        Button close = new Button(text("kernel.close"), event -> close());
        close.focus();
        getFooter().add(close);
    }
}
