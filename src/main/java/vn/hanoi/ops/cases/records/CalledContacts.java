package vn.hanoi.ops.cases.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Which contacts callers still call: everybody, but in an area that works by home-care lists, where tracing by hand stops, the
 * risk groups alone that the rules in force name, and those whose risk nobody knows.
 */
@Component
class CalledContacts {

    private final AreaModes modes;
    private final CaseSettings settings;

    CalledContacts(AreaModes modes, CaseSettings settings) {
        this.modes = modes;
        this.settings = settings;
    }

    /** The risk groups that are called where an area works by lists. */
    List<RiskGroup> groups() {
        return settings.current().rules().calledGroups();
    }

    /** How contacts of an area are called now. */
    CallRule in(AreaPath area) {
        CaseRulesVersion rules = settings.current();
        AreaModes.HomeCare listed = modes.listed().stream()
                .filter(mode -> mode.area().covers(area))
                .findFirst()
                .orElse(null);
        return new CallRule(listed, rules.rules().calledGroups(), rules.source());
    }

    /** The contacts within a scope who are called, as a part of a query. */
    ScopeSql within(AreaScope scope) {
        ScopeSql cut = scope.within("area_path");
        List<AreaModes.HomeCare> listed = modes.listed();
        if (listed.isEmpty()) {
            return cut;
        }
        Map<String, Object> parameters = new LinkedHashMap<>(cut.parameters());
        List<String> areas = new ArrayList<>();
        for (AreaModes.HomeCare mode : listed) {
            String name = "listed" + areas.size();
            areas.add("area_path = :" + name + " OR area_path LIKE CONCAT(:" + name + ", '.%')");
            parameters.put(name, mode.area().value());
        }
        List<String> groups = groups().stream().map(Enum::name).toList();
        parameters.put("called", groups.isEmpty() ? List.of("") : groups);
        return new ScopeSql(
                cut.condition() + " AND (risk IN (:called) OR risk IS NULL OR NOT (" + String.join(" OR ", areas)
                        + "))",
                parameters);
    }
}
