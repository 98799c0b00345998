package vn.hanoi.ops.crowding.ui.live.table;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.street.LevelHistory;
import vn.hanoi.ops.crowding.ui.live.street.StreetInquiry;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** The level history of one street, from a chosen day on. */
class StreetPast extends Composite<Div> {

    private static final String MAP = "map";
    private static final int LINES = 200;
    private static final int DAYS = 7;

    private final StreetInquiry inquiry;
    private final LevelBadge badge = new LevelBadge(0);
    private final H2 name = new H2();
    private final Span unit = new Span();
    private final Anchor onMap = new Anchor(MAP, text("crowding.list.onMap"));
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("crowding.list.from")));
    private final LevelHistory history = new LevelHistory(true);
    private final Div missing = new Div();
    private @Nullable StreetNow street;

    StreetPast(StreetInquiry inquiry, Runnable close) {
        this.inquiry = inquiry;
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("crowding.live.close"));
        unit.addClassName("unit");
        Div names = new Div(name, unit);
        names.addClassName("names");
        Div header = new Div(badge, names, back);
        header.addClassName("record-header");
        from.addValueChangeListener(event -> read());
        missing.add(new EmptyState(text("crowding.live.missing.why"), text("crowding.live.missing.next")));
        Div body = new Div(onMap, from, history, missing);
        body.addClassName("body");
        getContent().addClassNames("ops-panel", "street-record", "street-past");
        getContent().add(header, body);
    }

    void show(Optional<StreetNow> shown) {
        boolean other =
                street == null || shown.filter(s -> s.id().equals(street.id())).isEmpty();
        street = shown.orElse(null);
        missing.setVisible(street == null);
        history.setVisible(street != null);
        from.setVisible(street != null);
        onMap.setVisible(street != null);
        badge.show(
                shown.map(StreetNow::level).orElse(0),
                shown.map(StreetNow::stale).orElse(false));
        name.setText(shown.map(StreetNow::name).orElse(text("crowding.live.missing.title")));
        unit.setText(shown.map(StreetNow::areaLabel).orElse(""));
        shown.ifPresent(s -> onMap.setHref(MAP + "?street=" + s.id()));
        if (other && street != null) {
            LocalDate today = LocalDate.ofInstant(inquiry.now(), ConsoleClock.HANOI);
            from.setMax(today);
            from.setValue(today.minusDays(DAYS));
            read();
        }
    }

    private void read() {
        if (street != null && from.getValue() != null) {
            Instant start = from.getValue().atStartOfDay(ConsoleClock.HANOI).toInstant();
            Instant now = inquiry.now();
            history.show(inquiry.history(street.id(), start, now), LINES, now);
        }
    }
}
