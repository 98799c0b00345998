package vn.hanoi.ops.crowding.ui.streets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetFilter;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The streets that are watched: list and search on the left, one street with its line on the right. */
@Route("streets")
@Menu(title = "crowding.streets.title", order = 902)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.ADMIN})
class StreetsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int COUNT_CAP = 1_000;

    private final StreetEditorParts parts;
    private final FilterBar bar;
    private final Checkbox unwatched = new Checkbox();
    private final StreetGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private StreetAddress address = new StreetAddress(StreetFilter.ALL, "");

    StreetsView(StreetEditorParts parts, ExportButtons exports) {
        this.parts = parts;
        grid = new StreetGrid(parts.streets(), row -> go(address.open(row.id().toString())));
        bar = new FilterBar(text("crowding.streets.search")).add(unwatched);
        addClassName("ops-page");
        setSizeFull();
        buildFilters();
        split.setMaster(grid);
        split.setMasterSize("26rem", true);
        split.setDetailSize("32rem", true);
        split.setDetailPlaceholder(new EmptyState(text("crowding.streets.none"), text("crowding.streets.noneNext")));
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(address.open("")));
        split.addDetailEscapePressListener(event -> go(address.open("")));
        add(bar, tools(exports));
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.streets.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = StreetAddress.read(event.getLocation().getQueryParameters());
        StreetFilter filter = address.filter();
        bar.setSearch(filter.text());
        unwatched.setValue(filter.unwatched());
        grid.show(filter);
        int count = parts.streets().count(filter, COUNT_CAP + 1);
        bar.showResult(
                text("crowding.streets.count", Formats.capped(count, COUNT_CAP)), !filter.equals(StreetFilter.ALL));
        Optional<StreetDetails> street = address.id().flatMap(parts.streets()::find);
        if (address.isNew()) {
            split.setDetail(new StreetEditor(parts, null, this::done));
        } else {
            split.setDetail(
                    street.map(s -> new StreetEditor(parts, s, this::done)).orElse(null));
        }
    }

    private void buildFilters() {
        unwatched.setLabel(text("crowding.streets.unwatched"));
        unwatched.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().withUnwatched(event.getValue())));
            }
        });
        bar.onSearch(typed -> {
            if (!typed.equals(address.filter().text())) {
                go(address.with(address.filter().withText(typed)));
            }
        });
        bar.onReset(() -> go(address.with(StreetFilter.ALL)));
    }

    private HorizontalLayout tools(ExportButtons exports) {
        Button add = new Button(text("crowding.streets.new"), event -> go(address.open(StreetAddress.NEW)));
        add.setId("new-street");
        HorizontalLayout tools = new HorizontalLayout(
                add,
                exports.of("streets", () -> ExportQuery.ALL),
                new RouterLink(text("crowding.import.title"), StreetImportView.class));
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        tools.setWrap(true);
        return tools;
    }

    private void done(String street) {
        go(address.open(street));
    }

    private void go(StreetAddress next) {
        getUI().ifPresent(ui -> ui.navigate(StreetsView.class, next.write()));
    }
}
