package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.quarantine.compliance.SiteWatch;
import vn.hanoi.ops.quarantine.stays.CityForecast;

/** What the city's screen of quarantine needs besides the sites. */
@Component
record CityParts(CityForecast forecast, SiteWatch watch) {}
