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
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** A filter as SQL, cut to an officer's areas. */
final class CaseConditions {

    private static final int SEVERAL = 0;
    private static final int LOWEST = 3;
    private static final String DOUBLE = "ended_at IS NULL AND person_id IN (SELECT person_id FROM cases_double)"
            + " AND EXISTS (SELECT 1 FROM cases_case other WHERE other.person_id = cases_case.person_id"
            + " AND other.ended_at IS NULL AND other.id <> cases_case.id)";

    private static final String STAYED = "quarantine_until IS NOT NULL AND COALESCE((SELECT MAX(s.at) FROM cases_step s"
            + " WHERE s.case_id = cases_case.id AND s.step = 'MONITORED'), ended_at)"
            + " >= DATE_SUB(quarantine_until, INTERVAL 7 HOUR)";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Tray tray;
    private final boolean narrow;
    private int level = 1;

    CaseConditions(AreaScope scope, CaseFilter filter, Instant now) {
        tray = filter.tray();
        narrow = filter.reportDay().isPresent()
                || filter.number().isPresent()
                || filter.person().isPresent()
                || filter.since().isPresent();
        scope(scope);
        filter.area().ifPresent(this::within);
        tray(now);
        any("kind", filter.kinds());
        any("state", filter.states());
        filter.reportDay().ifPresent(day -> add("report_day = :reportDay", "reportDay", day));
        filter.detection().ifPresent(place -> add("detection = :detection", "detection", place.name()));
        if (filter.placeless()) {
            add("detection IS NULL AND kind = :found", "found", CaseKind.F0.name());
        }
        filter.number().ifPresent(number -> add("number = :number", "number", number));
        filter.person().ifPresent(person -> add("person_id = :person", "person", Ids.bytes(person.value())));
        filter.since().ifPresent(since -> add("changed_at >= :since", "since", CaseLog.utc(since)));
    }

    String sql() {
        return parts.isEmpty() ? "1 = 1" : String.join(" AND ", parts);
    }

    /**
     * The index that holds the rows of the tray and the place in the order of the list; named to the database, so that its first
     * page costs the same right after a large file came in, when the statistics are still of yesterday. Blank where another
     * condition finds fewer rows.
     */
    String index() {
        String place = level == 1 ? "" : level == 2 ? "_district" : "_area";
        String name = place
                + switch (tray) {
                    case DUE, LATE, CLOCK -> "_clock";
                    case OPEN -> "_open";
                    case ALL, TESTS, ENDING, DOUBLE -> "";
                };
        boolean ordered = tray != Tray.TESTS && tray != Tray.ENDING && tray != Tray.DOUBLE && level != SEVERAL;
        return narrow || !ordered || name.isEmpty() ? "" : " FORCE INDEX (cases_case" + name + ")";
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
        level = SEVERAL;
        ScopeSql cut = scope.within("area_path");
        parts.add(cut.condition());
        parameters.putAll(cut.parameters());
    }

    private void within(AreaPath area) {
        String name = "area" + parameters.size();
        level = level == SEVERAL ? SEVERAL : Math.max(level, Math.min(area.level(), LOWEST));
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
            case LATE -> add("clock_due_at < :now", "now", CaseLog.utc(now));
            case CLOCK -> parts.add("clock_due_at IS NOT NULL");
            case TESTS -> add("next_test_on <= :today AND ended_at IS NULL", "today", today);
            case ENDING -> add("state = 'IN_QUARANTINE' AND quarantine_until < :today", "today", today);
            case DOUBLE -> parts.add(DOUBLE);
            case OPEN -> parts.add("ended_at IS NULL");
            case ALL -> {}
        }
    }

    /** Who left quarantine on its last day or later. */
    void stayed() {
        parts.add(STAYED);
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
