package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.SignLayer;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.SiteWatch;
import vn.hanoi.ops.quarantine.sites.Places;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.sites.Sites;

/** The sites as a layer of maps: the fuller, the higher the level; the text tells free places and alerts that wait. */
@Component
class SiteSigns implements SignLayer {

    private static final int[] FREE_PERCENT = {50, 30, 15, 5};

    private final Sites sites;
    private final SiteWatch watch;
    private final CurrentOfficer officers;

    SiteSigns(Sites sites, SiteWatch watch, CurrentOfficer officers) {
        this.sites = sites;
        this.watch = watch;
        this.officers = officers;
    }

    @Override
    public String titleKey() {
        return "quarantine.map.layer";
    }

    @Override
    public boolean offered() {
        return officers.find()
                .filter(officer -> officer.is(
                        Role.COMMAND_CENTRE,
                        Role.DISTRICT_OFFICER,
                        Role.HEALTH_OFFICER,
                        Role.QUARANTINE_MANAGER,
                        Role.ADMIN))
                .isPresent();
    }

    @Override
    public List<MapPlaceSign> signs() {
        Map<SiteId, SiteWatch.Watched> watched = watch.bySite();
        return sites.rows().stream()
                .filter(SiteRow::open)
                .map(row -> sign(row, watched.get(row.id())))
                .toList();
    }

    @Override
    public String path(String id) {
        return "quarantine/board";
    }

    @Override
    public List<String> query(String id) {
        return List.of(SiteChoice.PARAMETER, id);
    }

    private static MapPlaceSign sign(SiteRow row, SiteWatch.@org.jspecify.annotations.Nullable Watched watched) {
        String alerts = watched == null ? Formats.UNKNOWN : Formats.number(watched.alerts());
        String words = text(
                "quarantine.map.sign",
                row.name(),
                Formats.number(row.places().free()),
                Formats.number(row.places().beds()),
                alerts);
        return new MapPlaceSign(
                row.id().toString(), words, row.position().lat(), row.position().lon(), level(row.places()));
    }

    /** 1 with half of the places free to 5 with hardly any; 0 for a site without places. */
    static int level(Places places) {
        int capacity = places.capacityCleaned();
        if (capacity == 0) {
            return 0;
        }
        int percent = places.free() * 100 / capacity;
        int level = 1;
        while (level <= FREE_PERCENT.length && percent < FREE_PERCENT[level - 1]) {
            level++;
        }
        return level;
    }
}
