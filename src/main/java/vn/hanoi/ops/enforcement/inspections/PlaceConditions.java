package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.VietnameseText;

/** A filter as SQL, cut to a scope; one unit is asked for by equality so that an order's index serves it. */
final class PlaceConditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PlaceConditions(AreaScope scope, PlaceFilter filter, LocalDate today) {
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
    }

    void add(String condition, String name, Object value) {
        parts.add(condition);
        parameters.put(name, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void addWords(String text) {
        int words = 0;
        for (String word : VietnameseText.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                String name = "word" + words++;
                add("(sought LIKE :" + name + " OR CAST(number AS CHAR) = :" + name + "exact)", name, "%" + word + "%");
                parameters.put(name + "exact", word);
            }
        }
    }

    @Override
    public String toString() {
        return String.join(" AND ", parts);
    }
}
