package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One transfer in a column: who, how grave, where to, how long, and the next step. */
class TransferCard extends Composite<Div> {

    /** @param steps the buttons below; none on screens that only show */
    TransferCard(TransferRow row, Shown shown, Runnable opened, Component... steps) {
        Span number = new Span(text("care.card.number", Formats.number(row.number()), String.valueOf(row.year())));
        number.addClassName("number");
        Span due = new Span(CaseWords.due(row.dueAt(), shown.now()));
        due.addClassName("due");
        due.getElement()
                .setAttribute("data-tone", CaseWords.attribute(CaseWords.tone(warn(row), row.dueAt(), shown.now())));
        Div top = new Div(number, due);
        top.addClassName("top");
        Div body = new Div();
        body.addClassName("body");
        if (row.emergency()) {
            body.add(new StateBadge(text("care.card.emergency"), Tone.LATE));
        }
        body.add(new Div(shown.person(row)), quiet(shown.health(row)), quiet(where(row, shown)));
        NativeButton open = new NativeButton();
        open.add(top, body);
        open.addClassName("open");
        open.addClickListener(event -> opened.run());
        getContent().addClassName("transfer-card");
        getContent().getElement().setAttribute("data-transfer", row.id().toString());
        getContent().add(open);
        if (steps.length > 0) {
            Div actions = new Div(steps);
            actions.addClassName("actions");
            getContent().add(actions);
        }
    }

    private static @Nullable Instant warn(TransferRow row) {
        Instant due = row.dueAt();
        return due == null
                ? null
                : due.minus(Duration.between(row.stateAt(), due).dividedBy(4));
    }

    private static String where(TransferRow row, Shown shown) {
        String from = row.from() == null ? "" : shown.site(row.from()) + " → ";
        if (row.to() != null) {
            return from + shown.site(row.to());
        }
        return row.proposed() == null
                ? from + text("care.card.noneFits")
                : from + text("care.card.proposed", shown.site(row.proposed()));
    }

    private static Div quiet(String words) {
        Div line = new Div(words);
        line.addClassName("quiet");
        return line;
    }
}
