package vn.hanoi.ops.venues.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** The venues for rooms that keep a picture of them; no scope is cut off, because each room cuts its own. */
@Component
@Transactional(readOnly = true)
public class VenueFeed {

    private static final int ASKED = 500;

    private static final String COLUMNS = "id, number, name, folded, kind, address, area_path, stage, opening,"
            + " issued_on, posted_at, scanned_before, scanned_on, lat, lon";

    private final JdbcClient jdbc;
    private final StoredVenues venues;
    private final VenueGuards guards;
    private final VenueCatalogue catalogue;

    VenueFeed(JdbcClient jdbc, StoredVenues venues, VenueGuards guards, VenueCatalogue catalogue) {
        this.jdbc = jdbc;
        this.venues = venues;
        this.guards = guards;
        this.catalogue = catalogue;
    }

    /** Who answers for a venue, guarded. */
    public record Answering(OwnerKind kind, Guarded<String> name, Guarded<String> taxCode, Guarded<String> phone) {}

    /** One venue, or nothing. */
    public Optional<VenueSnapshot> find(VenueId id) {
        return read("id = :id", Map.of("id", Ids.bytes(id.value())), 1).stream().findFirst();
    }

    /** Those of these venues that are there. @param ids at most 1,000 */
    public List<VenueSnapshot> all(Collection<VenueId> ids) {
        List<byte[]> keys = ids.stream().map(id -> Ids.bytes(id.value())).toList();
        List<VenueSnapshot> found = new ArrayList<>();
        for (int start = 0; start < keys.size(); start += ASKED) {
            List<byte[]> part = keys.subList(start, Math.min(keys.size(), start + ASKED));
            found.addAll(read("id IN (:ids)", Map.of("ids", part), part.size()));
        }
        return found;
    }

    /** The next venues in the order of their ids, closed ones too. @param limit at most 5,000 */
    public List<VenueSnapshot> after(@Nullable VenueId last, int limit) {
        byte[] from = last == null ? new byte[0] : Ids.bytes(last.value());
        return read("id > :id", Map.of("id", from), Math.clamp(limit, 1, 5_000));
    }

    /** Who answers for a venue, or nothing when there is no such venue. */
    public Optional<Answering> answering(VenueId id) {
        return venues.findById(id).map(venue -> {
            VenueGuards.Guarding guarded = guards.of(venue);
            return new Answering(
                    venue.owner().ownerKind(), guarded.ownerName(), guarded.taxCode(), guarded.ownerPhone());
        });
    }

    private List<VenueSnapshot> read(String condition, Map<String, Object> parameters, int limit) {
        LocalDate awake = catalogue.awakeSince();
        return jdbc.sql("SELECT " + COLUMNS + " FROM venues_venue WHERE " + condition + " ORDER BY id LIMIT " + limit)
                .params(parameters)
                .query((row, n) -> snapshot(row, awake))
                .list();
    }

    private static VenueSnapshot snapshot(ResultSet row, LocalDate awake) throws SQLException {
        VenueRow venue = VenueQuery.row(row, awake);
        return new VenueSnapshot(
                venue.id(),
                venue.number(),
                venue.name(),
                venue.folded(),
                venue.kind(),
                venue.address(),
                venue.area(),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                venue.state(),
                venue.opening(),
                venue.scannedOn(),
                CodeStage.valueOf(row.getString("stage")) == CodeStage.POSTED);
    }
}
