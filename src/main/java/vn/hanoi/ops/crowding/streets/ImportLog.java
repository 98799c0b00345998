package vn.hanoi.ops.crowding.streets;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.Ids;

/** Remembers what an import found, so that it can be taken back. */
@Component
class ImportLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A street of an import.
     *
     * @param versionAfter its version when the import was done
     * @param before what it was; nothing when the import added it
     */
    record Entry(
            StreetId street, int versionAfter, @Nullable StreetData before) {}

    void open(UUID id, String officer, int added, int changed) {
        jdbc.sql("""
                        INSERT INTO crowding_street_import (id, at, officer, added, changed)
                        VALUES (:id, :at, :officer, :added, :changed)
                        """)
                .param("id", Ids.bytes(id))
                .param("at", now())
                .param("officer", officer)
                .param("added", added)
                .param("changed", changed)
                .update();
    }

    void note(UUID id, StreetDetails after, @Nullable StreetData before) {
        jdbc.sql("""
                        INSERT INTO crowding_street_import_row (import_id, street_id, version_after, before_import)
                        VALUES (:id, :street, :version, :before)
                        """)
                .param("id", Ids.bytes(id))
                .param("street", Ids.bytes(after.id().value()))
                .param("version", after.version())
                .param("before", before == null ? null : json.writeValueAsString(before))
                .update();
    }

    /** Marks the import as taken back. @return whether it was there and not yet taken back */
    boolean close(UUID id) {
        return jdbc.sql("UPDATE crowding_street_import SET undone_at = :now WHERE id = :id AND undone_at IS NULL")
                        .param("now", now())
                        .param("id", Ids.bytes(id))
                        .update()
                == 1;
    }

    List<Entry> entries(UUID id) {
        return jdbc.sql("SELECT street_id, version_after, before_import FROM crowding_street_import_row"
                        + " WHERE import_id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> new Entry(
                        new StreetId(Ids.uuid(row.getBytes("street_id"))),
                        row.getInt("version_after"),
                        data(row.getString("before_import"))))
                .list();
    }

    private @Nullable StreetData data(@Nullable String text) {
        return text == null ? null : json.readValue(text, StreetData.class);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
