package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.inspections.InspectionRow;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Risk;
import vn.hanoi.ops.enforcement.inspections.SuspensionRow;
import vn.hanoi.ops.enforcement.inspections.SuspensionState;
import vn.hanoi.ops.enforcement.records.RecordRow;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FactList;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One venue: why it is urgent, what was found before, and the next step. */
class PlacePanel extends VerticalLayout {

    private final PlaceParts parts;
    private final Runnable done;

    PlacePanel(PlaceParts parts, Optional<PlaceRow> place, Runnable close, Runnable done) {
        this.parts = parts;
        this.done = done;
        addClassNames("ops-panel", "file-panel");
        setSizeFull();
        place.ifPresentOrElse(
                row -> show(row, close),
                () -> add(
                        new RecordTop(text("enforcement.places.gone"), close),
                        new EmptyState(text("enforcement.places.none"), text("enforcement.places.noneNext"))));
    }

    private void show(PlaceRow place, Runnable close) {
        add(new RecordTop(place.name(), close), Tones.of(place.standing()), buttons(place), facts(place));
        add(new H3(text("enforcement.places.why", Formats.number(place.score()))));
        parts.places().risk(place).parts().forEach(part -> add(line(part)));
        Paragraph source = new Paragraph(parts.places().weights().source());
        source.addClassName("source");
        add(source, new H3(text("enforcement.places.visits")));
        List<InspectionRow> visits = parts.inspections().of(place);
        if (visits.isEmpty()) {
            add(new Paragraph(text("enforcement.places.noVisits")));
        }
        List<RecordRow> records = parts.records(place);
        OrderedList list = new OrderedList();
        visits.forEach(visit -> list.add(visited(place, visit, records)));
        add(list);
        others(records);
        if (!visits.isEmpty() && parts.seesPhotos()) {
            add(parts.photos(visits.getFirst(), place));
        }
    }

    private ListItem visited(PlaceRow place, InspectionRow visit, List<RecordRow> records) {
        String note = visit.note().isBlank() ? "" : " · " + visit.note();
        ListItem line = new ListItem(FormVisits.words(visit) + note);
        records.stream()
                .filter(record -> visit.id().equals(record.visit()))
                .forEach(record -> line.add(RecordLink.to(record)));
        boolean found = visit.outcome() == Outcome.VIOLATION || visit.outcome() == Outcome.REMINDED;
        if (parts.inspects() && found) {
            Button draw = draw(
                    Map.of("venue", place.id().toString(), "visit", visit.id().toString()));
            draw.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            draw.setId("draw-" + visit.id());
            line.add(draw);
        }
        return line;
    }

    /** What was drawn without a visit. */
    private void others(List<RecordRow> records) {
        UnorderedList list = new UnorderedList();
        records.stream()
                .filter(record -> record.visit() == null)
                .forEach(record -> list.add(new ListItem(RecordLink.to(record))));
        if (list.getComponentCount() > 0) {
            add(new H3(text("enforcement.places.records")), list);
        }
    }

    private Button draw(Map<String, String> query) {
        return new Button(text("enforcement.form.title"), e -> getUI().ifPresent(
                        ui -> ui.navigate(ViolationFormView.class, QueryParameters.simple(query))));
    }

    private static Div line(Risk.Part part) {
        Div line = new Div(
                new Span(text(part.factor().titleKey())),
                new Span(Formats.number(part.amount())),
                new Span("+" + Formats.number(part.points())));
        line.addClassName("risk-part");
        return line;
    }

    private Component facts(PlaceRow place) {
        FactList facts = new FactList();
        facts.fact("enforcement.places.kind", parts.kind(place));
        facts.fact(
                "enforcement.places.address",
                place.address() + " · " + parts.areas().labelOf(place.area()));
        facts.fact("enforcement.places.code", text(place.facts().code().titleKey()));
        facts.fact("enforcement.places.scannedOn", Formats.date(place.facts().scannedOn()));
        facts.fact("enforcement.places.visitedOn", Formats.date(place.facts().visitedOn()));
        facts.fact("enforcement.places.reinspectOn", Formats.date(place.facts().reinspectOn()));
        facts.fact("enforcement.places.reminders", Formats.number(place.facts().reminders()));
        return facts;
    }

    private Component buttons(PlaceRow place) {
        HorizontalLayout buttons = new HorizontalLayout();
        buttons.setWrap(true);
        if (parts.inspects()) {
            Button visit =
                    new Button(text("enforcement.places.visit"), e -> new VisitDialog(parts, place, done).open());
            visit.setId("record-visit");
            visit.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(visit, draw(Map.of("venue", place.id().toString())));
        }
        parts.suspension(place).ifPresent(suspension -> suspension(buttons, suspension));
        return buttons;
    }

    private void suspension(HorizontalLayout buttons, SuspensionRow suspension) {
        buttons.add(new StateBadge(text(suspension.state().titleKey()), Tone.LATE));
        boolean mine = parts.officer().is(Role.OFFICE_CHAIR)
                && parts.officer().scope().paths().contains(suspension.area());
        if (!mine) {
            return;
        }
        if (suspension.state() == SuspensionState.PROPOSED) {
            button(buttons, "suspend", () -> parts.suspensions().order(suspension.id()))
                    .addThemeVariants(ButtonVariant.PRIMARY);
            String refuse = text("enforcement.places.refuse");
            buttons.add(new Button(refuse, e -> new WordsDialog(
                            refuse,
                            text("enforcement.places.refuseWords"),
                            words -> take(() -> parts.suspensions().refuse(suspension.id(), words)))
                    .open()));
        } else {
            button(buttons, "lift", () -> parts.suspensions().lift(suspension.id()))
                    .addThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    private Button button(HorizontalLayout buttons, String verb, Runnable step) {
        Button button = new Button(text("enforcement.places." + verb), event -> take(step));
        button.setId("place-" + verb);
        buttons.add(button);
        return button;
    }

    private boolean take(Runnable step) {
        boolean taken = Attempt.take(step);
        if (taken) {
            done.run();
        }
        return taken;
    }
}
