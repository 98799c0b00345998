package vn.hanoi.ops.venues.photos;

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
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileHolder;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileStore;
import vn.hanoi.ops.kernel.files.NewFile;
import vn.hanoi.ops.kernel.files.StoredFile;
import vn.hanoi.ops.venues.VenueId;

/** Which photos belong to which venue; whoever calls it has the right to the venue. */
@Component
public class PhotoTable {

    static final String HOLDER = "venues.poster";

    private final JdbcClient jdbc;
    private final FileStore store;

    PhotoTable(JdbcClient jdbc, FileStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** A photo's own row. */
    record Link(
            FileId file,
            int generation,
            Instant takenAt,
            String takenBy,
            @Nullable GeoPoint position) {}

    /** Keeps a photo of the venue's present code. @throws FileRefused when it is no picture, too large or one too many */
    @Transactional
    public void keep(VenueId venue, byte[] picture, @Nullable GeoPoint position, Hand hand) {
        NewFile file = new NewFile(HOLDER, "tem.jpg", hand.officer());
        StoredFile stored = store.add(file, picture, of(venue).size());
        if (!stored.mediaType().startsWith("image/")) {
            throw new FileRefused(FileRefused.Reason.TYPE);
        }
        jdbc.sql("INSERT INTO venues_photo (file_id, venue_id, generation, taken_at, taken_by, lat, lon)"
                        + " SELECT :file, id, generation, :at, :by, :lat, :lon FROM venues_venue WHERE id = :venue")
                .param("file", Ids.bytes(stored.id().value()))
                .param("venue", Ids.bytes(venue.value()))
                .param("at", LocalDateTime.ofInstant(hand.at(), ZoneOffset.UTC))
                .param("by", hand.name().isBlank() ? hand.officer() : hand.name())
                .param("lat", position == null ? null : position.lat())
                .param("lon", position == null ? null : position.lon())
                .update();
    }

    /** The photos of a venue, the newest first. */
    List<Link> of(VenueId venue) {
        return jdbc.sql("SELECT * FROM venues_photo WHERE venue_id = :venue ORDER BY taken_at DESC, file_id")
                .param("venue", Ids.bytes(venue.value()))
                .query((row, n) -> {
                    Double lat = row.getObject("lat", Double.class);
                    Double lon = row.getObject("lon", Double.class);
                    return new Link(
                            new FileId(Ids.uuid(row.getBytes("file_id"))),
                            row.getInt("generation"),
                            row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString("taken_by"),
                            lat == null || lon == null ? null : new GeoPoint(lat, lon));
                })
                .list();
    }

    /** Tells the store which files still belong to a venue. */
    @Component
    static class Holder implements FileHolder {

        private final JdbcClient jdbc;

        Holder(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String code() {
            return HOLDER;
        }

        @Override
        public Set<FileId> held(Collection<FileId> files) {
            if (files.isEmpty()) {
                return Set.of();
            }
            return new HashSet<>(jdbc.sql("SELECT file_id FROM venues_photo WHERE file_id IN (:files)")
                    .param(
                            "files",
                            files.stream().map(f -> Ids.bytes(f.value())).toList())
                    .query((row, n) -> new FileId(Ids.uuid(row.getBytes("file_id"))))
                    .list());
        }
    }
}
