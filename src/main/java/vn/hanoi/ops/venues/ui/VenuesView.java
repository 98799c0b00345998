package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenueFilter;

/** The venues of the officer's areas: states on top, the list with its filters, one venue on the right. */
@Route("venues")
@Menu(title = "venues.list.title", order = 400)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.VENUE_INSPECTOR, Roles.HEALTH_OFFICER, Roles.ADMIN})
class VenuesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int COUNT_CAP = 10_000;

    private final VenueParts parts;
    private final StateFigures figures;
    private final VenueFilters filters;
    private final VenueGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private VenueAddress address = new VenueAddress(VenueFilter.ALL, "");

    VenuesView(VenueParts parts) {
        this.parts = parts;
        figures = new StateFigures(state -> go(address.state(state)));
        filters = new VenueFilters(parts, filter -> go(address.with(filter)));
        grid = new VenueGrid(parts, row -> go(address.open(row.id().toString())));
        HorizontalLayout tools = new HorizontalLayout(filters);
        if (parts.keeps()) {
            Button register = new Button(text("venues.form.register"), event -> register());
            register.setId("register-venue");
            Button bring = new Button(
                    text("venues.import.open"), event -> getUI().ifPresent(ui -> ui.navigate("imports/venues")));
            bring.setId("import-venues");
            tools.add(register, bring);
        }
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, filters);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        split.setMaster(grid);
        split.setMasterSize("34rem", true);
        split.setDetailSize("28rem", true);
        split.setDetailPlaceholder(new EmptyState(text("venues.detail.none"), text("venues.detail.noneNext")));
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(address.open("")));
        split.addDetailEscapePressListener(event -> go(address.open("")));
        figures.getContent().setWidthFull();
        addClassName("ops-page");
        setSizeFull();
        add(figures, tools);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("venues.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = VenueAddress.read(event.getLocation().getQueryParameters());
        VenueFilter filter = address.filter();
        grid.show(filter);
        figures.show(parts.venues().counts(filter, COUNT_CAP + 1), COUNT_CAP);
        int count = parts.venues().count(filter, COUNT_CAP + 1);
        filters.show(filter, text("venues.list.count", Formats.capped(count, COUNT_CAP)));
        split.setDetail(address.venue().isEmpty() ? null : panel());
    }

    private VenuePanel panel() {
        Optional<VenueDetails> venue = address.id().flatMap(parts.venues()::find);
        VenuePanel panel = new VenuePanel(parts, () -> go(address.open("")));
        venue.ifPresentOrElse(
                details -> panel.show(details, new VenueActions(parts, details, this::reopen)), panel::showNothing);
        return panel;
    }

    private void register() {
        new VenueDialog(parts, Optional.empty(), this::reopen).open();
    }

    private void reopen(VenueId id) {
        go(address.open(id.toString()));
    }

    private void go(VenueAddress next) {
        getUI().ifPresent(ui -> ui.navigate(VenuesView.class, next.write()));
    }
}
