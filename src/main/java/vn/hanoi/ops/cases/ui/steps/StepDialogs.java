package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.CallOutcome;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.Comments;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.records.HealthChecks;
import vn.hanoi.ops.cases.records.RecordSample;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.ui.text.DecimalField;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Opens the dialog of each step; after a step that was taken the record is read anew. */
@Component
public class StepDialogs {

    private final CaseSteps steps;
    private final Contacts contacts;
    private final HealthChecks checks;
    private final ContactCalls calls;
    private final Comments comments;
    private final Clock clock;

    StepDialogs(
            CaseSteps steps,
            Contacts contacts,
            HealthChecks checks,
            ContactCalls calls,
            Comments comments,
            Clock clock) {
        this.steps = steps;
        this.contacts = contacts;
        this.checks = checks;
        this.calls = calls;
        this.comments = comments;
        this.clock = clock;
    }

    /** A station was reached. */
    public void reach(CaseId id, Station station, Runnable taken) {
        Instant now = clock.instant();
        Moment at = new Moment("cases.steps.at", now);
        TextArea note = StepForm.words("cases.steps.note", false);
        new StepForm(
                        "cases.steps." + station,
                        () -> attempt(() -> steps.reach(id, station, earlier(at.or(now), now), note.getValue()), taken))
                .with(at, note)
                .open();
    }

    /** Where the F0 is treated. @param suggested by severity */
    public void route(CaseId id, Optional<Placement> suggested, Runnable taken) {
        Select<Placement> where = select(
                "cases.steps.where",
                Arrays.stream(Placement.values()).filter(Placement::care).toList(),
                place -> text(place.titleKey()));
        where.setId("route-where");
        suggested.ifPresent(where::setValue);
        TextArea note = StepForm.words("cases.steps.note", false);
        new StepForm(
                        "cases.steps.ROUTED",
                        () -> where.getValue() == null
                                ? Optional.of(text("kernel.required"))
                                : attempt(() -> steps.route(id, where.getValue(), note.getValue()), taken))
                .with(where, note)
                .open();
    }

    /** The infection is confirmed. */
    public void confirm(CaseId id, Runnable taken) {
        ConfirmFields fields = new ConfirmFields(clock.instant());
        new StepForm("cases.steps.CONFIRMED", () -> fields.read()
                        .map(command -> attempt(() -> steps.confirm(id, command), taken))
                        .orElse(Optional.of(text("kernel.required"))))
                .with(fields)
                .open();
    }

    /** What was not known of the confirmation is added. @param unknown what is asked for */
    public void describe(CaseId id, Set<DescribeFields.Part> unknown, Runnable taken) {
        DescribeFields fields = new DescribeFields(unknown);
        new StepForm("cases.steps.DESCRIBED", () -> attempt(() -> steps.describe(id, fields.read()), taken))
                .with(fields)
                .open();
    }

    /** The patient is measured; a check of the day when the person is followed. */
    public void assess(CaseId id, Runnable taken) {
        AssessFields fields = new AssessFields();
        new StepForm("cases.steps.CHECKED", () -> attempt(() -> checks.report(id, fields.read()), taken))
                .with(fields)
                .open();
    }

    /** A sample was taken, or its result came. */
    public void sample(CaseId id, Runnable taken) {
        Instant now = clock.instant();
        Moment at = new Moment("cases.steps.takenAt", now);
        Checkbox rapid = new Checkbox(text("cases.steps.rapid"));
        Select<RecordSample.Result> result =
                select("cases.steps.result", List.of(RecordSample.Result.values()), value -> text(value.titleKey()));
        result.setValue(RecordSample.Result.AWAITED);
        DecimalField ct = new DecimalField(text("cases.confirm.ct"));
        ct.setHelperText(text("cases.confirm.ct.allowed"));
        rapid.addValueChangeListener(change -> ct.setVisible(!change.getValue()));
        new StepForm(
                        "cases.steps.SAMPLED",
                        () -> attempt(
                                () -> steps.sample(
                                        id,
                                        new RecordSample(
                                                earlier(at.or(now), now),
                                                rapid.getValue(),
                                                result.getValue(),
                                                rapid.getValue() ? null : ct.figure())),
                                taken))
                .with(at, result, rapid, ct)
                .open();
    }

    /** Quarantine is lengthened. */
    public void extend(CaseId id, Runnable taken) {
        IntegerField days = new IntegerField(text("cases.steps.days"));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(30);
        days.setValue(1);
        TextArea reason = StepForm.words("cases.steps.reason", true);
        new StepForm(
                        "cases.steps.EXTENDED",
                        () -> attempt(
                                () -> steps.extend(
                                        id, days.getValue() == null ? 0 : days.getValue(), reason.getValue()),
                                taken))
                .with(days, reason)
                .open();
    }

