package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.enforcement.records.RecordRow;
import vn.hanoi.ops.enforcement.records.RecordState;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One record: what is missing, what the law says, who drew it, and the next step. */
class RecordPanel extends VerticalLayout {

    private final FileParts parts;
    private final RecordDetails record;
    private final Consumer<String> done;

    /** @param done told the decision that was proposed, blank after another step */
    RecordPanel(FileParts parts, RecordDetails record, Runnable close, Consumer<String> done) {
        this.parts = parts;
        this.record = record;
        this.done = done;
        RecordRow row = record.row();
        String number = row.number().isBlank() ? text("enforcement.desk.draft") : row.number();
        addClassNames("ops-panel", "file-panel");
        setSizeFull();
        PersonalRecord named = new PersonalRecord("violation", row.id().value(), null, row.area());
        VerticalLayout inside = new VerticalLayout();
        inside.setPadding(false);
        inside.add(parts.gates().before(named, Set.of(Purpose.ENFORCEMENT), seen -> {
            inside.removeAll();
            show(inside, seen, named);
        }));
        add(new RecordTop(number, close), Tones.of(row.state()), inside);
    }

    private void show(VerticalLayout inside, Disclosure seen, PersonalRecord named) {
        RecordRow row = record.row();
        inside.add(buttons());
        warnings(inside);
        if (!record.missing().isEmpty()) {
            inside.add(new Paragraph(text(
                    "enforcement.record.MISSING",
                    record.missing().stream().map(m -> text(m.titleKey())).collect(Collectors.joining(", ")))));
        }
        inside.add(new FileFacts(parts, seen, named)
                .offender(record)
                .guarded(record.witnesses())
                .fact("enforcement.desk.acts", parts.acts(row.acts(), record.actedAt()))
                .fact(
                        "enforcement.desk.place",
                        row.place() + " · " + parts.areas().labelOf(row.area()))
                .part("enforcement.desk.visit", visit())
                .fact("enforcement.desk.actedAt", Formats.dateTime(record.actedAt()))
                .fact("enforcement.desk.foundAt", Formats.dateTime(record.foundAt()))
                .fact("enforcement.desk.drawnAt", Formats.dateTime(row.drawnAt()))
                .fact("enforcement.desk.enteredAt", Formats.dateTime(record.enteredAt()))
                .fact("enforcement.desk.officer", row.officerName())
                .fact("enforcement.desk.measures", record.measures())
                .fact("enforcement.desk.hash", record.hash()));
        inside.add(parts.photos(row.id(), row.area()));
        assessment(inside);
        record.annexes()
                .forEach(annex -> inside.add(new Paragraph(text(
                        "enforcement.desk.annexOf", Formats.dateTime(annex.at()), annex.officerName(), annex.text()))));
    }

    private void warnings(VerticalLayout inside) {
        if (record.late() != null) {
            Div late = new Div(
                    new Span(text("enforcement.desk.lateRecord")),
                    new WhyList(record.late().why()));
            late.addClassName("file-warning");
            inside.add(late);
        }
        if (!record.intact()) {
            Div broken = new Div(new Span(text("enforcement.desk.broken")));
            broken.addClassName("file-warning");
            inside.add(broken);
        }
    }

    /** The visit that found it; unknown when none is named. */
    private Component visit() {
        InspectionId visit = record.row().visit();
        return visit == null
                ? new Span(Formats.UNKNOWN)
                : parts.visits()
                        .find(visit)
                        .<Component>map(found -> RecordLink.to(found))
                        .orElseGet(() -> new Span(Formats.UNKNOWN));
    }

    private void assessment(VerticalLayout inside) {
        Assessment assessment = record.assessment();
        if (assessment != null) {
            inside.add(
                    new H3(text("enforcement.desk.law", assessment.lawName())),
                    new Paragraph(text(
                            "enforcement.desk.assessed",
                            Money.text(assessment.total()),
                            text(assessment.decides().titleKey()))),
                    new WhyList(assessment.why()),
                    new ClockList(assessment.clocks(), parts.now()));
        }
    }

    private Component buttons() {
        HorizontalLayout buttons = new HorizontalLayout();
        buttons.setWrap(true);
        boolean draft = record.row().state() == RecordState.DRAFT;
        Optional<DecisionId> decision = parts.decisionList().of(record.row().id());
        if (parts.writes() && !draft && decision.isEmpty()) {
            Button propose = new Button(
                    text("enforcement.desk.propose"),
                    e -> new ProposalDialog(parts, record, id -> done.accept(id.toString())).open());
            propose.setId("propose");
            propose.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(propose);
        }
        if (parts.writes() && draft) {
            Button sign = new Button(
                    text("enforcement.desk.signRecord"),
                    e -> new SignDialog(parts, record.row().id(), () -> done.accept("")).open());
            sign.setId("sign-record");
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(sign);
        }
        decision.ifPresent(
                id -> buttons.add(new Button(text("enforcement.desk.openDecision"), e -> done.accept(id.toString()))));
        if (parts.writes() && !draft) {
            buttons.add(new Button(text("enforcement.desk.annex"), e -> new WordsDialog(
                            text("enforcement.desk.annex"), text("enforcement.desk.annexWords"), this::annex)
                    .open()));
        }
        buttons.add(PaperLink.of(parts, record.row().id()));
        return buttons;
    }

    private boolean annex(String words) {
        boolean taken = Attempt.take(() -> parts.violations().annex(record.row().id(), words));
        if (taken) {
            done.accept("");
        }
        return taken;
    }
}
