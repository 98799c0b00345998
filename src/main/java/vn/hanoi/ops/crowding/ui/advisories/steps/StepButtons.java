package vn.hanoi.ops.crowding.ui.advisories.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The one primary button that fits post and state, the quieter steps beside it, or who has to act instead. */
public class StepButtons extends Composite<Div> {

    private static final String KEY = "crowding.advisories.";

    private final Advisories advisories;
    private final Officer officer;
    private final DraftText draft;
    private final Host host;
    private final Button next = new Button("", event -> takeNext());
    private final Button save = new Button(text(KEY + "verb.EDIT"), event -> saveText());
    private final Button dismiss = new Button(text(KEY + "verb.DISMISS"), event -> askToDismiss());
    private final Button undo = new Button("", event -> takeBack());
    private final Span waiting = new Span();
    private Optional<Verb> verb = Optional.empty();
    private @Nullable AdvisoryRow row;

    /** Who shows the record. */
    public interface Host {
        /** The advisory moved, or turned out to be elsewhere: it is to be read anew. */
        void reread();

        /** The console's now. */
        Instant now();
    }

    /** @param draft the text that the steps save and send */
    public StepButtons(Advisories advisories, Officer officer, DraftText draft, Host host) {
        this.advisories = advisories;
        this.officer = officer;
        this.draft = draft;
        this.host = host;
        next.setId("advisory-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("advisory-save");
        dismiss.setId("advisory-dismiss");
        undo.setId("advisory-undo");
        next.setDisableOnClick(true);
        save.setDisableOnClick(true);
        undo.setDisableOnClick(true);
        waiting.addClassName("waiting");
        getContent().addClassName("step-buttons");
        getContent().add(next, save, dismiss, undo, waiting);
    }

    /** Shows what can be done with an advisory now. */
    public void show(AdvisoryDetails details) {
        row = details.row();
        verb = Verb.next(officer, row);
        next.setVisible(verb.isPresent());
        next.setEnabled(true);
        verb.ifPresent(v -> next.setText(text(v.key(), details.row().addressee())));
        boolean editable = officer.is(Role.COMMAND_CENTRE) && row.state() == AdvisoryState.DRAFT;
        save.setVisible(editable);
        save.setEnabled(true);
        dismiss.setVisible(editable);
        undo.setVisible(Verb.undoes(officer, row, host.now()));
        undo.setEnabled(true);
        undo.setText(text(KEY + "undo." + row.state(), Formats.time(row.undoUntil())));
        waiting.setVisible(verb.isEmpty());
        waiting.setText(text(KEY + "waiting." + row.state(), row.addressee()));
    }

    private void takeNext() {
        if (row == null || verb.isEmpty()) {
            return;
        }
        AdvisoryId id = row.id();
        switch (verb.get()) {
            case SEND -> take("SEND", () -> send(id));
            case REMIND -> take("REMIND", () -> advisories.remind(id));
            case ACKNOWLEDGE -> take("ACKNOWLEDGE", () -> advisories.acknowledge(id));
            case ACT ->
                ActionDialog.of(host.now(), action -> attempt("ACT", () -> advisories.act(id, action)))
                        .open();
            case CLOSE -> askToClose(id);
        }
        next.setEnabled(true);
    }

    private AdvisoryDetails send(AdvisoryId id) {
        int version = draft.dirty()
                ? advisories.edit(id, draft.version(), draft.typed()).version()
                : draft.version();
        return advisories.send(id, version);
    }

    private void saveText() {
        if (row != null && draft.dirty()) {
            AdvisoryId id = row.id();
            take("EDIT", () -> advisories.edit(id, draft.version(), draft.typed()));
        }
        save.setEnabled(true);
    }

    private void askToDismiss() {
        if (row != null) {
            AdvisoryId id = row.id();
            StepDialog.Form form = new StepDialog.Form("dismiss", KEY + "dismiss", true);
            new StepDialog(form, reason -> attempt("DISMISS", () -> advisories.dismiss(id, reason)))
                    .destructive()
                    .open();
        }
    }

    private void askToClose(AdvisoryId id) {
        StepDialog.Form form = new StepDialog.Form("close", KEY + "close", false);
        new StepDialog(form, remark -> attempt("CLOSE", () -> advisories.close(id, remark))).open();
    }

    private void takeBack() {
        if (row != null) {
            AdvisoryId id = row.id();
            boolean dismissed = row.state() == AdvisoryState.DISMISSED;
            take("UNDO", () -> dismissed ? advisories.undoDismiss(id) : advisories.undoClose(id));
        }
        undo.setEnabled(true);
    }

    private void take(String step, Supplier<AdvisoryDetails> what) {
        attempt(step, what).ifPresent(Notifications::error);
    }

    private Optional<String> attempt(String step, Supplier<AdvisoryDetails> what) {
        Optional<String> refused = Attempt.of(() -> {
            AdvisoryDetails done = what.get();
            draft.accept(done);
            Notifications.success(text(KEY + "done." + step, done.row().addressee()));
        });
        host.reread();
        return refused;
    }
}
