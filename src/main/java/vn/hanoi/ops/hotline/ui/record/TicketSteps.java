package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.Template;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.Notifications;

/** The one primary button that fits post and state, and the quieter steps beside it. */
class TicketSteps extends Composite<Div> {

    private static final EnumSet<Verb> WORDLESS =
            EnumSet.of(Verb.FORWARD, Verb.ACCEPT, Verb.INSPECT, Verb.HIDE, Verb.PUBLISH);

    private final TicketVerbs verbs;
    private final RecordInquiry inquiry;
    private final Runnable moved;
    private final ChangeDialogs changes;

    TicketSteps(TicketVerbs verbs, RecordInquiry inquiry, Runnable moved) {
        this.verbs = verbs;
        this.inquiry = inquiry;
        this.moved = moved;
        this.changes = new ChangeDialogs(verbs.triage(), inquiry, this::attempt);
        getContent().addClassName("step-buttons");
    }

    void show(TicketRow row) {
        getContent().removeAll();
        List<Verb> offered = Verb.offered(row, inquiry.hotline(), inquiry.own(row)).stream()
                .distinct()
                .toList();
        offered.forEach(verb -> getContent().add(button(verb, row, verb == offered.getFirst())));
        if (row.master() != null && inquiry.hotline()) {
            getContent().add(undoMerge(row.id()));
        } else if (offered.isEmpty()) {
            Span waiting = new Span(text("hotline.steps.others", inquiry.handler(row)));
            waiting.addClassName("waiting");
            getContent().add(waiting);
        }
    }

    private Button button(Verb verb, TicketRow row, boolean primary) {
        Button button = new Button(text(verb.key()), event -> take(verb, row));
        button.setId("ticket-" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Button undoMerge(TicketId id) {
        Button undo = new Button(
                text("hotline.verb.UNDO_MERGE"),
                event -> now("UNDO_MERGE", () -> verbs.merges().undo(id)));
        undo.setId("ticket-undo-merge");
        return undo;
    }

    private void take(Verb verb, TicketRow row) {
        if (WORDLESS.contains(verb)) {
            now(verb.name(), () -> step(verb, row.id(), ""));
        } else if (verb == Verb.HAND_OVER) {
            handOver(row);
        } else if (verb == Verb.SPLIT) {
            split(row);
        } else if (verb == Verb.CLASSIFY || verb == Verb.TERMS || verb == Verb.EDIT) {
            changes.open(verb, row);
        } else {
            boolean required = verb != Verb.TOLD && verb != Verb.UNREACHED;
            WordsDialog dialog = asking(verb.name(), required, words -> step(verb, row.id(), words));
            if (verb == Verb.ANSWER || verb == Verb.TELL) {
                dialog.first(templates(row, dialog));
            }
            if (verb == Verb.TOLD) {
                told(row);
            } else {
                dialog.open();
            }
        }
    }

    private Object step(Verb verb, TicketId id, String words) {
        return switch (verb) {
            case FORWARD -> verbs.triage().forward(id);
            case ACCEPT -> verbs.work().accept(id);
            case ANSWER -> verbs.work().answer(id, words);
            case CALLER_SAYS -> verbs.work().callerSays(id, words);
            case TOLD -> verbs.triage().close(id, true, words);
            case UNREACHED -> verbs.triage().close(id, false, words);
            case ASK -> verbs.work().ask(id, words);
            case NOTE -> verbs.work().remark(id, words, false);
            case TELL -> verbs.work().remark(id, words, true);
            case RETURN -> verbs.work().returnWrong(id, words);
            case INSPECT -> verbs.work().askInspection(id);
            case REOPEN -> verbs.triage().reopen(id, words);
            case HIDE -> verbs.triage().publish(id, false);
            case PUBLISH -> verbs.triage().publish(id, true);
            case HAND_OVER, SPLIT, CLASSIFY, TERMS, EDIT ->
                throw new IllegalStateException("Asked for more than words");
        };
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
                    return stars.getValue() == null
                            ? closed
                            : verbs.triage()
                                    .rate(row.id(), stars.getValue(), text("hotline.stars." + stars.getValue()));
                })
                .first(stars)
                .open();
    }

    private void handOver(TicketRow row) {
        Select<Desk> desk = new Select<>();
        desk.setLabel(text("hotline.ask.HAND_OVER.desk"));
        desk.setItems(inquiry.rules().desks());
        desk.setItemLabelGenerator(Desk::name);
        desk.setValue(inquiry.rules().desk(row.desk()));
        ComboBox<Area> area = new ComboBox<>(text("hotline.ask.HAND_OVER.area"));
        area.setItemLabelGenerator(Area::label);
        area.setItems(query -> inquiry
                .areas()
                .search(query.getFilter().orElse(""), inquiry.areas().working(), query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        inquiry.areas().find(row.area()).ifPresent(area::setValue);
        area.setWidthFull();
        desk.setWidthFull();
        asking("HAND_OVER", false, words -> verbs.triage()
                        .handOver(
                                row.id(),
                                desk.getValue().code(),
                                area.getValue() == null
                                        ? row.area()
                                        : area.getValue().path(),
                                words))
                .first(desk, area)
                .open();
    }

    private void split(TicketRow row) {
        Select<Category> category = new Select<>();
        category.setLabel(text("hotline.ask.SPLIT.category"));
        category.setItems(inquiry.rules().categories().stream()
                .filter(c -> c.takesTickets() && c.attributes().stream().noneMatch(a -> a.required()))
                .toList());
        category.setItemLabelGenerator(Category::name);
        category.setWidthFull();
        asking("SPLIT", true, words -> verbs.merges()
                        .split(
                                row.id(),
                                category.getValue() == null
                                        ? ""
                                        : category.getValue().code(),
                                words))
                .first(category)
                .open();
    }

    private Select<Template> templates(TicketRow row, WordsDialog dialog) {
        Select<Template> templates = new Select<>();
        templates.setLabel(text("hotline.ask.template"));
        templates.setItems(inquiry.templates(row));
        templates.setItemLabelGenerator(Template::name);
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
        Optional<String> refused = TicketTexts.attempt(step);
        if (refused.isEmpty()) {
            Notifications.success(text("hotline.done." + name));
        }
        moved.run();
        return refused;
    }
}
