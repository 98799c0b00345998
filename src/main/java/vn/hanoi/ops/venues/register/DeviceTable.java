package vn.hanoi.ops.venues.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** The devices of venues' staff, known by the hash of a secret that the device alone has. */
@Component
public class DeviceTable {

    private final JdbcClient jdbc;
    private final VenueSigns signs;

    DeviceTable(JdbcClient jdbc, VenueSigns signs) {
        this.jdbc = jdbc;
        this.signs = signs;
    }

    /** The venue for which a device scans, or nothing when it is not known or was revoked. */
    public Optional<VenueSign> venueOf(String secret) {
        return jdbc.sql("SELECT v.number FROM venues_device d JOIN venues_venue v ON v.id = d.venue_id"
                        + " WHERE d.digest = :digest AND d.revoked_at IS NULL")
                .param("digest", digest(secret))
                .query(Integer.class)
                .optional()
                .flatMap(signs::byNumber);
    }

    void add(VenueId venue, String secret, String name, String officer, Instant now) {
        jdbc.sql("INSERT INTO venues_device (digest, venue_id, number, name, added_at, added_by)"
                        + " SELECT :digest, :venue, COALESCE(MAX(number), 0) + 1, :name, :now, :officer"
                        + " FROM venues_device WHERE venue_id = :venue")
                .param("digest", digest(secret))
                .param("venue", Ids.bytes(venue.value()))
                .param("name", name)
                .param("now", utc(now))
                .param("officer", officer)
                .update();
    }

    List<VenueDevice> of(VenueId venue) {
        return jdbc.sql("SELECT number, name, added_at, revoked_at FROM venues_device WHERE venue_id = :venue"
                        + " ORDER BY number")
                .param("venue", Ids.bytes(venue.value()))
                .query((row, n) -> read(row))
                .list();
    }

    void revoke(VenueId venue, int number, Instant now) {
        jdbc.sql("UPDATE venues_device SET revoked_at = :now WHERE venue_id = :venue AND number = :number"
                        + " AND revoked_at IS NULL")
                .param("venue", Ids.bytes(venue.value()))
                .param("number", number)
                .param("now", utc(now))
                .update();
    }

    private static VenueDevice read(ResultSet row) throws SQLException {
        LocalDateTime revoked = row.getObject("revoked_at", LocalDateTime.class);
        return new VenueDevice(
                row.getInt("number"),
                row.getString("name"),
                row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                revoked == null ? null : revoked.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
