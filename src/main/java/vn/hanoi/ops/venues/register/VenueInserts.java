package vn.hanoi.ops.venues.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.VenueId;

/** Writes many new venues in batches, as {@link Venue#register} would write each. */
@Component
class VenueInserts {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    VenueInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a new venue's code is. @param scannedOn the last day with a scan */
    record Life(
            CodeStage stage,
            @Nullable LocalDate issuedOn,
            @Nullable Instant printedAt,
            @Nullable Instant postedAt,
            @Nullable LocalDate scannedOn) {

        static final Life NONE = new Life(CodeStage.NONE, null, null, null, null);
    }

    /** A new venue. */
    record Fresh(VenueId id, VenueData data, AreaPath area, SealedOwner owner, Life life) {}

    void write(List<Fresh> venues, Hand hand) {
        jdbc.batchUpdate(
                "INSERT INTO venues_venue (id, version, name, folded, sought, kind, address, street, area_path, lat, lon,"
                        + " capacity, checker, owner_kind, owner_name, tax_code_sealed, owner_phone_sealed,"
                        + " owner_phone_hash, opening, opening_basis, stage, generation, last_zone, issued_on,"
                        + " printed_at, posted_at, scanned_on, registered_at)"
                        + " VALUES (?,0,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'OPEN','',?,?,0,?,?,?,?,?)",
                venues,
                BATCH,
                (statement, venue) -> fill(statement, venue, hand));
        jdbc.batchUpdate(
                "INSERT INTO venues_history (venue_id, position, at, step, officer, officer_name, note)"
                        + " VALUES (?, 0, ?, 'REGISTERED', ?, ?, '')",
                venues,
                BATCH,
                (statement, venue) -> {
                    statement.setBytes(1, Ids.bytes(venue.id().value()));
                    statement.setObject(2, utc(hand.at()));
                    statement.setString(3, hand.officer());
                    statement.setString(4, hand.name());
                });
    }

    private static void fill(PreparedStatement statement, Fresh venue, Hand hand) throws SQLException {
        VenueData data = venue.data();
        SealedOwner owner = venue.owner();
        String name = data.name().strip();
        String address = data.address().strip();
        String street = data.street().strip();
        int p = 1;
        statement.setBytes(p++, Ids.bytes(venue.id().value()));
        statement.setString(p++, name);
        statement.setString(p++, VietnameseText.fold(name));
        statement.setString(p++, VietnameseText.fold(name + " " + address + " " + street));
        statement.setString(p++, data.kind());
        statement.setString(p++, address);
        statement.setString(p++, street);
        statement.setString(p++, venue.area().value());
        statement.setDouble(p++, data.position().lat());
        statement.setDouble(p++, data.position().lon());
        set(statement, p++, data.capacity(), Types.INTEGER);
        statement.setString(p++, data.checker().strip());
        statement.setString(p++, owner.ownerKind().name());
        statement.setString(p++, owner.ownerName());
        statement.setBytes(p++, owner.taxCodeSealed());
        statement.setBytes(p++, owner.ownerPhoneSealed());
        statement.setBytes(p++, owner.ownerPhoneHash());
        fill(statement, p, venue.life(), hand.at());
    }

    private static void fill(PreparedStatement statement, int from, Life life, Instant now) throws SQLException {
        int p = from;
        statement.setString(p++, life.stage().name());
        statement.setInt(p++, life.stage() == CodeStage.NONE ? 0 : 1);
        set(statement, p++, life.issuedOn(), Types.DATE);
        set(statement, p++, utc(life.printedAt()), Types.TIMESTAMP);
        set(statement, p++, utc(life.postedAt()), Types.TIMESTAMP);
        set(statement, p++, life.scannedOn(), Types.DATE);
        statement.setObject(p, utc(now));
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value, int type)
            throws SQLException {
        if (value == null) {
            statement.setNull(place, type);
        } else {
            statement.setObject(place, value);
        }
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
