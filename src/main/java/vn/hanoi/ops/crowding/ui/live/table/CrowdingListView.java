package vn.hanoi.ops.crowding.ui.live.table;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.feed.LiveFeed;
import vn.hanoi.ops.crowding.ui.live.feed.LiveStreets;
import vn.hanoi.ops.crowding.ui.live.list.AreaChoice;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;
import vn.hanoi.ops.crowding.ui.live.list.LevelChips;
import vn.hanoi.ops.crowding.ui.live.street.StreetInquiry;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.AsOf;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The streets as a live table with the map's filter, a file of what is shown, and the level history of one street. */
@Route("crowding")
@Menu(title = "crowding.list.title", order = 120)
@RolesAllowed({
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.ADMIN,
    Roles.WARD_POLICE,
    Roles.HEALTH_OFFICER,
    Roles.OFFICE_CHAIR
})
@StyleSheet("styles/live-map.css")
class CrowdingListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration FRESH = Duration.ofMinutes(3);

    private static final int NARROW_PX = 760;
    private static final int DESK_PX = 1_440;

    private final LiveFeed feed;
    private final Areas areas;
    private final Officer officer;
    private final LiveStreets streets;
    private final FilterBar bar = new FilterBar(text("crowding.list.search"));
    private final AreaChoice area = new AreaChoice(unit -> go(filter().withArea(unit), street()));
    private final LevelChips chips = new LevelChips(level -> go(filter().toggled(level), street()));
    private final AsOf asOf = new AsOf(FRESH);
    private final StreetTable table;
    private final StreetPast past;
    private CrowdFilter filter = CrowdFilter.ALL;
    private Optional<String> street = Optional.empty();
    private LiveChannel.@Nullable Registration following;
    private @Nullable Registration resizing;
    private int width = DESK_PX;

    CrowdingListView(LiveFeed feed, StreetInquiry inquiry, Areas areas, ExportButtons exports) {
        this.feed = feed;
        this.areas = areas;
        officer = feed.officer();
        streets = new LiveStreets(officer.scope());
        table = new StreetTable(feed::now, id -> go(filter, Optional.of(id.toString())));
        past = new StreetPast(inquiry, () -> go(filter, Optional.empty()));
        table.setEmptyStateComponent(new EmptyState(text("crowding.list.noMatch"), text("crowding.list.noMatchNext")));
        bar.add(area, chips, exports.of(CrowdingExport.KIND, this::query), asOf);
        bar.onSearch(words -> {
            if (!words.equals(filter.text())) {
                go(filter.withText(words), street);
            }
        });
        bar.onReset(() -> go(CrowdFilter.ALL, street));
        Div content = new Div(table, past);
        content.addClassName("street-columns");
        addClassNames("ops-page", "crowding-list");
        setSizeFull();
        add(bar, content);
        Shortcuts.addShortcutListener(this, () -> go(filter, Optional.empty()), Key.ESCAPE)
                .listenOn(this);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filter = CrowdFilter.from(query);
        street = query.getSingleParameter("street").filter(id -> !id.isBlank());
        bar.setSearch(filter.text());
        if (following != null) {
            show();
            showPast();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = feed.follow(event.getUI(), this::changed, this::aged);
        streets.replace(feed.snapshot(officer));
        show();
        showPast();
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
        if (resizing != null) {
            resizing.remove();
            resizing = null;
        }
    }

    private void changed(List<StreetNow> delivered) {
        if (following != null && !streets.merge(delivered).isEmpty()) {
            show();
        }
    }

    private void aged() {
        if (following != null) {
            streets.replace(feed.snapshot(officer));
            show();
            showPast();
        }
    }

    private void show() {
        List<StreetNow> visible = streets.all().stream().filter(filter::lets).toList();
        table.show(visible);
        chips.show(filter, streets.all());
        area.offer(
                streets.all(), filter.area(), filter.area().map(areas::labelOf).orElse(""));
        String result = Formats.number(visible.size()) + " / "
                + Formats.number(streets.all().size());
        bar.showResult(result, !filter.isAll());
        asOf.show(
                streets.all().stream()
                        .map(StreetNow::asOf)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                feed.now());
    }

    private void showPast() {
        Optional<StreetNow> open = street.flatMap(StreetId::parse).flatMap(streets::find);
        past.setVisible(street.isPresent());
        fit(width);
        getElement().setAttribute("data-record", street.isPresent());
        past.show(open);
        table.mark(open.map(StreetNow::id));
    }

    private void fit(int windowWidth) {
        width = windowWidth;
        StreetTable.Room beside = street.isPresent() ? StreetTable.Room.BESIDE : StreetTable.Room.WHOLE;
        table.fit(width < NARROW_PX ? StreetTable.Room.NARROW : beside);
    }

    private ExportQuery query() {
        return ExportQuery.of(filter.toQuery().getParameters());
    }

    private CrowdFilter filter() {
        return filter;
    }

    private Optional<String> street() {
        return street;
    }

    private void go(CrowdFilter next, Optional<String> open) {
        SequencedMap<String, String> query = new LinkedHashMap<>();
        open.ifPresent(id -> query.put("street", id));
        next.putInto(query);
        getUI().ifPresent(ui -> ui.navigate(CrowdingListView.class, QueryParameters.simple(query)));
    }
}
