package vn.hanoi.ops.cases.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.records.CallOutcome;
import vn.hanoi.ops.cases.records.CallTask;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.cases.ui.steps.StepDialogs;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonDetails;

/** One person on the line: number to reveal, words to say, outcomes on Alt and a digit. */
class CallCard extends Composite<Div> {

    private final CallInquiry inquiry;
    private final Disclosure disclosure;
    private final CallTask task;
    private final Runnable done;
    private final TextArea note = new TextArea(text("cases.steps.note"));

    CallCard(CallInquiry inquiry, Disclosure disclosure, CallTask task, Runnable done) {
        this.inquiry = inquiry;
        this.disclosure = disclosure;
        this.task = task;
        this.done = done;
        Optional<PersonDetails> person = inquiry.person(task);
        String name = person.map(p -> disclosure.text(p.name())).orElse(Formats.UNKNOWN);
        note.setWidthFull();
        note.setMaxLength(2_000);
        Div script = new Div(script(name));
        script.addClassName("call-script");
        getContent().addClassName("call-card");
        getContent()
                .add(
                        new H2(name),
                        facts(person),
                        new H3(text("cases.calls.script")),
                        script,
                        note,
                        new H3(text("cases.steps.outcome")),
                        outcomes(),
                        record());
    }

    private DescriptionList facts(Optional<PersonDetails> person) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("case-facts");
        person.ifPresent(p -> p.phones()
                .forEach(phone -> facts.add(
                        new DescriptionList.Term(text("field.person.phone")),
                        new DescriptionList.Description(
                                inquiry.texts().of(disclosure, phone.phone(), inquiry.record(task))))));
        facts.add(
                new DescriptionList.Term(text("cases.unit")),
                new DescriptionList.Description(new Span(inquiry.unit(task.area()))));
        facts.add(
                new DescriptionList.Term(text("cases.days.lastExposure")),
                new DescriptionList.Description(new Span(disclosure.text(task.exposure(), Formats::date))));
        facts.add(
                new DescriptionList.Term(text("cases.days.until")),
                new DescriptionList.Description(new Span(disclosure.text(task.until(), Formats::date))));
        return facts;
    }

    private Anchor record() {
        Anchor record = new Anchor();
        record.setHref("cases/" + task.id());
        record.setText(text("cases.calls.record"));
        return record;
    }

    private String script(String name) {
        return inquiry.desk()
                .script()
                .replace("{name}", name)
                .replace("{day}", disclosure.text(task.exposure(), Formats::date))
                .replace("{until}", disclosure.text(task.until(), Formats::date));
    }

    private Div outcomes() {
        Div row = new Div();
        row.addClassName("call-outcomes");
        List<CallOutcome> outcomes = inquiry.desk().outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            CallOutcome outcome = outcomes.get(i);
            Button button = new Button((i + 1) + ". " + StepDialogs.title(outcome), event -> record(outcome));
            button.setId("outcome-" + outcome.code());
            if (i < 9) {
                button.addClickShortcut(Key.of("Digit" + (i + 1)), KeyModifier.ALT)
                        .resetFocusOnActiveElement();
                button.setTooltipText(text("cases.calls.key", i + 1));
            }
            row.add(button);
        }
        return row;
    }

    private void record(CallOutcome outcome) {
        Optional<String> refused =
                Attempt.of(() -> inquiry.desk().record(task.id(), outcome.code(), note.getValue(), null));
        refused.ifPresentOrElse(Notifications::error, () -> {
            Notifications.success(text("cases.calls.kept", StepDialogs.title(outcome)));
            done.run();
        });
    }
}
