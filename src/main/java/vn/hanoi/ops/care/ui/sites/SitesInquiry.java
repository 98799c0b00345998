package vn.hanoi.ops.care.ui.sites;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.BedsChanged;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.discharge.Movement;
import vn.hanoi.ops.care.discharge.Stays;
import vn.hanoi.ops.care.sites.BedBlocks;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.CareStaff;
import vn.hanoi.ops.care.sites.SiteRegister;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** What the screens of places ask for. */
@Component
class SitesInquiry {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SHOWN = 100;

    private final CareSites sites;
    private final BedBlocks blocks;
    private final SiteRegister register;
    private final CareStaff staff;
    private final Stays stays;
    private final Areas areas;
    private final MapTiles tiles;
    private final LiveChannel channel;
    private final CurrentOfficer officers;
    private final ExportButtons exports;
    private final Clock clock;

    SitesInquiry(
            CareSites sites,
            BedBlocks blocks,
            SiteRegister register,
            CareStaff staff,
            Stays stays,
            Areas areas,
            MapTiles tiles,
            LiveChannel channel,
            CurrentOfficer officers,
            ExportButtons exports,
            Clock clock) {
        this.sites = sites;
        this.blocks = blocks;
        this.register = register;
        this.staff = staff;
        this.stays = stays;
        this.areas = areas;
        this.tiles = tiles;
        this.channel = channel;
        this.officers = officers;
        this.exports = exports;
        this.clock = clock;
    }

    CareSites sites() {
        return sites;
    }

    BedBlocks blocks() {
        return blocks;
    }

    /** Comings and goings of the last seven days; nothing for posts that see no patients. @param own a place of the officer */
    Optional<List<Movement>> movements(SiteId site, boolean own) {
        boolean sees = officers.require().is(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER) || own;
        return sees ? Optional.of(stays.movements(site, clock.instant().minus(WEEK), SHOWN)) : Optional.empty();
    }

    SiteRegister register() {
        return register;
    }

    String unit(AreaPath area) {
        return areas.labelOf(area);
    }

    LeafletMap map() {
        return new LeafletMap(tiles);
    }

    boolean keeps() {
        return officers.require().is(Role.HEALTH_OFFICER, Role.ADMIN);
    }

    CareStaff staff() {
        return staff;
    }

    boolean exports() {
        return officers.require().is(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.ADMIN);
    }

    Button exportButton() {
        return exports.of("care-sites", () -> ExportQuery.of(Map.of()));
    }

    Instant now() {
        return clock.instant();
    }

    LiveChannel.Registration follow(UI ui, Runnable changed) {
        return channel.subscribe(BedsChanged.TOPIC, BedsChanged.class, all -> OpenScreen.tell(ui, changed::run));
    }
}