    /** The case ends. @param missing what the release rules still ask for, in words */
    public void close(CaseId id, CaseKind kind, List<String> missing, Runnable taken) {
        List<CaseState> outcomes = kind == CaseKind.F0
                ? List.of(CaseState.RECOVERED, CaseState.DIED, CaseState.MOVED_AWAY)
                : List.of(CaseState.COMPLETED, CaseState.EXCLUDED, CaseState.DIED, CaseState.MOVED_AWAY);
        Select<CaseState> outcome = select("cases.steps.outcome", outcomes, state -> text(state.titleKey()));
        outcome.setValue(outcomes.getFirst());
        TextArea reason = StepForm.words("cases.steps.reason", !missing.isEmpty());
        UnorderedList list = new UnorderedList();
        missing.forEach(words -> list.add(new ListItem(words)));
        new StepForm(
                        "cases.steps.CLOSED",
                        () -> attempt(() -> steps.close(id, outcome.getValue(), reason.getValue()), taken))
                .with(outcome, list, reason)
                .open();
    }

    /** A call to a contact. */
    public void call(CaseId id, Runnable taken) {
        Select<CallOutcome> outcome = select("cases.steps.outcome", calls.outcomes(), StepDialogs::title);
        outcome.setId("call-outcome");
        TextArea note = StepForm.words("cases.steps.note", false);
        new StepForm(
                        "cases.steps.CALLED",
                        () -> outcome.getValue() == null
                                ? Optional.of(text("kernel.required"))
                                : attempt(
                                        () -> calls.record(
                                                id, outcome.getValue().code(), note.getValue(), null),
                                        taken))
                .with(outcome, note)
                .open();
    }

    /** Where the F0 was. */
    public void mark(CaseId id, Runnable taken) {
        MarkerFields fields = new MarkerFields(clock.instant());
        TextArea note = StepForm.words("cases.steps.note", false);
        new StepForm("cases.steps.MARKED", () -> fields.read(note.getValue())
                        .map(stay -> attempt(() -> contacts.mark(id, stay), taken))
                        .orElse(Optional.of(text("kernel.required"))))
                .with(fields, note)
                .open();
    }

    /** A comment. */
    public void comment(CaseId id, Runnable taken) {
        words("cases.steps.COMMENTED", false, words -> comments.add(id, words), taken);
    }

    /** A station was not reached after all. */
    public void takeBack(CaseId id, Station station, Runnable taken) {
        words("cases.steps.STATION_UNDONE", true, reason -> steps.takeBack(id, station, reason), taken);
    }

    /** The confirmation was wrong. */
    public void refute(CaseId id, Runnable taken) {
        words("cases.steps.REFUTED", true, reason -> steps.refute(id, reason), taken);
    }

    /** The end is taken back. */
    public void reopen(CaseId id, Runnable taken) {
        words("cases.steps.REOPENED", false, reason -> steps.reopen(id, reason), taken);
    }

    /** Quarantine is over. */
    public void endQuarantine(CaseId id, Runnable taken) {
        words("cases.steps.MONITORED", false, reason -> steps.endQuarantine(id, reason), taken);
    }

    /** Somebody saw to an alarm. */
    public void handle(CaseId id, Runnable taken) {
        words("cases.steps.HANDLED", false, what -> checks.handle(id, what), taken);
    }

    /** The case is judged under the rules in force. */
    public Optional<String> reevaluate(CaseId id) {
        return Attempt.of(() -> steps.reevaluate(id));
    }

    /** The title of an outcome in the reader's language. */
    public static String title(CallOutcome outcome) {
        return Translations.locale().equals(Translations.ENGLISH) ? outcome.titleEnglish() : outcome.title();
    }

    private static void words(String key, boolean loses, Consumer<String> step, Runnable taken) {
        TextArea reason = StepForm.words("cases.steps.reason", true);
        StepForm form = new StepForm(key, () -> attempt(() -> step.accept(reason.getValue()), taken)).with(reason);
        (loses ? form.destructive() : form).open();
        reason.focus();
    }

    private static Optional<String> attempt(Runnable step, Runnable taken) {
        Optional<String> refused = Attempt.of(step);
        if (refused.isEmpty()) {
            taken.run();
        }
        return refused;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static <T> Select<T> select(String key, List<T> items, ItemLabelGenerator<T> label) {
        Select<T> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(items);
        select.setItemLabelGenerator(label);
        select.setWidthFull();
        return select;
    }
}
