package vn.hanoi.ops.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * The areas for which an officer is at work; what lies outside them does not exist for the officer.
 *
 * @param paths the units, none inside another; empty means that nothing is in scope
 */
public record AreaScope(List<AreaPath> paths) {

    /** Nothing at all. */
    public static final AreaScope NOWHERE = new AreaScope(List.of());

    /** The whole city. */
    public static final AreaScope CITY = new AreaScope(List.of(AreaPath.CITY));

    /** Keeps the outermost units only. */
    public AreaScope {
        List<AreaPath> given = List.copyOf(paths);
        paths = given.stream()
                .distinct()
                .filter(p -> given.stream().noneMatch(q -> !q.equals(p) && q.covers(p)))
                .sorted()
                .toList();
    }

    /** Tells whether a record with this path is in scope. */
    public boolean covers(AreaPath path) {
        return paths.stream().anyMatch(p -> p.covers(path));
    }

    /**
     * The condition for a long list in an order of its own: one unit is asked for by equality, so that an index on unit and
     * order serves every officer at the same cost; the whole city needs none. Officers of several units get prefixes.
     *
     * @param column the path column, from code and never from a caller
     * @param district a column with the path cut to its first two parts
     */
    public ScopeSql listed(String column, String district) {
        if (paths.size() != 1) {
            return within(column);
        }
        AreaPath area = paths.getFirst();
        return switch (area.level()) {
            case 1 -> new ScopeSql("1 = 1", Map.of());
            case 2 -> new ScopeSql(district + " = :unit", Map.of("unit", area.value()));
            default -> new ScopeSql(column + " = :unit", Map.of("unit", area.value()));
        };
    }

    /**
     * The condition that cuts a query to this scope: a prefix of the indexed path column for each unit.
     *
     * @param column the path column, from code and never from a caller
     */
    public ScopeSql within(String column) {
        if (paths.isEmpty()) {
            return new ScopeSql("1 = 0", Map.of());
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (AreaPath path : paths) {
            String name = "scope" + parameters.size();
            conditions.add(column + " LIKE :" + name);
            parameters.put(name, path.value() + "%");
        }
        return new ScopeSql("(" + String.join(" OR ", conditions) + ")", parameters);
    }
}
