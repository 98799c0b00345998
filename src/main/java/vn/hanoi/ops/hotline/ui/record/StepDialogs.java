package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Template;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Takes the steps of a ticket: at once, or after the words that they need; a refusal says what others changed meanwhile. */
class StepDialogs {

    private final TicketVerbs verbs;
    private final RecordInquiry inquiry;
    private final Runnable moved;
    private final ChangeDialogs changes;
    private final HandDialogs hands;
    private @Nullable TicketDetails seen;

    StepDialogs(TicketVerbs verbs, RecordInquiry inquiry, Runnable moved) {
        this.verbs = verbs;
        this.inquiry = inquiry;
        this.moved = moved;
        this.changes = new ChangeDialogs(verbs.triage(), inquiry, this::attempt);
        this.hands = new HandDialogs(verbs, inquiry, this::attempt);
    }

    /** What the officer sees now. */
    void seen(TicketDetails details) {
        seen = details;
    }

    void take(Verb verb, TicketRow row) {
        switch (verb) {
            case RETURN -> giveBack(row);
            case HAND_OVER -> hands.handOver(row);
            case ASSIGN -> hands.assign(row);
            case SPLIT -> hands.split(row);
            case CLASSIFY, TERMS, EDIT -> changes.open(verb, row);
            case TOLD -> told(row);
            default -> {
                if (verb.wordless()) {
                    now(verb.name(), () -> step(verb, row.id(), ""));
                } else {
                    ask(verb, row);
                }
            }
        }
    }

    private void ask(Verb verb, TicketRow row) {
        WordsDialog dialog = asking(verb.name(), verb != Verb.UNREACHED, words -> step(verb, row.id(), words));
        if (verb == Verb.ANSWER || verb == Verb.TELL) {
            dialog.first(templates(row, dialog));
        }
        dialog.open();
    }

    private Object step(Verb verb, TicketId id, String words) {
        return switch (verb) {
            case FORWARD -> verbs.triage().forward(id);
            case ACCEPT -> verbs.work().accept(id);
            case ANSWER -> verbs.work().answer(id, words);
            case CALLER_SAYS -> verbs.work().callerSays(id, words);
            case UNREACHED -> verbs.triage().close(id, false, words);
            case ASK -> verbs.work().ask(id, words);
            case NOTE -> verbs.work().remark(id, words, false);
            case TELL -> verbs.work().remark(id, words, true);
            case RETURN_WHY -> verbs.work().returnWrong(id, words);
            case INSPECT -> verbs.work().askInspection(id);
            case REOPEN -> verbs.triage().reopen(id, words);
            case HIDE -> verbs.triage().publish(id, false);
            case PUBLISH -> verbs.triage().publish(id, true);
            case UNDO_MERGE -> verbs.merges().undo(id);
            case RETURN, TOLD, ASSIGN, HAND_OVER, SPLIT, CLASSIFY, TERMS, EDIT ->
                throw new IllegalStateException("Asked for more than words");
        };
    }

    /** One click sends it back; for ten seconds one more click takes that back. */
    private void giveBack(TicketRow row) {
        Optional<String> refused = refusal(() -> verbs.work().returnWrong(row.id(), text("hotline.return.wrong")));
        if (refused.isPresent()) {
            Notifications.error(refused.get());
        } else {
            Notifications.undo(
                    text("hotline.done.RETURN"),
                    () -> now("TAKEN_BACK", () -> verbs.work().takeBackReturn(row.id(), row)));
        }
    }

    private void told(TicketRow row) {
        Select<Integer> stars = new Select<>();
        stars.setLabel(text("hotline.ask.TOLD.stars"));
        stars.setItems(1, 2, 3, 4, 5);
        stars.setItemLabelGenerator(n -> text("hotline.stars." + n));
        stars.setId("TOLD-stars");
        stars.setWidthFull();
        asking("TOLD", false, words -> {
                    Object closed = verbs.triage().close(row.id(), true, words);
                    Integer given = stars.getValue();
                    return given == null
                            ? closed
                            : verbs.triage().rate(row.id(), given, text("hotline.stars." + given));
                })
                .first(stars)
                .open();
    }

    private Select<Template> templates(TicketRow row, WordsDialog dialog) {
        Select<Template> templates = new Select<>();
        templates.setLabel(text("hotline.ask.template"));
        templates.setItems(inquiry.templates(row));
        templates.setItemLabelGenerator(Template::title);
        templates.setWidthFull();
        templates.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                dialog.propose(inquiry.filled(event.getValue(), row));
            }
        });
        return templates;
    }

    private WordsDialog asking(String name, boolean required, Function<String, Object> step) {
        return new WordsDialog(name, required, words -> attempt(name, () -> step.apply(words)));
    }

    private void now(String name, Supplier<Object> step) {
        attempt(name, step).ifPresent(Notifications::error);
    }

    private Optional<String> attempt(String name, Supplier<Object> step) {
        Optional<String> refused = refusal(step);
        if (refused.isEmpty()) {
            Notifications.success(text("hotline.done." + name));
        }
        return refused;
    }

    /** Takes a step; a refusal names, field by field, what others changed since the officer looked. */
    private Optional<String> refusal(Supplier<Object> step) {
        TicketDetails before = seen;
        Optional<String> refused = TicketTexts.attempt(step);
        moved.run();
        if (refused.isEmpty() || before == null || seen == null) {
            return refused;
        }
        List<String> others = inquiry.changes(before, seen);
        return others.isEmpty() ? refused : Optional.of(refused.get() + "\n" + String.join("\n", others));
    }
}
