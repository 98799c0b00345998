package vn.hanoi.ops.enforcement.evidence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileHolder;
import vn.hanoi.ops.kernel.files.FileId;

/** Which photos belong to what. */
@Component
class PhotoLinks implements FileHolder {

    static final String HOLDER = "enforcement.photo";

    private final JdbcClient jdbc;

    PhotoLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A photo's own row. */
    record Link(FileId file, Instant takenAt, @Nullable GeoPoint position) {}

    @Override
    public String code() {
        return HOLDER;
    }

    @Override
    public Set<FileId> held(Collection<FileId> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT file_id FROM enforcement_photo WHERE file_id IN (:files)")
                .param("files", files.stream().map(f -> Ids.bytes(f.value())).toList())
                .query((row, n) -> new FileId(Ids.uuid(row.getBytes("file_id"))))
                .list());
    }

    void add(Subject subject, Link link) {
        GeoPoint point = link.position();
        jdbc.sql("INSERT INTO enforcement_photo (file_id, subject_kind, subject_id, area_path, taken_at, lat, lon)"
                        + " VALUES (:file, :kind, :subject, :area, :taken, :lat, :lon)")
                .param("file", Ids.bytes(link.file().value()))
                .param("kind", subject.kind().name())
                .param("subject", Ids.bytes(subject.id()))
                .param("area", subject.area().value())
                .param("taken", LocalDateTime.ofInstant(link.takenAt(), ZoneOffset.UTC))
                .param("lat", point == null ? null : point.lat())
                .param("lon", point == null ? null : point.lon())
                .update();
    }

    List<Link> of(Subject subject) {
        return jdbc.sql("SELECT * FROM enforcement_photo WHERE subject_kind = :kind AND subject_id = :subject"
                        + " ORDER BY file_id")
                .param("kind", subject.kind().name())
                .param("subject", Ids.bytes(subject.id()))
                .query((row, n) -> {
                    Double lat = row.getObject("lat", Double.class);
                    Double lon = row.getObject("lon", Double.class);
                    return new Link(
                            new FileId(Ids.uuid(row.getBytes("file_id"))),
                            row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            lat == null || lon == null ? null : new GeoPoint(lat, lon));
                })
                .list();
    }
}
