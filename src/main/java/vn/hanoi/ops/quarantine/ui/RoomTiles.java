package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.sites.BedState;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.FloorPlans;
import vn.hanoi.ops.quarantine.sites.RoomCell;
import vn.hanoi.ops.quarantine.sites.RoomState;

/** The rooms of a floor as tiles; a bed opens who lies there, a room what can be done with it. */
class RoomTiles extends Div {

    private final QuarantineParts parts;
    private final FloorPlans plans;
    private final Runnable changed;

    /** @param changed called after a step with a room */
    RoomTiles(QuarantineParts parts, FloorPlans plans, Runnable changed) {
        this.parts = parts;
        this.plans = plans;
        this.changed = changed;
        addClassName("rooms");
    }

    void showNothing(Component why) {
        removeAll();
        add(why);
    }

    void show(SiteId site, FloorLine floor, List<RoomCell> rooms) {
        removeAll();
        add(new H3(
                floor.block() + " · " + floor.name() + " · " + text(floor.zone().titleKey())));
        if (rooms.isEmpty()) {
            add(new EmptyState(text("quarantine.board.noRooms"), text("quarantine.board.noRoomsNext")));
            return;
        }
        if (parts.keeps()) {
            Button plan = new Button(
                    text("quarantine.plan.open"), event -> new PlanDialog(parts, plans, site, floor, changed).open());
            plan.setId("floor-plan");
            add(plan);
        }
        if (floor.plan() != null) {
            add(new PlanPicture(plans, floor.id(), rooms, (x, y) -> {}));
        }
        Disclosure seen = parts.purpose().disclosure();
        Div tiles = new Div();
        tiles.addClassName("room-tiles");
        rooms.forEach(room -> tiles.add(tile(site, room, seen)));
        add(tiles);
    }

    private Component tile(SiteId site, RoomCell room, Disclosure seen) {
        NativeButton name = new NativeButton(room.name(), event -> new RoomDialog(parts, room, changed).open());
        name.addClassName("room-name");
        name.setEnabled(parts.keeps());
        Div tile = new Div(name);
        tile.addClassName("room");
        tile.getElement().setAttribute("data-room", room.state().name());
        if (room.state() != RoomState.READY) {
            Span state = new Span(text(room.state().titleKey()) + (room.note().isBlank() ? "" : ": " + room.note()));
            state.addClassName("room-state");
            tile.add(state);
        }
        Div beds = new Div();
        beds.addClassName("beds");
        room.beds().forEach(bed -> beds.add(mark(site, room, bed, seen)));
        tile.add(beds);
        return tile;
    }

    private Component mark(SiteId site, RoomCell room, RoomCell.Bed bed, Disclosure seen) {
        BedState state =
                seen.value(bed.infected()).filter(found -> found).isPresent() ? BedState.POSITIVE : room.openState(bed);
        String words = text("quarantine.bed.label", room.name(), bed.name(), text(state.titleKey()))
                + (bed.away() ? " · " + text("quarantine.stayState.AWAY") : "");
        StayId stay = bed.stay();
        NativeButton mark = new NativeButton(bed.name(), event -> {
            if (stay != null) {
                open(site, stay);
            }
        });
        mark.addClassName("bed");
        mark.setEnabled(stay != null);
        mark.getElement()
                .setAttribute("data-bed", state.name())
                .setAttribute("data-away", bed.away())
                .setAttribute("title", words)
                .setAttribute("aria-label", words);
        return mark;
    }

    private void open(SiteId site, StayId stay) {
        getUI().ifPresent(ui -> ui.navigate(
                ResidentsView.class,
                QueryParameters.simple(
                        Map.of(SiteChoice.PARAMETER, site.toString(), ResidentsView.STAY, stay.toString()))));
    }
}
