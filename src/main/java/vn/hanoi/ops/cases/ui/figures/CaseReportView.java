package vn.hanoi.ops.cases.ui.figures;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.ReportDay;
import vn.hanoi.ops.cases.records.AreaModes;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseList.WardBreach;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.Addresses;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** New F0 of a reporting day, 18:00 to 18:00, by place of detection; wards by their oldest breach; home-care lists. */
@Route("case-report")
@Menu(title = "cases.report.title", order = 230)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/cases.css")
class CaseReportView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseList cases;
    private final AreaModes modes;
    private final Areas areas;
    private final Clock clock;
    private final Officer officer;
    private final DatePicker day = ComponentTexts.translate(new DatePicker(text("cases.report.day")));
    private final Div figures = new Div();
    private final Grid<WardBreach> wards = new Grid<>();

    CaseReportView(CaseList cases, AreaModes modes, Areas areas, Clock clock, CurrentOfficer officers) {
        this.cases = cases;
        this.modes = modes;
        this.areas = areas;
        this.clock = clock;
        this.officer = officers.require();
        addClassName("ops-page");
        figures.addClassNames("case-figures");
        figures.setWidthFull();
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                Addresses.open("case-report?day=" + event.getValue());
            }
        });
        buildWards();
        add(day, new Paragraph(text("cases.report.help")), figures, new H2(text("cases.report.wards")), wards);
        if (officer.is(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE)) {
            add(new HomeCarePanel(modes, areas, officer));
        }
    }

    @Override
    public String getPageTitle() {
        return text("cases.report.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("day")
                .flatMap(CaseReportView::parse)
                .orElseGet(() -> ReportDay.of(clock.instant()));
        day.setValue(shown);
        show(shown);
        List<WardBreach> breaches = cases.wardsByBreach(50);
        wards.setItems(breaches);
        wards.setAllRowsVisible(breaches.size() <= 10);
    }

    private void show(LocalDate shown) {
        Map<DetectionPlace, Integer> counts = cases.reported(shown, CaseFilter.of(Tray.ALL));
        int placeless = cases.reportedPlaceless(shown, CaseFilter.of(Tray.ALL));
        int total =
                placeless + counts.values().stream().mapToInt(Integer::intValue).sum();
        figures.removeAll();
        figures.add(new KeyFigure(text("cases.report.total"))
                .show(Formats.number(total), Tone.PLAIN)
                .note(
                        text(
                                "cases.report.fromTo",
                                Formats.dateTime(ReportDay.begin(shown)),
                                Formats.dateTime(ReportDay.begin(shown.plusDays(1)))),
                        Tone.PLAIN)
                .opens(() -> open(shown, "")));
        for (DetectionPlace place : DetectionPlace.values()) {
            figures.add(new KeyFigure(text(place.titleKey()))
                    .show(Formats.number(counts.getOrDefault(place, 0)), Tone.PLAIN)
                    .opens(() -> open(shown, "&place=" + place)));
        }
        if (placeless > 0) {
            figures.add(new KeyFigure(text("cases.detection.unknown"))
                    .show(Formats.number(placeless), Tone.WARN)
                    .note(text("cases.detection.unknownNext"), Tone.WARN)
                    .opens(() -> open(shown, "&place=unknown")));
        }
    }

    private static void open(LocalDate day, String place) {
        Addresses.open("cases?tray=all&day=" + day + place);
    }

    private void buildWards() {
        wards.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        wards.addColumn(ward -> areas.labelOf(ward.area())).setHeader(text("cases.unit"));
        wards.addColumn(ward -> Formats.number(ward.late())).setHeader(text("cases.report.late"));
        wards.addColumn(ward -> CaseWords.due(ward.oldestDue(), clock.instant()))
                .setHeader(text("cases.report.oldest"));
        wards.addItemClickListener(event ->
                Addresses.open("cases?tray=late&area=" + event.getItem().area().value()));
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
