package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.chart.TimeChart;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.NoticeKind;
import vn.hanoi.ops.tracing.PlaceView;
import vn.hanoi.ops.tracing.TracingRefused;

/** A venue on a day: visitors and F0 by hour, chains of places, and the texts for the venue and for everybody. */
class PlaceDialog extends Dialog {

    private final transient TracingParts parts;
    private final transient CaseId caseId;
    private final String reason;
    private final int venue;
    private final DatePicker day = ComponentTexts.translate(new DatePicker(text("tracing.place.day")));
    private final Div content = new Div();
    private transient PlaceView.@Nullable Hours hours;

    /** @param wanted the day to begin with; the smallest one for today */
    PlaceDialog(TracingParts parts, CaseId caseId, String reason, int venue, LocalDate wanted) {
        this.parts = parts;
        this.caseId = caseId;
        this.reason = reason;
        this.venue = venue;
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), ConsoleClock.HANOI);
        day.setMax(today);
        day.setValue(wanted.equals(LocalDate.MIN) ? today : wanted);
        day.addValueChangeListener(event -> show());
        setHeaderTitle(text("tracing.place.title"));
        setWidth("46rem");
        add(day, content);
        getFooter()
                .add(
                        notice(NoticeKind.ALERT),
                        notice(NoticeKind.PUBLIC),
                        new Button(text("kernel.close"), event -> close()));
        show();
    }

    private Button notice(NoticeKind kind) {
        Button button =
                new Button(text(kind.titleKey()), event -> new NoticeDialog(parts, caseId, venue, kind, hours).open());
        button.setId("notice-" + kind);
        return button;
    }

    private void show() {
        content.removeAll();
        hours = null;
        if (day.getValue() == null) {
            return;
        }
        try {
            show(parts.places().at(caseId, reason, venue, day.getValue()));
        } catch (TracingRefused e) {
            content.add(new EmptyState(text(e.reason().titleKey()), text("tracing.place.next")));
        }
    }

    private void show(PlaceView place) {
        hours = parts.disclosure().value(place.present()).orElse(null);
        setHeaderTitle(place.name());
        Div figures = new Div(
                new KeyFigure(text("tracing.place.visitors")).show(Formats.number(place.visitors()), Tone.PLAIN),
                new KeyFigure(text("tracing.place.cases"))
                        .show(Formats.number(place.cases()), place.cases() > 0 ? Tone.WARN : Tone.GOOD));
        figures.addClassName("ops-figures");
        content.add(new Paragraph(place.address() + ", " + place.area()), figures, chart(place));
        content.add(new H3(text("tracing.place.chain")));
        if (place.chain().isEmpty()) {
            content.add(new Paragraph(text("tracing.place.noChain")));
            return;
        }
        OrderedList chain = new OrderedList();
        place.chain()
                .forEach(step -> chain.add(new ListItem(
                        text("tracing.place.step", step.from(), step.to(), Formats.number(step.people())))));
        content.add(chain);
    }

    private static ChartView chart(PlaceView place) {
        Instant begin = place.day().atStartOfDay(ConsoleClock.HANOI).toInstant();
        ChartView chart = new ChartView(text("tracing.place.hours"));
        chart.setWidthFull();
        chart.setHeight("14rem");
        int busiest = place.hours().stream()
                .max(java.util.Comparator.comparingInt(PlaceView.Hour::visitors))
                .map(PlaceView.Hour::hour)
                .orElse(0);
        chart.show(
                TimeChart.between(begin, begin.plusSeconds(86_400))
                        .line(text("tracing.place.visitors"), points(place, begin, false))
                        .quietLine(text("tracing.place.cases"), points(place, begin, true))
                        .build(),
                text(
                        "tracing.place.hoursWords",
                        Formats.number(busiest),
                        Formats.number(place.visitors()),
                        Formats.number(place.cases())));
        return chart;
    }

    private static List<TimeChart.Point> points(PlaceView place, Instant begin, boolean sick) {
        return place.hours().stream()
                .map(hour -> new TimeChart.Point(
                        begin.plusSeconds(hour.hour() * 3_600L), (double) (sick ? hour.cases() : hour.visitors())))
                .toList();
    }
}
