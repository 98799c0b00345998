package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.stays.CityForecast;

/** Who leaves and who is expected in the seven days ahead, and the wards that missed checks of homes yesterday. */
class CityAhead extends Div {

    private final QuarantineParts parts;
    private final CityParts city;
    private final Grid<CityForecast.Day> days = new Grid<>();
    private final Grid<CityForecast.Missed> wards = new Grid<>();

    CityAhead(QuarantineParts parts, CityParts city) {
        this.parts = parts;
        this.city = city;
        setWidthFull();
        days.addThemeVariants(GridVariant.NO_BORDER);
        days.setAllRowsVisible(true);
        days.addColumn(day -> Formats.date(day.day())).setHeader(text("quarantine.city.day"));
        days.addColumn(day -> Formats.number(day.leaving())).setHeader(text("quarantine.city.leaving"));
        days.addColumn(day -> Formats.number(day.announced())).setHeader(text("quarantine.city.announced"));
        days.addColumn(day -> Formats.number(day.usual())).setHeader(text("quarantine.city.usual"));
        days.addColumn(new ComponentRenderer<>(day -> new StateBadge(
                        Formats.number(day.free()),
                        day.free() < 0 ? Tone.LATE : day.free() == 0 ? Tone.WARN : Tone.PLAIN)))
                .setHeader(text("quarantine.city.freeAhead"));
        wards.addThemeVariants(GridVariant.NO_BORDER);
        wards.setAllRowsVisible(true);
        wards.addColumn(ward -> parts.areas().labelOf(ward.ward())).setHeader(text("quarantine.home.ward"));
        wards.addColumn(ward -> Formats.number(ward.homes())).setHeader(text("quarantine.city.missedHomes"));
        wards.setEmptyStateComponent(
                new EmptyState(text("quarantine.city.allChecked"), text("quarantine.city.allCheckedNext")));
        add(new Details(text("quarantine.city.ahead"), new Paragraph(text("quarantine.city.aheadHelp")), days));
        if (sees()) {
            add(new Details(text("quarantine.city.missed"), wards));
        }
    }

    void show() {
        days.setItems(city.forecast().ahead());
        if (sees()) {
            wards.setItems(city.forecast().missed());
        }
    }

    private boolean sees() {
        return parts.officers().require().is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.HEALTH_OFFICER);
    }
}
