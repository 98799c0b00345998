package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.function.Consumer;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.decisions.Copies;
import vn.hanoi.ops.enforcement.decisions.DecisionDetails;
import vn.hanoi.ops.enforcement.decisions.DecisionState;

/** What the officer may do with a decision, the next step first. */
class DecisionButtons extends HorizontalLayout {

    private final FileParts parts;
    private final DecisionDetails decision;
    private final Runnable done;

    DecisionButtons(FileParts parts, DecisionDetails decision, Runnable done) {
        this.parts = parts;
        this.decision = decision;
        this.done = done;
        setWrap(true);
        DecisionState state = decision.content().state();
        switch (state) {
            case PROPOSED -> proposed();
            case RETURNED -> {
                if (parts.writes()) {
                    Button again = new Button(text("enforcement.step.proposeAgain"), event -> proposeAgain());
                    again.setId("decision-proposeAgain");
                    again.addThemeVariants(ButtonVariant.PRIMARY);
                    add(again);
                }
            }
            case SIGNED -> nextWithWords("deliver", words -> parts.decisions().deliver(id(), words));
            case DELIVERED, COERCED -> {
                Button pay = new Button(text("enforcement.step.pay"), e -> new PayDialog(parts, decision, done).open());
                pay.setId("decision-pay");
                pay.addThemeVariants(ButtonVariant.PRIMARY);
                add(pay);
            }
            case PAID, ANNULLED -> {}
        }
        further(state);
        add(PaperLink.of(parts, id()));
    }

    private void further(DecisionState state) {
        if (state == DecisionState.DELIVERED) {
            add(new Button(
                    text("enforcement.step.remind"),
                    e -> take(() -> parts.decisions().remind(id()))));
        }
        if (state.stands()) {
            withWords("complain", words -> parts.decisions().complain(id(), words));
            withWords("appeal", words -> parts.decisions().appeal(id(), words));
        }
        if (decision.mine() && state == DecisionState.DELIVERED) {
            withWords("coerce", words -> parts.decisions().coerce(id(), words));
        }
        if (decision.mine() && state.stands()) {
            withWords("annul", words -> parts.decisions().annul(id(), words));
        }
        if (state.stands()) {
            add(new Button(text("enforcement.step.share"), e -> take(this::share)));
        }
    }

    private void proposeAgain() {
        new ProposalDialog(
                        parts,
                        decision.record(),
                        command -> parts.proposals().proposeAgain(id(), command),
                        id -> done.run())
                .open();
    }

    private void share() {
        Copies.Door door = parts.copies().share(id());
        Dialog told = new Dialog(text("enforcement.step.share"));
        told.add(new Paragraph(text("enforcement.copy.shared", "/xp/" + door.link(), door.code())));
        told.getFooter().add(new Button(text("kernel.close"), e -> told.close()));
        told.open();
    }

    private void proposed() {
        if (decision.mine()) {
            next("sign", () -> parts.decisions().sign(id()));
            withWords("giveBack", words -> parts.decisions().giveBack(id(), words));
        } else {
            add(new Span(text(
                    "enforcement.desk.waitsFor",
                    parts.areas().labelOf(decision.content().office()))));
        }
    }

    private void next(String verb, Runnable step) {
        Button button = new Button(text("enforcement.step." + verb), event -> take(step));
        button.setId("decision-" + verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private void nextWithWords(String verb, Consumer<String> step) {
        withWords(verb, step).addThemeVariants(ButtonVariant.PRIMARY);
    }

    private Button withWords(String verb, Consumer<String> step) {
        String name = text("enforcement.step." + verb);
        Button button = new Button(name, event -> new WordsDialog(
                        name, text("enforcement.step." + verb + ".words"), words -> take(() -> step.accept(words)))
                .open());
        button.setId("decision-" + verb);
        add(button);
        return button;
    }

    private boolean take(Runnable step) {
        boolean taken = Attempt.take(step);
        if (taken) {
            done.run();
        }
        return taken;
    }

    private DecisionId id() {
        return decision.content().id();
    }
}
