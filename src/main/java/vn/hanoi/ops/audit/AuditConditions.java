package vn.hanoi.ops.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.kernel.Ids;

/** The part of a condition that a filter makes, and its values. */
record AuditConditions(String where, Map<String, Object> parameters) {

    static AuditConditions of(AuditFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        exact(parts, values, "officer", filter.officer().strip());
        exact(parts, values, "record", filter.record().strip());
        exact(parts, values, "act", filter.act().strip());
        exact(parts, values, "purpose", filter.purpose().strip());
        exact(parts, values, "kind", filter.kind() == null ? "" : filter.kind().name());
        if (filter.person() != null) {
            parts.add("person = :person");
            values.put("person", Ids.bytes(filter.person()));
        }
        if (filter.area() != null) {
            parts.add("area_path LIKE :area");
            values.put("area", filter.area().value() + "%");
        }
        days(filter, parts, values);
        return new AuditConditions(parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts), values);
    }

    private static void days(AuditFilter filter, List<String> parts, Map<String, Object> values) {
        if (filter.from() != null) {
            parts.add("day >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            parts.add("day <= :to");
            values.put("to", filter.to());
        }
        filter.before().ifPresent(place -> {
            parts.add("(day < :beforeDay OR (day = :beforeDay AND number < :beforeNumber))");
            values.put("beforeDay", place.day());
            values.put("beforeNumber", place.number());
        });
    }

    private static void exact(List<String> parts, Map<String, Object> values, String column, String value) {
        if (!value.isEmpty()) {
            parts.add(column + " = :" + column);
            values.put(column, value);
        }
    }
}
