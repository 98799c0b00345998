package vn.hanoi.ops.crowding.streets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/** Reads the list of streets, page by page behind the last row seen. */
@Component
class StreetQuery {

    private final JdbcClient jdbc;
    private final Areas areas;

    StreetQuery(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    List<StreetRow> rows(AreaScope scope, StreetFilter filter, @Nullable StreetRow after, int limit) {
        Conditions conditions = new Conditions(scope, filter);
        if (after != null) {
            conditions.add("(s.folded > :folded OR (s.folded = :folded AND s.id > :id))", "folded", after.folded());
            conditions.parameters.put("id", Ids.bytes(after.id().value()));
        }
        return jdbc.sql("SELECT s.id, s.code, s.name, s.area_path, s.folded,"
                        + " (SELECT COUNT(*) FROM crowding_street_camera c WHERE c.street_id = s.id) AS cameras"
                        + " FROM crowding_street s WHERE " + conditions + " ORDER BY s.folded, s.id LIMIT " + limit)
                .params(conditions.parameters)
                .query((row, n) -> row(row))
                .list();
    }

    int count(AreaScope scope, StreetFilter filter, int cap) {
        Conditions conditions = new Conditions(scope, filter);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM crowding_street s WHERE " + conditions + " LIMIT " + cap
                        + ") counted")
                .params(conditions.parameters)
                .query(Integer.class)
                .single();
    }

    private StreetRow row(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        return new StreetRow(
                new StreetId(Ids.uuid(row.getBytes("id"))),
                row.getString("code"),
                row.getString("name"),
                area,
                areas.labelOf(area),
                row.getInt("cameras"),
                row.getString("folded"));
    }

    private static final class Conditions {
        final List<String> parts = new ArrayList<>();
        final Map<String, Object> parameters = new LinkedHashMap<>();

        Conditions(AreaScope scope, StreetFilter filter) {
            ScopeSql cut = scope.within("s.area_path");
            parts.add(cut.condition());
            parameters.putAll(cut.parameters());
            filter.area().ifPresent(area -> add("s.area_path LIKE :area", "area", area.value() + "%"));
            int words = 0;
            for (String word : VietnameseText.fold(filter.text()).split(" ")) {
                if (!word.isEmpty()) {
                    String name = "word" + words++;
                    add("(s.folded LIKE :" + name + " OR s.code LIKE :" + name + ")", name, "%" + word + "%");
                }
            }
            if (filter.unwatched()) {
                parts.add("NOT EXISTS (SELECT 1 FROM crowding_street_camera c WHERE c.street_id = s.id)");
            }
        }

        void add(String condition, String name, Object value) {
            parts.add(condition);
            parameters.put(name, value);
        }

        @Override
        public String toString() {
            return String.join(" AND ", parts);
        }
    }
}
