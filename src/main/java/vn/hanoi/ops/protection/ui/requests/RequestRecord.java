package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.held.PaperRow;
import vn.hanoi.ops.protection.requests.RequestFile;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.RequestState;
import vn.hanoi.ops.protection.ui.parts.Dues;
import vn.hanoi.ops.protection.ui.parts.Facts;
import vn.hanoi.ops.protection.ui.parts.StepLines;

/** One request: who asks for what, its clocks with their reasons, its paper, its steps and the next one. */
class RequestRecord extends Composite<Div> {

    private final RequestDesk desk;
    private final Runnable close;
    private final RequestSteps steps;

    /**
     * @param close lets go of the record
     * @param moved told when a step was taken here
     */
    RequestRecord(RequestDesk desk, Runnable close, Runnable moved) {
        this.desk = desk;
        this.close = close;
        steps = new RequestSteps(desk, id -> {
            open(id);
            moved.run();
        });
        getContent().addClassName("protection-record");
        getContent().getElement().setAttribute("aria-label", text("protection.request.record"));
    }

    /** Opens a request; one that the officer may not see is said to be missing. */
    void open(UUID id) {
        Optional<RequestFile> file = desk.requests().open(id);
        getContent().removeAll();
        if (file.isEmpty()) {
            getContent()
                    .add(
                            new RecordTop(text("protection.request.missing"), close),
                            new EmptyState(
                                    text("protection.request.missing.why"), text("protection.request.missing.next")));
            return;
        }
        RequestFile shown = file.get();
        RequestRow row = shown.row();
        Optional<PaperRow> paper = desk.papers().of(id);
        Div body = new Div(state(row), who(shown), clocks(shown));
        body.addClassName("body");
        if (row.kind().needsPaper() || paper.isPresent()) {
            body.add(paper(paper));
        }
        body.add(new StepLines(shown.steps()));
        steps.show(row, paper);
        getContent().add(new RecordTop(row.number() + " · " + text(row.kind().key()), close), body, steps);
    }

    private Div state(RequestRow row) {
        Div line = new Div(new StateBadge(
                text(row.state().key()), Dues.tone(row.standing(desk.list().now()))));
        line.addClassName("state-line");
        if (row.state() == RequestState.CLOSED && row.outcome() != null) {
            line.add(new StateBadge(
                    text(row.outcome().key()),
                    Dues.tone(row.standing(desk.list().now()))));
        } else {
            line.add(Dues.left(
                    row.awaitedBy(),
                    row.standing(desk.list().now()),
                    desk.list().now()));
        }
        return line;
    }

    private Div who(RequestFile file) {
        RequestRow row = file.row();
        Disclosure disclosure = desk.disclosure();
        Facts facts = new Facts();
        for (Guarded<String> value : List.of(file.requester(), file.contact(), file.words())) {
            facts.add(value.field().titleKey(), desk.texts().of(disclosure, value, row.record()));
        }
        facts.add("protection.request.way", text(row.way().key()))
                .add(
                        "protection.request.identified",
                        row.identified() == null
                                ? text("protection.request.notIdentified")
                                : text(row.identified().key()))
                .add(
                        "protection.request.person",
                        row.person() == null ? Formats.UNKNOWN : row.person().toString())
                .add("protection.request.shared", text(row.shared() ? "protection.yes" : "protection.no"));
        return new Div(new H3(text("protection.request.who")), facts);
    }

    private Div clocks(RequestFile file) {
        RequestRow row = file.row();
        Facts facts = new Facts()
                .add("protection.request.received", Formats.dateTime(row.receivedAt()))
                .due("protection.request.answerDue", file.answer())
                .add("protection.request.answered", Formats.dateTime(row.answeredAt()))
                .due("protection.request.doneDue", file.deed())
                .add("protection.request.extended", text(row.extended() ? "protection.yes" : "protection.no"));
        return new Div(new H3(text("protection.request.clocks")), facts);
    }

    private Div paper(Optional<PaperRow> paper) {
        Div part = new Div(new H3(text("protection.paper.title")));
        paper.ifPresentOrElse(
                row -> part.add(new Facts()
                        .add("protection.paper.state", text(row.state().key()))
                        .add("protection.paper.records", Formats.number(row.records()))
                        .add(
                                "protection.paper.prepared",
                                text("protection.steps.by", row.preparedBy(), Formats.dateTime(row.preparedAt())))
                        .add(
                                "protection.paper.reviewed",
                                row.reviewedBy() == null
                                        ? text("protection.paper.waits")
                                        : text(
                                                "protection.steps.by",
                                                row.reviewedBy(),
                                                Formats.dateTime(row.reviewedAt())))
                        .add("protection.paper.note", row.note().isBlank() ? Formats.UNKNOWN : row.note())),
                () -> part.add(new EmptyState(text("protection.paper.none"), text("protection.paper.noneNext"))));
        return part;
    }
}
