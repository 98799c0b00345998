package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonStep;

/** Who changed which fields of a record, folded up until somebody asks. */
class ChangeHistory extends Details {

    ChangeHistory(List<PersonStep> steps) {
        setSummaryText(text("people.history.title", Formats.number(steps.size())));
        UnorderedList lines = new UnorderedList();
        steps.forEach(step -> lines.add(new ListItem(line(step))));
        add(lines);
    }

    static String line(PersonStep step) {
        String fields =
                step.fields().stream().map(code -> text("field." + code)).collect(Collectors.joining(", "));
        return text("people.history.step", Formats.dateTime(step.at()), step.officerName(), fields);
    }
}
