package vn.hanoi.ops.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** The units and successors in the database, brought up to the console's own files at every start. */
@Component
class AreaRegister {

    private static final String WRITE_UNIT = """
            INSERT INTO area_unit (scheme, code, path, kind, name, lat, lon, valid_from, valid_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE path = VALUES(path), kind = VALUES(kind), name = VALUES(name), lat = VALUES(lat),
              lon = VALUES(lon), valid_from = VALUES(valid_from), valid_to = VALUES(valid_to)
            """;
    private static final String WRITE_LINK = """
            INSERT INTO area_successor (old_code, new_code, whole, listed) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE whole = VALUES(whole), listed = VALUES(listed)
            """;

    private final JdbcClient client;
    private final JdbcTemplate batches;

    AreaRegister(JdbcClient client, JdbcTemplate batches) {
        this.client = client;
        this.batches = batches;
    }

    /** Writes what the files have and the database has not, or has differently; a second call writes nothing. */
    @Transactional
    public void load() {
        for (AreaScheme scheme : AreaScheme.values()) {
            Set<Area> known = new HashSet<>(units(scheme));
            batches.batchUpdate(
                    WRITE_UNIT,
                    UnitFile.units(scheme).stream()
                            .filter(unit -> !known.contains(unit))
                            .map(AreaRegister::columns)
                            .toList());
        }
        Set<UnitFile.Link> known = new HashSet<>(links());
        batches.batchUpdate(
                WRITE_LINK,
                UnitFile.links().stream()
                        .filter(link -> !known.contains(link))
                        .map(link -> new Object[] {link.oldCode(), link.newCode(), link.whole(), link.listed()})
                        .toList());
    }

    /** All units of a scheme, each after its parent. */
    List<Area> units(AreaScheme scheme) {
        Map<String, Area> read = new LinkedHashMap<>();
        client.sql("SELECT * FROM area_unit WHERE scheme = :scheme ORDER BY path")
                .param("scheme", scheme.code())
                .query((row, n) -> read.put(row.getString("path"), unit(scheme, row, read)))
                .list();
        return List.copyOf(read.values());
    }

    /** The pairs of old and new units. */
    List<UnitFile.Link> links() {
        return client.sql("SELECT old_code, new_code, whole, listed FROM area_successor ORDER BY old_code, new_code")
                .query((row, n) ->
                        new UnitFile.Link(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
    }

    private static Object[] columns(Area unit) {
        return new Object[] {
            unit.key().scheme().code(),
            unit.key().code(),
            unit.path().value(),
            unit.kind().name(),
            unit.name(),
            unit.centre().lat(),
            unit.centre().lon(),
            unit.validFrom(),
            unit.validTo()
        };
    }

    private static Area unit(AreaScheme scheme, ResultSet row, Map<String, Area> read) throws SQLException {
        AreaPath path = new AreaPath(row.getString("path"));
        return new Area(
                new AreaKey(scheme, row.getString("code")),
                row.getString("name"),
                AreaKind.valueOf(row.getString("kind")),
                path,
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                path.parent().map(p -> read.get(p.value()).name()).orElse(null),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
