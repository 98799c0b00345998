package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;

/** A filter as SQL, cut to a scope; one unit is asked for by equality so that an order's index serves it. */
final class PlaceConditions {

    private static final String LOOKED_UP =
            "(SELECT DISTINCT venue AS found FROM enforcement_place_word WHERE word LIKE :rare LIMIT 100000) looked_up"
                    + " STRAIGHT_JOIN enforcement_place ON venue = found";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String from;

    /** @param rare a word of the filter that few places have, by which they are looked up */
    PlaceConditions(AreaScope scope, PlaceFilter filter, Optional<String> rare, LocalDate today) {
        AreaScope cut = filter.area()
                .filter(scope::covers)
                .map(area -> new AreaScope(List.of(area)))
                .orElse(filter.area().isPresent() ? AreaScope.NOWHERE : scope);
        ScopeSql within = cut.listed("area_path", "district");
        parts.add(within.condition());
        parameters.putAll(within.parameters());
        parts.add("code_state <> 'CLOSED'");
        filter.standing().ifPresent(standing -> add("standing = :standing", "standing", standing.name()));
        if (!filter.kind().isEmpty()) {
            add("kind = :kind", "kind", filter.kind());
        }
        if (filter.due()) {
            add("reinspect_on <= :today", "today", today);
        }
        addWords(filter.text());
        from = rare.isEmpty() ? "enforcement_place" : LOOKED_UP;
        rare.ifPresent(word -> parameters.put("rare", PlaceWords.beginning(word)));
    }

    void add(String condition, String name, Object value) {
        parts.add(condition);
        parameters.put(name, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** What is read: the list in its order, or the places of a rare word. */
    String from() {
        return from;
    }

    private void addWords(String text) {
        int words = 0;
        for (String word : PlaceWords.of(text)) {
            String name = "word" + words++;
            add("CONCAT(' ', sought, ' ', number) LIKE :" + name, name, "% " + PlaceWords.beginning(word));
        }
    }

    @Override
    public String toString() {
        return String.join(" AND ", parts);
    }
}
