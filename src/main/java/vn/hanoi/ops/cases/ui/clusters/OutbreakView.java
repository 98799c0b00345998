package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.outbreaks.OutbreakDay;
import vn.hanoi.ops.cases.outbreaks.OutbreakDetails;
import vn.hanoi.ops.cases.outbreaks.OutbreakId;
import vn.hanoi.ops.cases.outbreaks.OutbreakPlace;
import vn.hanoi.ops.cases.outbreaks.OutbreakStep;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One outbreak place: its figures by day, the cases that belong to it with why, places in common, what was done. */
@Route(OutbreakListView.ROUTE + "/:" + OutbreakView.PARAMETER)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/cases.css")
class OutbreakView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "outbreak";

    private final transient OutbreakInquiry inquiry;
    private final ChartView curve = new ChartView(text("cases.tree.curve"));
    private final OutbreakCases members;
    private OutbreakId id = new OutbreakId(new java.util.UUID(0, 0));

    OutbreakView(OutbreakInquiry inquiry) {
        this.inquiry = inquiry;
        addClassName("ops-page");
        members = new OutbreakCases(inquiry, this::show);
        curve.setWidthFull();
        curve.setHeight("13rem");
    }

    @Override
    public String getPageTitle() {
        return text("cases.outbreak.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(OutbreakId::parse)
                .filter(named -> inquiry.find(named).isPresent())
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        OutbreakDetails details = inquiry.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(header(details), new OutbreakButtons(inquiry, details, this::show), figures(details));
        Map<LocalDate, Integer> days = new LinkedHashMap<>();
        details.days().forEach(day -> days.put(day.day(), day.f0()));
        curve.show(EpidemicCurve.of(text("cases.tree.curve"), days), text("cases.tree.curveWords", days.size()));
        Div figures = new Div(new Div(new H3(text("cases.tree.curve")), curve), days(details.days()));
        figures.addClassName("outbreak-days");
        GeoPoint position = details.place().position();
        if (position != null) {
            figures.add(new Div(new H3(text("cases.outbreak.where")), inquiry.map(position)));
        }
        members.show(details);
        add(
                figures,
                new H3(text("cases.outbreak.cases")),
                inquiry.purpose().choice(members::reload),
                members,
                new OutbreakCommon(inquiry, details),
                new H3(text("cases.course")),
                steps(details.steps()));
    }

    private Div header(OutbreakDetails details) {
        OutbreakPlace place = details.place();
        List<String> words = Stream.of(
                        inquiry.unit(place.area()),
                        place.address(),
                        text(place.setting().titleKey()),
                        place.venue().isBlank() ? "" : text("cases.outbreak.venueOf", place.venue()),
                        place.position() == null ? "" : OutbreakForm.written(place.position()))
                .filter(part -> !part.isBlank())
                .toList();
        Div header = new Div(
                new H2(place.name()), OutbreakListView.state(details.row()), new Span(String.join(" · ", words)));
        header.addClassName("outbreak-header");
        return header;
    }

    private Div figures(OutbreakDetails details) {
        LocalDate today = inquiry.reportDay();
        Div figures = new Div(
                new KeyFigure(text("cases.kind.F0"))
                        .show(Formats.number(details.row().f0()), Tone.PLAIN),
                new KeyFigure(text("cases.outbreak.today")).show(Formats.number(details.f0On(today)), Tone.PLAIN),
                new KeyFigure(text("cases.kind.F1"))
                        .show(Formats.number(details.row().f1()), Tone.PLAIN),
                new KeyFigure(text("cases.outbreak.lastOn"))
                        .show(
                                details.row().lastOn() == null
                                        ? Formats.UNKNOWN
                                        : Formats.date(details.row().lastOn()),
                                Tone.PLAIN),
                new KeyFigure(text("cases.outbreak.openedOn"))
                        .show(Formats.date(details.place().openedOn()), Tone.PLAIN));
        figures.addClassName("case-figures");
        figures.setWidthFull();
        return figures;
    }

    private static Div days(List<OutbreakDay> days) {
        Div table = new Div(new Span(text("cases.outbreak.day")), new Span(text("cases.kind.F0")));
        table.add(new Span(text("cases.kind.F1")));
        days.reversed().stream().limit(10).forEach(day -> {
            table.add(new Span(Formats.date(day.day())), new Span(Formats.number(day.f0())));
            table.add(new Span(Formats.number(day.f1())));
        });
        table.addClassName("outbreak-table");
        return new Div(new H3(text("cases.outbreak.byDay")), table);
    }

    private OrderedList steps(List<OutbreakStep> steps) {
        Disclosure seen = inquiry.purpose().disclosure();
        OrderedList list = new OrderedList();
        list.addClassName("case-markers");
        steps.reversed().forEach(step -> {
            ListItem item = new ListItem(text(
                    "cases.outbreak.stepLine",
                    Formats.dateTime(step.at()),
                    text(step.what().titleKey()),
                    step.officerName().isBlank() ? step.officer() : step.officerName()));
            String note = seen.text(step.note());
            if (!note.isBlank()) {
                item.add(new Paragraph(note));
            }
            list.add(item);
        });
        return list;
    }

    /** Opens the screen of a place. */
    static void open(OutbreakId id) {
        UI.getCurrent().navigate(OutbreakView.class, new RouteParameters(new RouteParam(PARAMETER, id.toString())));
    }
}
