package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.rules.FourClocks.Standing;
import vn.hanoi.ops.cases.rules.FourClocks.Stop;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.WhyButton;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The clock of an F0: the stations behind with their times, those ahead with due time, owner and reason. */
class ClockRail extends Composite<Div> {

    private final @Nullable Consumer<Station> undo;

    /** @param undo takes a station back; none when the officer cannot */
    ClockRail(CaseFile file, @Nullable Consumer<Station> undo) {
        this.undo = undo;
        getContent().addClassNames("step-rail", "clock-rail");
        getContent().setVisible(!file.details().clocks().stops().isEmpty());
        OrderedList rail = new OrderedList();
        rail.getElement().setAttribute("aria-label", text("cases.clock"));
        Instant result = file.details().resultAt();
        if (result != null) {
            ListItem start = new ListItem(name(Station.RESULT), note(Formats.dateTime(result)));
            start.getElement().setAttribute("data-reached", true);
            rail.add(start);
        }
        file.details().clocks().stops().forEach(stop -> rail.add(station(file, stop)));
        getContent().add(rail);
    }

    private ListItem station(CaseFile file, Stop stop) {
        Standing standing = stop.standing(file.now());
        ListItem item = new ListItem(name(stop.station()));
        item.getElement().setAttribute("data-station", stop.station().name());
        Instant reached = stop.reachedAt();
        Span note = note(
                reached != null
                        ? text("cases.clock.reached", Formats.dateTime(reached), text(standing.titleKey()))
                        : stop.dueAt() == null
                                ? text(standing.titleKey())
                                : text(
                                        "cases.clock.due",
                                        Formats.dateTime(stop.dueAt()),
                                        CaseWords.due(stop.dueAt(), file.now())));
        note.getElement().setAttribute("data-tone", CaseWords.attribute(CaseWords.tone(standing)));
        item.add(note);
        if (reached != null) {
            item.getElement().setAttribute("data-reached", true);
            Consumer<Station> takesBack = undo;
            if (takesBack != null && file.details().clocks().next().isPresent()) {
                item.add(undo(stop.station(), takesBack));
            }
            return item;
        }
        item.getElement().setAttribute("data-awaited", CaseWords.attribute(CaseWords.tone(standing)));
        stop.rule().ifPresent(rule -> {
            item.add(note(text(rule.owner().titleKey())));
            Instant started = rule.from() == Station.RESULT
                    ? file.details().resultAt()
                    : file.details()
                            .clocks()
                            .of(rule.from())
                            .map(Stop::reachedAt)
                            .orElse(null);
            item.add(new WhyButton(text(stop.station().titleKey()), stop.why(started)));
        });
        return item;
    }

    private static Button undo(Station station, Consumer<Station> takesBack) {
        Button undo = new Button(text("cases.clock.undo"), event -> takesBack.accept(station));
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return undo;
    }

    private static Span name(Station station) {
        Span name = new Span(text(station.titleKey()));
        name.addClassName("name");
        return name;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("note");
        return note;
    }
}
