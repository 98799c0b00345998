package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The tower of three tiers on top, the places beside their map, and one place whole. */
@Route("care-sites")
@Menu(title = "care.sites.title", order = 254)
@RolesAllowed({
    Roles.HEALTH_OFFICER,
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.HOTLINE_SUPERVISOR,
    Roles.HOTLINE_OPERATOR,
    Roles.QUARANTINE_MANAGER,
    Roles.ADMIN
})
@StyleSheet("styles/care.css")
class CareSitesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final SitesInquiry inquiry;
    private final TierTower tower;
    private final FilterBar bar;
    private final Checkbox free = new Checkbox(text("care.sites.onlyFree"));
    private final Select<SiteKind> kind = new Select<>();
    private final SiteGrid grid;
    private final SiteMap map;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private SitesAddress address = new SitesAddress(SiteFilter.ALL, "");
    private LiveChannel.@Nullable Registration following;

    CareSitesView(SitesInquiry inquiry) {
        this.inquiry = inquiry;
        tower = new TierTower(tier -> go(address.with(address.filter().ofTier(tier))));
        bar = new FilterBar(text("care.sites.search"))
                .onSearch(words -> go(address.with(address.filter().saying(words))))
                .onReset(() -> go(address.with(SiteFilter.ALL)));
        grid = new SiteGrid(inquiry, row -> go(address.open(row.id().toString())));
        map = new SiteMap(inquiry, id -> go(address.open(id)));
        buildFilters();
        split.setMaster(grid);
        split.setMasterSize("33rem", true);
        split.setDetailSize("30rem", true);
        split.setDetailPlaceholder(map);
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(address.open("")));
        split.addDetailEscapePressListener(event -> go(address.open("")));
        addClassNames("ops-page", "care-sites");
        setSizeFull();
        add(tower, bar);
        addAndExpand(split);
    }

    private void buildFilters() {
        kind.setItems(SiteKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("care.sites.anyKind"));
        kind.setItemLabelGenerator(k -> k == null ? text("care.sites.anyKind") : text(k.titleKey()));
        kind.setAriaLabel(text("care.field.kind"));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().of(Optional.ofNullable(event.getValue()))));
            }
        });
        free.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().withFree(event.getValue())));
            }
        });
        bar.add(kind, free);
        if (inquiry.exports()) {
            bar.add(inquiry.exportButton());
        }
        if (inquiry.keeps()) {
            Button register = new Button(
                    text("care.sites.register"),
                    event -> new SiteDialog(inquiry, Optional.empty(), id -> go(address.open(id.toString()))).open());
            register.setId("register-site");
            bar.add(register);
        }
    }

    @Override
    public String getPageTitle() {
        return text("care.sites.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SitesAddress.read(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = inquiry.follow(event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void show() {
        SiteFilter filter = address.filter();
        List<SiteRow> rows = inquiry.sites().rows(filter);
        tower.show(inquiry.sites().tiers(), filter.tier());
        bar.setSearch(filter.words());
        kind.setValue(filter.kind().orElse(null));
        free.setValue(filter.free());
        bar.showResult(text("care.sites.count", Formats.number(rows.size())), !filter.equals(SiteFilter.ALL));
        grid.show(rows);
        map.show(rows);
        split.setDetail(address.site().isEmpty() ? null : panel());
    }

    private Component panel() {
        return new SitePanel(
                inquiry, address.id().flatMap(inquiry.sites()::find), () -> go(address.open("")), this::show);
    }

    private void go(SitesAddress next) {
        getUI().ifPresent(ui -> ui.navigate(CareSitesView.class, next.write()));
    }
}
