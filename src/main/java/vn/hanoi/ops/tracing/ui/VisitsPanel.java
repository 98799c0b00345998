package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapLayers;
import vn.hanoi.ops.kernel.ui.map.MapStop;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.ForwardTrace;
import vn.hanoi.ops.tracing.TraceWindow;
import vn.hanoi.ops.tracing.Visit;

/** Where the person of a case was: a timeline, and the way between the places on a map. */
class VisitsPanel extends Composite<Div> {

    private static final String GROUND = "map/ground?level=2";
    private static final double MARGIN = 0.004;

    private final TracingParts parts;
    private final PlaceOpener opener;

    VisitsPanel(TracingParts parts, PlaceOpener opener) {
        this.parts = parts;
        this.opener = opener;
        getContent().addClassName("trace-visits");
        getContent().add(new EmptyState(text("tracing.none"), text("tracing.noneNext")));
    }

    void show(ForwardTrace trace) {
        Disclosure seen = parts.disclosure();
        List<Visit> visits = seen.value(trace.visits()).orElse(List.of());
        getContent().removeAll();
        seen.value(trace.window()).ifPresent(window -> getContent().add(new Paragraph(words(window))));
        if (visits.isEmpty()) {
            getContent().add(new EmptyState(text("tracing.visits.none"), text("tracing.visits.noneNext")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("trace-timeline");
        visits.forEach(visit -> list.add(line(visit)));
        getContent().add(map(visits), list);
    }

    private static String words(TraceWindow window) {
        String key = window.whatIf() ? "tracing.window.whatIf" : "tracing.window.rules";
        return text(
                key, Formats.dateTime(window.from()), Formats.dateTime(window.to()), Formats.date(window.dayZero()));
    }

    private ListItem line(Visit visit) {
        Span when = new Span(when(visit));
        when.addClassName("when");
        Button name = new Button(visit.name(), event -> opener.open(visit.venue(), day(visit)));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        Span where = new Span(visit.address());
        where.addClassName("where");
        ListItem item = new ListItem(when, name, where);
        if (visit.assumed()) {
            item.add(new Span(text("tracing.assumed")));
        }
        return item;
    }

    /** The day of the end too when somebody stayed over midnight. */
    static String when(Visit visit) {
        boolean sameDay = day(visit).equals(LocalDate.ofInstant(visit.to(), ConsoleClock.HANOI));
        return Formats.dateTime(visit.from()) + " – "
                + (sameDay ? Formats.time(visit.to()) : Formats.dateTime(visit.to()));
    }

    private LeafletMap map(List<Visit> visits) {
        LeafletMap map = new LeafletMap(parts.tiles());
        map.addClassName("trace-map");
        map.loadBase(GROUND);
        map.setLayers(new MapLayers(false, false, true, true));
        map.setWay(stops(visits));
        List<GeoPoint> points =
                visits.stream().map(Visit::position).filter(Objects::nonNull).toList();
        if (points.isEmpty()) {
            map.showWhole();
        } else {
            map.fit(around(points));
        }
        return map;
    }

    /** The stops in the order of the visits; a place where somebody was again has all its numbers on its first sign. */
    static List<MapStop> stops(List<Visit> visits) {
        Map<Integer, List<String>> numbers = new HashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            numbers.computeIfAbsent(visits.get(i).venue(), venue -> new ArrayList<>())
                    .add(Formats.number(i + 1));
        }
        List<MapStop> stops = new ArrayList<>();
        for (Visit visit : visits) {
            GeoPoint at = visit.position();
            if (at != null) {
                List<String> signs = numbers.put(visit.venue(), List.of());
                stops.add(new MapStop(String.join(", ", signs), visit.name(), at.lat(), at.lon()));
            }
        }
        return stops;
    }

    static MapBounds around(List<GeoPoint> points) {
        double south = points.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = points.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        return new MapBounds(south - MARGIN, west - MARGIN, north + MARGIN, east + MARGIN);
    }

    private static LocalDate day(Visit visit) {
        return LocalDate.ofInstant(visit.from(), ConsoleClock.HANOI);
    }
}
