package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** A filter as SQL, cut to an officer's areas. */
final class CaseConditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Tray tray;

    CaseConditions(AreaScope scope, CaseFilter filter, Instant now) {
        tray = filter.tray();
        scope(scope);
        filter.area().ifPresent(this::within);
        tray(now);
        any("kind", filter.kinds());
        any("state", filter.states());
        filter.reportDay().ifPresent(day -> add("report_day = :reportDay", "reportDay", day));
        filter.detection().ifPresent(place -> add("detection = :detection", "detection", place.name()));
        filter.number().ifPresent(number -> add("number = :number", "number", number));
        filter.person().ifPresent(person -> add("person_id = :person", "person", Ids.bytes(person.value())));
        filter.since().ifPresent(since -> add("registered_at >= :since", "since", CaseLog.utc(since)));
    }

    String sql() {
        return parts.isEmpty() ? "1 = 1" : String.join(" AND ", parts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    boolean byClock() {
        return tray.byClock();
    }

    void add(String condition, String name, Object value) {
        parts.add(condition);
        parameters.put(name, value);
    }

    /** One area is asked for by equality, so that an index serves its order too; the whole city needs no condition. */
    private void scope(AreaScope scope) {
        if (scope.paths().size() == 1) {
            within(scope.paths().getFirst());
            return;
        }
        ScopeSql cut = scope.within("area_path");
        parts.add(cut.condition());
        parameters.putAll(cut.parameters());
    }

    private void within(AreaPath area) {
        String name = "area" + parameters.size();
        switch (area.level()) {
            case 1 -> {}
            case 2 -> add("district_path = :" + name, name, area.value());
            default -> add("area_path = :" + name, name, area.value());
        }
    }

    private void tray(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        switch (tray) {
            case DUE -> add("clock_warn_at <= :now AND clock_due_at IS NOT NULL", "now", CaseLog.utc(now));
            case CLOCK -> parts.add("clock_due_at IS NOT NULL");
            case TESTS -> add("next_test_on <= :today AND ended_at IS NULL", "today", today);
            case ENDING -> add("state = 'IN_QUARANTINE' AND quarantine_until < :today", "today", today);
            case OPEN -> parts.add("ended_at IS NULL");
            case ALL -> {}
        }
    }

    private void any(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            add(
                    column + " IN (:" + column + "s)",
                    column + "s",
                    values.stream().map(Enum::name).toList());
        }
    }
}
