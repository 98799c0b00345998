package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.stays.AnnouncedBuses;
import vn.hanoi.ops.quarantine.stays.Bus;

/** The arrivals that are announced to a site, and a form for one more. */
class BusDialog extends Dialog {

    private final QuarantineParts parts;
    private final AnnouncedBuses buses;
    private final SiteId site;
    private final Grid<Bus> grid = new Grid<>();
    private final DateTimePicker due = new DateTimePicker(text("quarantine.bus.due"));
    private final IntegerField people = new IntegerField(text("quarantine.bus.people"));
    private final TextField origin = new TextField(text("quarantine.bus.origin"));

    BusDialog(QuarantineParts parts, AnnouncedBuses buses, SiteId site, Runnable closed) {
        this.parts = parts;
        this.buses = buses;
        this.site = site;
        setHeaderTitle(text("quarantine.bus.title"));
        setWidth("min(760px, calc(100vw - 24px))");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(bus -> Formats.dateTime(bus.dueAt())).setHeader(text("quarantine.bus.due"));
        grid.addColumn(bus -> Formats.number(bus.people())).setHeader(text("quarantine.bus.people"));
        grid.addColumn(Bus::origin).setHeader(text("quarantine.bus.origin"));
        grid.addComponentColumn(this::verbs)
                .setHeader(text("quarantine.bus.next"))
                .setWidth("13rem");
        grid.setEmptyStateComponent(new EmptyState(text("quarantine.bus.none"), text("quarantine.bus.noneNext")));
        due.setValue(LocalDateTime.ofInstant(parts.clock().instant(), ConsoleClock.HANOI)
                .plusDays(1)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0));
        people.setId("bus-people");
        people.setMin(1);
        people.setMax(2_000);
        origin.setId("bus-origin");
        origin.setMaxLength(200);
        add(grid, new FormLayout(due, people, origin));
        Button announce = new Button(text("quarantine.bus.announce"), event -> announce());
        announce.setId("announce-bus");
        announce.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.close"), event -> close()), announce);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
        show();
    }

    private void show() {
        grid.setItems(buses.toCome(site));
    }

    private void announce() {
        int many = people.getValue() == null ? 0 : people.getValue();
        LocalDateTime when = due.getValue();
        if (SiteSteps.take(() -> buses.announce(
                site,
                when == null
                        ? parts.clock().instant()
                        : when.atZone(ConsoleClock.HANOI).toInstant(),
                many,
                origin.getValue()))) {
            people.clear();
            origin.clear();
            show();
        }
    }

    private Component verbs(Bus bus) {
        Button arrived = new Button(text("quarantine.bus.arrived"), event -> take(() -> buses.arrived(bus.id())));
        Button cancel = new Button(text("quarantine.bus.cancel"), event -> new ReasonDialog(
                        text("quarantine.bus.cancel"), reason -> take(() -> buses.cancel(bus.id(), reason)))
                .open());
        HorizontalLayout verbs = new HorizontalLayout(arrived, cancel);
        verbs.setWrap(true);
        for (Button verb : new Button[] {arrived, cancel}) {
            verb.addThemeVariants(ButtonVariant.SMALL);
        }
        return verbs;
    }

    private boolean take(Runnable step) {
        boolean taken = SiteSteps.take(step);
        show();
        return taken;
    }
}
