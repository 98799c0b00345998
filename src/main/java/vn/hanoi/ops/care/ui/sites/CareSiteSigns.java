package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteOpening;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.SignLayer;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The places of treatment as a layer of the live map: the smaller the share of free beds, the higher the level. */
@Component
class CareSiteSigns implements SignLayer {

    private final CareSites sites;
    private final CurrentOfficer officers;

    CareSiteSigns(CareSites sites, CurrentOfficer officers) {
        this.sites = sites;
        this.officers = officers;
    }

    @Override
    public String titleKey() {
        return "care.map.layer";
    }

    @Override
    public boolean offered() {
        return officers.find()
                .filter(officer -> officer.is(
                        Role.HEALTH_OFFICER,
                        Role.COMMAND_CENTRE,
                        Role.DISTRICT_OFFICER,
                        Role.HOTLINE_SUPERVISOR,
                        Role.HOTLINE_OPERATOR,
                        Role.QUARANTINE_MANAGER,
                        Role.ADMIN))
                .isPresent();
    }

    @Override
    public List<MapPlaceSign> signs() {
        return sites.rows(SiteFilter.ALL).stream()
                .filter(row -> row.opening() == SiteOpening.OPEN)
                .map(CareSiteSigns::sign)
                .toList();
    }

    @Override
    public String path(String id) {
        return "care-sites";
    }

    @Override
    public List<String> query(String id) {
        return List.of("site", id);
    }

    private static MapPlaceSign sign(SiteRow row) {
        String words = text(
                "care.map.sign",
                row.name(),
                text("care.tier." + row.tier()),
                CareTexts.free(row.load()),
                Formats.dateTime(row.asOf()));
        return new MapPlaceSign(
                row.id().toString(), words, row.position().lat(), row.position().lon(), CareTexts.level(row));
    }
}
