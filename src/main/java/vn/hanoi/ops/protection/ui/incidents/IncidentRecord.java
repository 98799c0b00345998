package vn.hanoi.ops.protection.ui.incidents;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.incidents.IncidentFile;
import vn.hanoi.ops.protection.incidents.IncidentRow;
import vn.hanoi.ops.protection.incidents.Incidents;
import vn.hanoi.ops.protection.ui.parts.Attempt;
import vn.hanoi.ops.protection.ui.parts.Dues;
import vn.hanoi.ops.protection.ui.parts.Facts;
import vn.hanoi.ops.protection.ui.parts.StepLines;
import vn.hanoi.ops.protection.ui.parts.WordsDialog;

/** One incident: what happened, the clock of the notice with its reason, the steps and the next one. */
class IncidentRecord extends Composite<Div> {

    private static final String KEY = "protection.incident.";

    private final Incidents incidents;
    private final Runnable close;
    private final Runnable moved;

    /**
     * @param close lets go of the record
     * @param moved told when a step was taken here
     */
    IncidentRecord(Incidents incidents, Runnable close, Runnable moved) {
        this.incidents = incidents;
        this.close = close;
        this.moved = moved;
        getContent().addClassName("protection-record");
        getContent().getElement().setAttribute("aria-label", text(KEY + "record"));
    }

    /** The translation key of how the notice stands. */
    static String notice(IncidentRow row) {
        if (row.notifiedAt() != null) {
            return KEY + "notice.sent";
        }
        return row.notNeeded() ? KEY + "notice.notNeeded" : KEY + "notice.awaited";
    }

    void open(UUID id) {
        Optional<IncidentFile> file = incidents.open(id);
        getContent().removeAll();
        if (file.isEmpty()) {
            getContent()
                    .add(
                            new RecordTop(text(KEY + "missing"), close),
                            new EmptyState(text(KEY + "missing.why"), text(KEY + "missing.next")));
            return;
        }
        IncidentRow row = file.get().row();
        Div body = new Div(
                state(row),
                what(row),
                clock(file.get()),
                new StepLines(file.get().steps()));
        body.addClassName("body");
        getContent()
                .add(
                        new RecordTop(
                                row.number() + " · " + text(row.facts().kind().key()), close),
                        body);
        if (!row.closed()) {
            getContent().add(actions(row));
        }
    }

    private Div state(IncidentRow row) {
        Div line = new Div(
                new StateBadge(
                        text(row.closed() ? KEY + "state.closed" : KEY + "state.open"),
                        row.closed() ? Tone.GOOD : Tone.WARN),
                row.settled()
                        ? new StateBadge(text(notice(row)), Tone.GOOD)
                        : Dues.left(row.awaitedBy(), row.standing(incidents.now()), incidents.now()));
        line.addClassName("state-line");
        return line;
    }

    private static Div what(IncidentRow row) {
        String data = row.facts().data().stream()
                .map(kind -> text(kind.titleKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        Paragraph words = new Paragraph(row.facts().what());
        words.addClassName("ops-break");
        return new Div(
                new H3(text(KEY + "what")),
                words,
                new Facts()
                        .add(KEY + "severity", text(row.facts().severity().key()))
                        .add(KEY + "data", data)
                        .add(KEY + "people", Formats.number(row.facts().people())));
    }

    private static Div clock(IncidentFile file) {
        IncidentRow row = file.row();
        return new Div(
                new H3(text(KEY + "clock")),
                new Facts()
                        .add(KEY + "discovered", Formats.dateTime(row.discoveredAt()))
                        .due(KEY + "notifyDue", file.notice())
                        .add(KEY + "notified", Formats.dateTime(row.notifiedAt()))
                        .add(KEY + "contained", Formats.dateTime(row.containedAt()))
                        .add(KEY + "told", Formats.dateTime(row.toldAt())));
    }

    private Div actions(IncidentRow row) {
        Div actions = new Div();
        actions.addClassName("protection-actions");
        if (!row.settled()) {
            add(actions, "notified", words -> incidents.notified(row.id(), row.version(), incidents.now(), words), row);
        }
        if (row.containedAt() == null) {
            add(actions, "contain", words -> incidents.contain(row.id(), row.version(), words), row);
        }
        if (row.settled()) {
            add(actions, "close", words -> incidents.close(row.id(), row.version(), words), row);
        }
        Button describe = new Button(
                text(KEY + "describe"), event -> IncidentDialog.describe(incidents, row, done -> reread(row.id()))
                        .open());
        describe.setId("incident-describe");
        actions.add(describe);
        if (row.toldAt() == null) {
            add(actions, "tell", words -> incidents.told(row.id(), row.version(), words), row);
        }
        if (!row.settled()) {
            add(actions, "noNotice", words -> incidents.needsNoNotice(row.id(), row.version(), words), row);
        }
        return actions;
    }

    private void add(Div actions, String verb, Consumer<String> step, IncidentRow row) {
        Button button = new Button(text(KEY + verb), event -> new WordsDialog(KEY + verb + ".dialog", words -> {
                    Optional<String> refused = Attempt.of(() -> step.accept(words));
                    if (refused.isEmpty()) {
                        reread(row.id());
                    }
                    return refused;
                })
                .open());
        button.setId("incident-" + verb);
        if (actions.getComponentCount() == 0) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        actions.add(button);
    }

    private void reread(UUID id) {
        open(id);
        moved.run();
    }
}
