package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.quarantine.compliance.PlacementChecklist;
import vn.hanoi.ops.quarantine.compliance.SiteWatch;
import vn.hanoi.ops.quarantine.stays.CityForecast;
import vn.hanoi.ops.quarantine.stays.DailyFigures;

/** What the city's screen of quarantine needs besides the sites. */
@Component
record CityParts(
        CityForecast forecast,
        DailyFigures figures,
        SiteWatch watch,
        PlacementChecklist checklist,
        SiteSigns signs,
        ExportButtons exports,
        MapTiles tiles) {}
