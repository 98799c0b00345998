package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.calls.Callback;
import vn.hanoi.ops.hotline.calls.Callbacks;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.ReplyWords;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The call that an officer has open: whom, about what, what to say, what the caller said, and when to try again. */
class CallbackCard extends Composite<Div> {

    private static final int LIMIT = 2_000;

    private final Callbacks callbacks;
    private final CallDesk desk;
    private final Callback call;
    private final Runnable done;
    private final Select<Integer> stars = new Select<>();
    private final TextArea note = new TextArea(text("hotline.callback.note"));
    private final NextAttempt again;

    /** @param done told after the call was noted @param closed told when it was given back */
    CallbackCard(Callbacks callbacks, CallDesk desk, Callback call, Runnable done, Runnable closed) {
        this.callbacks = callbacks;
        this.desk = desk;
        this.call = call;
        this.done = done;
        again = new NextAttempt(desk.now());
        Div caller = new Div(facts());
        caller.addClassName("ticket-caller");
        getContent().addClassName("step-form");
        getContent().add(caller, script(), answer());
        fields();
        getContent().add(stars, note, again, buttons(closed));
    }

    private void fields() {
        stars.setLabel(text("hotline.callback.stars"));
        stars.setItems(1, 2, 3, 4, 5);
        stars.setItemLabelGenerator(n -> n == null ? text("hotline.callback.noStars") : text("hotline.stars." + n));
        stars.setEmptySelectionAllowed(true);
        stars.setEmptySelectionCaption(text("hotline.callback.noStars"));
        stars.setId("callback-stars");
        stars.setWidthFull();
        note.setId("callback-note");
        note.setMaxLength(LIMIT);
        note.setWidthFull();
    }

    private DescriptionList facts() {
        Disclosure seen = desk.disclosure();
        TicketDetails ticket = call.ticket();
        TicketRow row = ticket.row();
        DescriptionList facts = new DescriptionList();
        Anchor link = new Anchor(TicketTexts.address(row), TicketTexts.number(row));
        link.setTarget("_blank");
        facts.add(new DescriptionList.Term(text("hotline.file.number")), new DescriptionList.Description(link));
        fact(facts, text("hotline.call.topic"), desk.rules().categoryTitle(row.category()));
        guarded(facts, seen, ticket.caller());
        guarded(facts, seen, ticket.phone());
        guarded(facts, seen, row.text());
        guarded(facts, seen, row.place());
        fact(facts, text("hotline.callback.answered"), Formats.dateTime(row.answeredAt()));
        fact(facts, text("hotline.care.attempts"), Formats.number(call.attempts()));
        fact(facts, text("hotline.care.until"), Formats.time(call.leasedUntil()));
        return facts;
    }

    private Div script() {
        String words = desk.rules()
                .callbackScript(desk.now())
                .map(script -> new ReplyWords(desk.rules(), desk.areas())
                        .filled(script, call.ticket().row()))
                .orElse(Formats.UNKNOWN);
        Div script = new Div(new H3(text("hotline.callback.script")), new Paragraph(words));
        script.setId("callback-script");
        return script;
    }

    private Div answer() {
        Div answer = new Div(
                new H3(text("hotline.callback.answer")),
                new Paragraph(call.ticket().answer()));
        answer.setId("callback-answer");
        return answer;
    }

    private Div buttons(Runnable closed) {
        Button told = button("told", () -> callbacks.told(id(), Optional.ofNullable(stars.getValue()), words()));
        told.addThemeVariants(ButtonVariant.PRIMARY);
        Button missed = button("missed", () -> callbacks.missed(id(), again.chosen(), words()));
        again.changed(() -> missed.setText(text(
                call.last() && again.chosen() == null ? "hotline.callback.missedLast" : "hotline.callback.missed")));
        Button reopen = button("reopen", () -> callbacks.reopen(id(), words()));
        Button back = new Button(text("hotline.callback.release"), event -> {
            callbacks.release(id());
            closed.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(told, missed, reopen, back);
        buttons.addClassName("step-buttons");
        return buttons;
    }

    private Button button(String step, Runnable noted) {
        Button button = new Button(text("hotline.callback." + step), event -> TicketTexts.attempt(() -> {
                    noted.run();
                    return call;
                })
                .ifPresentOrElse(Notifications::error, done));
        button.setId("callback-" + step);
        return button;
    }

    private TicketId id() {
        return call.ticket().row().id();
    }

    private String words() {
        return note.getValue().strip();
    }

    private static void guarded(DescriptionList facts, Disclosure seen, Guarded<?> value) {
        fact(facts, text(value.field().titleKey()), seen.text(value));
    }

    private static void fact(DescriptionList facts, String name, @Nullable String value) {
        facts.add(
                new DescriptionList.Term(name),
                new DescriptionList.Description(value == null || value.isEmpty() ? Formats.UNKNOWN : value));
    }
}
