package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.WhyDialog;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FactList;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.orders.OrderDetails;
import vn.hanoi.ops.quarantine.orders.OrderEntry;
import vn.hanoi.ops.quarantine.orders.OrderStep;
import vn.hanoi.ops.quarantine.stays.CrossInfection;
import vn.hanoi.ops.quarantine.stays.Resident;

/** One person's stay: where, under which order and until when and why, what to do next, and what was done. */
class ResidentPanel extends VerticalLayout {

    private final QuarantineParts parts;
    private final ResidentParts more;
    private final Runnable close;
    private final Runnable changed;

    /** @param close lets go of the stay @param changed called after each step */
    ResidentPanel(QuarantineParts parts, ResidentParts more, Runnable close, Runnable changed) {
        this.parts = parts;
        this.more = more;
        this.close = close;
        this.changed = changed;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
    }

    void showNothing() {
        removeAll();
        add(
                new RecordTop(text("quarantine.residents.gone"), close),
                new EmptyState(text("quarantine.residents.choose"), text("quarantine.residents.chooseNext")));
    }

    void show(Resident stay) {
        removeAll();
        Disclosure seen = parts.purpose().disclosure();
        ResidentLine line = ResidentLine.of(parts, List.of(stay)).getFirst();
        add(
                new RecordTop(CaseWords.person(line.person(), seen), close),
                ResidentTexts.badge(stay, seen, parts.clock().instant()));
        Optional<OrderDetails> order = parts.orders().find(stay.order());
        FactList facts = new FactList();
        facts.fact("quarantine.residents.room", ResidentTexts.room(stay));
        facts.fact("quarantine.residents.arrived", Formats.dateTime(stay.arrivedAt()));
        order.ifPresent(found -> orderFacts(facts, found, seen));
        add(facts);
        order.flatMap(found -> seen.value(found.countedFrom())).ifPresent(term -> {
            Button why = new Button(
                    text("quarantine.order.why"),
                    event -> new WhyDialog(text("field.quarantine.lastDay"), term.why()).open());
            why.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            why.setId("why-last-day");
            add(why);
        });
        if (parts.cares()) {
            add(new StayActions(parts, more, stay, changed));
        }
        add(mates(stay, seen));
        order.ifPresent(found -> add(new H3(text("quarantine.order.history")), history(found)));
    }

    private void orderFacts(FactList facts, OrderDetails order, Disclosure seen) {
        facts.fact(
                "quarantine.order.number",
                order.row().number() + " · " + Formats.date(order.row().decidedOn()));
        facts.fact("quarantine.order.authority", order.authority());
        facts.fact("quarantine.order.basis", order.basis());
        facts.fact("field.quarantine.lastDay", seen.text(order.row().lastDay(), day -> Formats.date(day)));
        facts.fact("quarantine.order.home", parts.areas().labelOf(order.row().home()));
        String samples = seen.text(order.tested().outcomes(), list -> list.stream()
                .map(s -> Formats.date(s.takenOn()) + " " + text(s.outcome().titleKey()))
                .reduce((a, b) -> a + "; " + b)
                .orElse(Formats.UNKNOWN));
        facts.fact("field.quarantine.outcomes", samples);
    }

    private Component mates(Resident stay, Disclosure seen) {
        VerticalLayout box = new VerticalLayout(new H3(text("quarantine.mates.title")));
        box.setPadding(false);
        List<CrossInfection.Mate> mates = more.infections().mates(stay.id());
        if (mates.isEmpty()) {
            box.add(text("quarantine.mates.none"));
            return box;
        }
        UnorderedList list = MateList.of(parts, mates, seen);
        box.add(list);
        return box;
    }

    private static Component history(OrderDetails order) {
        OrderedList lines = new OrderedList();
        lines.addClassName("ops-history");
        order.history().reversed().forEach(entry -> lines.add(new ListItem(line(entry))));
        return lines;
    }

    private static String line(OrderEntry entry) {
        String who = entry.officerName().isBlank() ? entry.officer() : entry.officerName();
        String why = entry.byMate()
                ? text("quarantine.order.byMate")
                : entry.byCase()
                        .map(number -> text(
                                entry.step() == OrderStep.RESUMED
                                        ? "quarantine.order.byReopened"
                                        : "quarantine.order.byCase",
                                number))
                        .orElse(entry.note());
        String note = why.isBlank() ? "" : " · " + why;
        return Formats.dateTime(entry.at()) + " · " + text(entry.step().titleKey()) + " · " + who + note;
    }
}
