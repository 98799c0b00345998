package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.ResidentTray;

/** The people of a site: lists of what is to be done on the left, one person's stay on the right. */
@Route("quarantine/residents")
@Menu(title = "quarantine.residents.title", order = 302)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER})
@StyleSheet("styles/quarantine.css")
class ResidentsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String STAY = "stay";
    private static final String TRAY = "list";

    private final QuarantineParts parts;
    private final ResidentParts more;
    private final SiteChoice choice;
    private final TrayButtons<ResidentTray> trays =
            new TrayButtons<>("tray-", ResidentTray::titleKey, tray -> go(tray, Optional.empty()));
    private final ResidentGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private @Nullable SiteRow site;
    private ResidentTray tray = ResidentTray.HERE;
    private Optional<StayId> stay = Optional.empty();

    ResidentsView(QuarantineParts parts, ResidentParts more) {
        this.parts = parts;
        this.more = more;
        choice = new SiteChoice(
                parts, row -> getUI().ifPresent(ui -> ui.navigate(ResidentsView.class, SiteChoice.of(row.id()))));
        grid = new ResidentGrid(parts, line -> go(tray, Optional.of(line.stay().id())));
        Button meals = new Button(text("quarantine.meals.title"), event -> meals());
        meals.setId("meals");
        HorizontalLayout tools = new HorizontalLayout(
                choice,
                parts.purpose().choice(this::show),
                meals,
                more.exports().of("residents", this::query));
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        split.setMaster(grid);
        split.setMasterSize("32rem", true);
        split.setDetailSize("30rem", true);
        split.setDetailPlaceholder(
                new EmptyState(text("quarantine.residents.choose"), text("quarantine.residents.chooseNext")));
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(tray, Optional.empty()));
        split.addDetailEscapePressListener(event -> go(tray, Optional.empty()));
        addClassName("ops-page");
        setSizeFull();
        add(tools, trays);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.residents.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        site = choice.show(address).orElse(null);
        tray = address.getSingleParameter(TRAY)
                .flatMap(name -> Stream.of(ResidentTray.values())
                        .filter(t -> t.name().equals(name))
                        .findFirst())
                .orElse(ResidentTray.HERE);
        stay = address.getSingleParameter(STAY).flatMap(StayId::parse);
        show();
    }

    private void show() {
        SiteRow shown = site;
        trays.removeAll();
        if (shown == null) {
            grid.show((after, limit) -> List.of());
            split.setDetail(null);
            return;
        }
        trays.show(parts.residents().counts(shown.id()), tray);
        grid.show(shown.id(), tray);
        split.setDetail(stay.map(this::panel).orElse(null));
    }

    private ResidentPanel panel(StayId id) {
        Optional<Resident> found =
                parts.residents().open(id, parts.purpose().disclosure().purpose());
        ResidentPanel panel = new ResidentPanel(parts, more, () -> go(tray, Optional.empty()), this::show);
        found.ifPresentOrElse(panel::show, panel::showNothing);
        return panel;
    }

    private void meals() {
        SiteRow shown = site;
        if (shown != null) {
            new MealsDialog(parts, more, shown.id()).open();
        }
    }

    private ExportQuery query() {
        return new ExportQuery(
                Map.of(SiteChoice.PARAMETER, site == null ? "" : site.id().toString(), TRAY, tray.name()));
    }

    private void go(ResidentTray next, Optional<StayId> open) {
        Map<String, String> address = new HashMap<>();
        if (site != null) {
            address.put(SiteChoice.PARAMETER, site.id().toString());
        }
        address.put(TRAY, next.name());
        open.ifPresent(id -> address.put(STAY, id.toString()));
        getUI().ifPresent(ui -> ui.navigate(ResidentsView.class, QueryParameters.simple(address)));
    }
}
