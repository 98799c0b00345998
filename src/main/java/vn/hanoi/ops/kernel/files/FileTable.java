package vn.hanoi.ops.kernel.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;

/** One row for each file, with its name sealed. */
@Component
class FileTable {

    private static final String NAME = "file.name";

    private final JdbcClient jdbc;
    private final Seals seals;

    FileTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(StoredFile file) {
        jdbc.sql("""
                        INSERT INTO kernel_file
                            (id, holder, sealed_name, media_type, bytes, sha256, added_at, added_by)
                        VALUES (:id, :holder, :name, :type, :bytes, :sha256, :at, :officer)
                        """)
                .param("id", Ids.bytes(file.id().value()))
                .param("holder", file.holder())
                .param("name", seals.seal(NAME, file.name()))
                .param("type", file.mediaType())
                .param("bytes", file.bytes())
                .param("sha256", HexFormat.of().parseHex(file.sha256()))
                .param("at", utc(file.addedAt()))
                .param("officer", file.addedBy())
                .update();
    }

    List<StoredFile> of(Collection<FileId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM kernel_file WHERE id IN (:ids) ORDER BY id")
                        .param("ids", bytes(ids))
                        .query((row, n) -> file(row))
                        .list();
    }

    /** Identifiers of a holder's files that were added before a moment and are not marked, after one of them. */
    List<FileId> unmarked(String holder, Instant before, @Nullable FileId after, int limit) {
        return jdbc.sql("SELECT id FROM kernel_file WHERE holder = :holder AND unheld_at IS NULL AND added_at < :before"
                        + " AND id > :after ORDER BY id LIMIT :limit")
                .param("holder", holder)
                .param("before", utc(before))
                .param("after", after == null ? new byte[0] : Ids.bytes(after.value()))
                .param("limit", limit)
                .query((row, n) -> new FileId(Ids.uuid(row.getBytes("id"))))
                .list();
    }

    void markUnheld(Collection<FileId> ids, Instant now) {
        if (!ids.isEmpty()) {
            jdbc.sql("UPDATE kernel_file SET unheld_at = :now WHERE id IN (:ids)")
                    .param("now", utc(now))
                    .param("ids", bytes(ids))
                    .update();
        }
    }

    /** Those of the checksums that a row has. */
    Set<String> known(Collection<String> checksums) {
        return checksums.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT DISTINCT sha256 FROM kernel_file WHERE sha256 IN (:checksums)")
                        .param(
                                "checksums",
                                checksums.stream().map(HexFormat.of()::parseHex).toList())
                        .query((row, n) -> HexFormat.of().formatHex(row.getBytes("sha256")))
                        .list());
    }

    private StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(Ids.uuid(row.getBytes("id"))),
                row.getString("holder"),
                seals.open(NAME, row.getBytes("sealed_name")),
                row.getString("media_type"),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("added_by"));
    }

    private static List<byte[]> bytes(Collection<FileId> ids) {
        return ids.stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The column that is sealed anew after a rotation. */
    @Configuration(proxyBeanMethods = false)
    static class Sealed {

        @Bean
        SealedColumn sealedFileName() {
            return new SealedColumn("kernel_file", "id", "sealed_name", NAME);
        }
    }
}
