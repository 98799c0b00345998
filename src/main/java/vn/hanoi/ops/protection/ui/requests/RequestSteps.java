package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.protection.held.PaperRow;
import vn.hanoi.ops.protection.held.PaperRow.State;
import vn.hanoi.ops.protection.requests.IdentityCheck;
import vn.hanoi.ops.protection.requests.Outcome;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.RequestState;
import vn.hanoi.ops.protection.ui.parts.Attempt;
import vn.hanoi.ops.protection.ui.parts.WordsDialog;

/** The one next step as the primary button, and the quieter ones beside it. */
class RequestSteps extends Composite<Div> {

    private static final String KEY = "protection.request.";

    private final RequestDesk desk;
    private final Consumer<UUID> moved;
    private boolean primary;

    RequestSteps(RequestDesk desk, Consumer<UUID> moved) {
        this.desk = desk;
        this.moved = moved;
        getContent().addClassName("protection-actions");
    }

    void show(RequestRow row, Optional<PaperRow> paper) {
        getContent().removeAll();
        primary = false;
        if (row.state() != RequestState.CLOSED && desk.officer().is(Role.AUDITOR, Role.ADMIN)) {
            open(row, paper);
        }
        paper.ifPresent(p -> add("paper.open", () -> new PaperDialog(desk, row, () -> moved.accept(row.id())).open()));
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private void open(RequestRow row, Optional<PaperRow> paper) {
        boolean answered = row.state() == RequestState.ANSWERED;
        boolean ready = paper.filter(p -> p.state() == State.APPROVED).isPresent();
        boolean waits = paper.filter(p -> p.state() == State.PREPARED).isPresent();
        if (row.identified() == null) {
            add("identify", () -> identify(row));
        }
        if (row.person() == null) {
            add("concerns", () -> concerns(row));
        }
        if (!answered) {
            add("answer", () -> words(row, "answer", words -> desk.requests().answer(row.id(), row.version(), words)));
        }
        if (row.kind().needsPaper() && !ready && !waits && row.identified() != null && row.person() != null) {
            add("prepare", () -> attempt(row, () -> desk.papers().prepare(row.id()))
                    .ifPresent(Notifications::error));
        }
        if (!waits) {
            add("close", () -> close(row));
        }
        if (answered && !row.extended()) {
            add("extend", () -> words(row, "extend", words -> desk.requests().extend(row.id(), row.version(), words)));
        }
        if (waits) {
            add("close", () -> close(row));
        }
    }

    private void add(String verb, Runnable step) {
        String key = verb.contains(".") ? "protection." + verb : KEY + verb;
        Button button = new Button(text(key), event -> step.run());
        button.setId("step-" + verb.replace('.', '-'));
        if (!primary && !verb.equals("close")) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            primary = true;
        }
        getContent().add(button);
    }

    private void identify(RequestRow row) {
        Select<IdentityCheck> check = new Select<>();
        check.setId("identity-check");
        check.setLabel(text(KEY + "identified"));
        check.setItems(IdentityCheck.values());
        check.setItemLabelGenerator(c -> text(c.key()));
        check.setValue(IdentityCheck.DOCUMENT);
        check.setWidthFull();
        new ChoiceDialog(
                        KEY + "identify.dialog",
                        check,
                        () -> attempt(row, () -> desk.requests().identify(row.id(), row.version(), check.getValue())))
                .open();
    }

    private void concerns(RequestRow row) {
        TextField person = new TextField(text(KEY + "person"));
        person.setId("person-id");
        person.setHelperText(text(KEY + "concerns.help"));
        person.setWidthFull();
        new ChoiceDialog(
                        KEY + "concerns.dialog",
                        person,
                        () -> attempt(row, () -> {
                            UUID id = desk.finder().find(person.getValue());
                            desk.requests().concerns(row.id(), row.version(), id);
                        }))
                .open();
    }

    private void close(RequestRow row) {
        Select<Outcome> outcome = new Select<>();
        outcome.setId("outcome");
        outcome.setLabel(text(KEY + "outcome"));
        outcome.setItems(Arrays.asList(Outcome.values()));
        outcome.setItemLabelGenerator(o -> text(o.key()));
        outcome.setValue(Outcome.DONE);
        outcome.setWidthFull();
        new WordsDialog(
                        KEY + "close.dialog",
                        words -> attempt(
                                row, () -> desk.requests().close(row.id(), row.version(), outcome.getValue(), words)))
                .first(outcome)
                .open();
    }

    private void words(RequestRow row, String verb, Consumer<String> step) {
        new WordsDialog(KEY + verb + ".dialog", words -> attempt(row, () -> step.accept(words))).open();
    }

    private Optional<String> attempt(RequestRow row, Runnable step) {
        Optional<String> refused = Attempt.of(step);
        if (refused.isEmpty()) {
            moved.accept(row.id());
        }
        return refused;
    }
}
