package vn.hanoi.ops.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hanoi.ops.kernel.Ids;

/** Imported boundaries; an import that was undone stays in the table and counts for nothing. */
@Repository
class BoundaryStore {

    private static final String COLUMNS =
            "SELECT id, scheme, file_name, imported_at, imported_by, units, undone_at FROM area_boundary_import ";

    private final JdbcClient client;

    BoundaryStore(JdbcClient client) {
        this.client = client;
    }

    /** Changes whenever an import is applied or undone. */
    String stamp() {
        return client.sql("SELECT CONCAT(COUNT(*), '/', COUNT(undone_at)) FROM area_boundary_import")
                .query(String.class)
                .single();
    }

    /** The boundaries in force, in degrees: of several imports of one unit the latest that was not undone. */
    Map<String, Geometry> shapes(AreaScheme scheme) {
        Map<String, Geometry> shapes = new HashMap<>();
        client.sql("""
                        SELECT b.code, b.shape FROM area_boundary b JOIN area_boundary_import i ON i.id = b.import_id
                        WHERE b.scheme = :scheme AND i.undone_at IS NULL ORDER BY i.id
                        """).param("scheme", scheme.code()).query(row -> {
            shapes.put(row.getString("code"), geometry(row.getBytes("shape")));
        });
        return shapes;
    }

    void add(BoundaryImport entry, Map<String, Geometry> shapes) {
        client.sql("""
                        INSERT INTO area_boundary_import (id, scheme, file_name, imported_at, imported_by, units)
                        VALUES (:id, :scheme, :file, :at, :by, :units)
                        """)
                .param("id", Ids.bytes(entry.id()))
                .param("scheme", entry.scheme().code())
                .param("file", entry.fileName())
                .param("at", utc(entry.importedAt()))
                .param("by", entry.importedBy())
                .param("units", entry.units())
                .update();
        WKBWriter writer = new WKBWriter();
        shapes.forEach((code, shape) -> client.sql(
                        "INSERT INTO area_boundary (import_id, scheme, code, shape) VALUES (:id, :scheme, :code, :shape)")
                .param("id", Ids.bytes(entry.id()))
                .param("scheme", entry.scheme().code())
                .param("code", code)
                .param("shape", writer.write(shape))
                .update());
    }

    /** The latest import of a scheme that was not undone. */
    Optional<BoundaryImport> last(AreaScheme scheme) {
        return client.sql(COLUMNS + "WHERE scheme = :scheme AND undone_at IS NULL ORDER BY id DESC LIMIT 1")
                .param("scheme", scheme.code())
                .query(BoundaryStore::entry)
                .optional();
    }

    void undo(UUID id, Instant at) {
        client.sql("UPDATE area_boundary_import SET undone_at = :at WHERE id = :id AND undone_at IS NULL")
                .param("at", utc(at))
                .param("id", Ids.bytes(id))
                .update();
    }

    /** The latest imports, undone ones included, newest first. */
    List<BoundaryImport> latest(int limit) {
        return client.sql(COLUMNS + "ORDER BY id DESC LIMIT " + limit)
                .query(BoundaryStore::entry)
                .list();
    }

    private static BoundaryImport entry(ResultSet row, int number) throws SQLException {
        LocalDateTime undone = row.getObject("undone_at", LocalDateTime.class);
        return new BoundaryImport(
                Ids.uuid(row.getBytes("id")),
                AreaScheme.parse(row.getString("scheme")).orElseThrow(),
                row.getString("file_name"),
                row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("imported_by"),
                row.getInt("units"),
                undone == null ? null : undone.toInstant(ZoneOffset.UTC));
    }

    private static Geometry geometry(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored boundary cannot be read", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
