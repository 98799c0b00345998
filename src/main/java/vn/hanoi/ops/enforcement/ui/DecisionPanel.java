package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Set;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.decisions.DecisionContent;
import vn.hanoi.ops.enforcement.decisions.DecisionDetails;
import vn.hanoi.ops.enforcement.law.Competence;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One decision: what is proposed and why, who may sign, its deadlines, and the next step. */
class DecisionPanel extends VerticalLayout {

    private final FileParts parts;
    private final DecisionDetails decision;

    DecisionPanel(FileParts parts, DecisionDetails decision, Runnable close, Runnable done) {
        this.parts = parts;
        this.decision = decision;
        DecisionContent content = decision.content();
        String number = decision.number().isBlank() ? text("enforcement.desk.proposal") : decision.number();
        addClassNames("ops-panel", "file-panel");
        setSizeFull();
        PersonalRecord named = new PersonalRecord("decision", content.id().value(), null, content.area());
        VerticalLayout inside = new VerticalLayout();
        inside.setPadding(false);
        inside.add(parts.gates().before(named, Set.of(Purpose.ENFORCEMENT), seen -> {
            inside.removeAll();
            inside.add(new DecisionButtons(parts, decision, done));
            show(inside, new FileFacts(parts, seen, named));
        }));
        add(new RecordTop(number, close), Tones.of(content.state()), inside);
    }

    private void show(VerticalLayout inside, FileFacts facts) {
        DecisionContent content = decision.content();
        if (!decision.intact()) {
            Div broken = new Div(new Span(text("enforcement.desk.broken")));
            broken.addClassName("file-warning");
            inside.add(broken);
        }
        inside.add(
                new H3(Money.text(content.money().total())),
                new Paragraph(text(
                        "enforcement.desk.liesWith",
                        text(content.title().titleKey()),
                        parts.areas().labelOf(content.office()))));
        content.acts()
                .forEach(act -> inside.add(new Paragraph(act.name() + " — " + act.basis() + ": "
                        + Money.text(act.fine()) + " (" + Money.range(act.low(), act.high()) + ")")));
        inside.add(facts.offender(decision.record())
                .fact("enforcement.desk.record", decision.record().row().number())
                .fact("enforcement.desk.circumstances", content.circumstances().replace("\n", "; "))
                .fact("enforcement.desk.priors", Formats.number(content.priors()))
                .fact("enforcement.desk.remedies", content.remedies().replace("\n", "; "))
                .fact("enforcement.desk.paid", Money.text(content.money().paid()))
                .fact("enforcement.desk.interest", Money.text(decision.interest()))
                .fact("enforcement.desk.payUntil", Formats.date(content.times().payUntil())));
        Details who = new Details(
                text("enforcement.desk.whoMaySign"),
                new WhyList(
                        decision.signers().stream().map(Competence.Signer::why).toList()));
        inside.add(who, new H3(text("enforcement.desk.clocks")), new ClockList(decision.clocks(), parts.now()));
        inside.add(new H3(text("enforcement.desk.steps")), steps());
    }

    private OrderedList steps() {
        OrderedList steps = new OrderedList();
        decision.content()
                .steps()
                .reversed()
                .forEach(step -> steps.add(new ListItem(text(
                        "enforcement.desk.step",
                        Formats.dateTime(step.at()),
                        text(step.step().titleKey()),
                        step.officerName(),
                        step.note()))));
        return steps;
    }
}
