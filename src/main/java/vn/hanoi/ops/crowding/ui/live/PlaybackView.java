package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.feed.LiveFeed;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;
import vn.hanoi.ops.crowding.ui.live.list.StreetList;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The live map over any minute of the last 90 days, under a mark that this is the past. */
@Route("playback")
@Menu(title = "crowding.past.title", order = 125)
@RolesAllowed({
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.ADMIN,
    Roles.WARD_POLICE,
    Roles.HEALTH_OFFICER,
    Roles.OFFICE_CHAIR
})
@StyleSheet("styles/live-map.css")
class PlaybackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration A_WHILE = Duration.ofMinutes(30);
    private static final int TICK_MS = 1_000;

    private final CrowdingPast past;
    private final LiveFeed feed;
    private final Officer officer;
    private final PlaybackBar bar;
    private final StreetList list;
    private final LiveMap map;
    private final PastRecord record;
    private final PaneTabs tabs = new PaneTabs(this::showPane);
    private CrowdFilter filter = CrowdFilter.ALL;
    private List<StreetNow> streets = List.of();
    private Instant at = Instant.EPOCH;
    private Optional<String> open = Optional.empty();
    private @Nullable Registration ticking;

    PlaybackView(CrowdingPast past, LiveFeed feed, Surroundings surroundings, ExportButtons exports) {
        this.past = past;
        this.feed = feed;
        this.officer = feed.officer();
        bar = new PlaybackBar(this::choose, this::play);
        list = new StreetList(this::filter, id -> select(Optional.of(id.toString())), surroundings::labelOf);
        map = new LiveMap(surroundings, officer.scope(), id -> select(Optional.of(id)), place -> {});
        record = new PastRecord(exports, () -> select(Optional.empty()));
        addClassNames("live-map", "past-map");
        setSizeFull();
        add(bar, tabs, list, map, record);
        tabs.choose(PaneTabs.Pane.MAP);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.past.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PastAddress address = PastAddress.from(event.getLocation().getQueryParameters());
        at = within(address.at().orElse(feed.now().minus(A_WHILE)));
        open = address.street();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        map.forget();
        show();
        map.goTo(officer.scope().paths());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void show() {
        streets = past.at(officer.scope(), at);
        bar.show(at, feed.now());
        showStreets();
        showRecord();
    }

    private void showStreets() {
        list.show(streets, filter, at, true);
        map.show(streets.stream().filter(filter::lets).toList());
    }

    private void showRecord() {
        Optional<StreetNow> street = open.flatMap(StreetId::parse).flatMap(id -> find(streets, id));
        getElement().setAttribute("data-record", open.isPresent());
        record.setVisible(open.isPresent());
        if (open.isPresent() && street.isEmpty()) {
            record.showMissing();
        }
        street.ifPresent(this::showRecord);
        list.mark(street.map(StreetNow::id));
        map.mark(street.map(StreetNow::id));
    }

    private void showRecord(StreetNow street) {
        AreaScope around = new AreaScope(List.of(street.area()));
        Optional<StreetNow> before = find(past.at(around, at.minus(WEEK)), street.id());
        Instant from = at.atZone(ConsoleClock.HANOI)
                .toLocalDate()
                .atStartOfDay(ConsoleClock.HANOI)
                .toInstant();
        Instant to = from.plus(Duration.ofDays(1));
        record.show(
                street,
                before,
                new PastRecord.Day(
                        from,
                        to,
                        minutes(street.id(), from, at.plusSeconds(60)),
                        minutes(street.id(), from.minus(WEEK), to.minus(WEEK))));
    }

    private List<StreetHistory.Minute> minutes(StreetId street, Instant from, Instant to) {
        return past.history(street, from, to).map(StreetHistory::minutes).orElse(List.of());
    }

    private static Optional<StreetNow> find(List<StreetNow> streets, StreetId id) {
        return streets.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private void choose(Instant moment) {
        at = within(moment);
        keepAddress();
        show();
    }

    private void select(Optional<String> street) {
        open = street;
        keepAddress();
        showRecord();
    }

    private void filter(CrowdFilter next) {
        filter = next;
        showStreets();
    }

    private void play(boolean on) {
        getUI().ifPresent(ui -> {
            stop(ui);
            if (on) {
                ui.setPollInterval(TICK_MS);
                ticking = ui.addPollListener(event -> tick());
            }
        });
    }

    private void tick() {
        Instant next = at.plusSeconds(bar.speed());
        boolean over = next.isAfter(feed.now());
        boolean sameMinute = next.truncatedTo(ChronoUnit.MINUTES).equals(at.truncatedTo(ChronoUnit.MINUTES));
        at = within(next);
        if (!sameMinute) {
            keepAddress();
            show();
        }
        if (over) {
            bar.setPlaying(false);
            getUI().ifPresent(this::stop);
        }
    }

    private void stop(UI ui) {
        if (ticking != null) {
            ticking.remove();
            ticking = null;
            ui.setPollInterval(-1);
        }
    }

    private Instant within(Instant moment) {
        Instant now = feed.now();
        Instant first = now.minus(Duration.ofDays(CrowdingPast.DAYS));
        return moment.isAfter(now) ? now : moment.isBefore(first) ? first : moment;
    }

    private void keepAddress() {
        Location location = new Location("playback", new PastAddress(Optional.of(at), open).write());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    private void showPane(PaneTabs.Pane pane) {
        getElement().setAttribute("data-pane", pane.name().toLowerCase(Locale.ROOT));
    }
}
