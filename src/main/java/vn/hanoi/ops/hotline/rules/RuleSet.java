package vn.hanoi.ops.hotline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.hotline.clock.ServiceCalendar;
import vn.hanoi.ops.kernel.AreaPath;

/** All rules as they were read at one moment. */
record RuleSet(
        Map<String, ServiceCalendar> calendars,
        List<CalendarName> calendarNames,
        String calendarStamp,
        List<Terms> terms,
        List<Escalation> escalations,
        List<HotlineSettings> settings,
        List<FormSettings> forms,
        Map<String, Desk> desks,
        Map<String, Category> categories,
        List<Route> routes,
        List<Template> templates) {

    /** Who handles a category within an area since a moment. */
    record Route(String category, AreaPath area, Instant validFrom, String desk) {}
}
