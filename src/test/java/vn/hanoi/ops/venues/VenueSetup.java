package vn.hanoi.ops.venues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.RowsErased;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.OwnerKind;
import vn.hanoi.ops.venues.register.VenueData;

/** Empties the room and sets the console's clock for a test. */
@TestComponent
public class VenueSetup {

    /** Nine in the morning of 21 September 2021 in Hanoi. */
    public static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    /** Near the Temple of Literature, in Đống Đa. */
    public static final GeoPoint VAN_MIEU = new GeoPoint(21.0285, 105.8355);

    /** On the bank of the Hoàn Kiếm lake. */
    public static final GeoPoint HOAN_KIEM = new GeoPoint(21.0288, 105.8538);

    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy logins;
    private final ApplicationEventPublisher events;

    VenueSetup(
            ConsoleClock clock,
            JdbcClient jdbc,
            SecurityContextHolderStrategy logins,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.logins = logins;
        this.events = events;
    }

    /** Begins at nine without venues. */
    public void begin() {
        // another test's context may have put its own in place
        SecurityContextHolder.setContextHolderStrategy(logins);
        for (String table : List.of(
                "venues_check_in",
                "venues_check_out",
                "venues_visitor",
                "venues_day",
                "venues_hour",
                "venues_due_count",
                "venues_team",
                "venues_photo",
                "venues_outside_code",
                "venues_history",
                "venues_zone",
                "venues_venue")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        List.of("venues_day", "venues_visitor").forEach(table -> events.publishEvent(new RowsErased(table, 1)));
        at(NINE);
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** How many rows a table of the room has. */
    public int rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    /** Puts so many more venues like this one beside it, with codes of their own. */
    public void copies(VenueId venue, int number) {
        String columns =
                "version, name, folded, sought, kind, address, street, area_path, lat, lon, checker, owner_kind,"
                        + " opening, opening_basis, stage, generation, last_zone, registered_at";
        for (int made = 1; made <= number; made *= 2) {
            int wanted = Math.min(made, number + 1 - made);
            jdbc.sql("INSERT INTO venues_venue (id, " + columns + ") SELECT UNHEX(REPLACE(UUID(), '-', '')), " + columns
                            + " FROM venues_venue WHERE name = (SELECT v.name FROM venues_venue v WHERE v.id = :id) LIMIT "
                            + wanted)
                    .param("id", Ids.bytes(venue.value()))
                    .update();
        }
    }

    /** Says that the venue was scanned on a day, such as {@code 2021-09-20}. */
    public void scanned(VenueId venue, String day) {
        jdbc.sql("UPDATE venues_venue SET scanned_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", Ids.bytes(venue.value()))
                .update();
    }

    /** An eatery with an owner, at a place. */
    public static VenueData eatery(String name, GeoPoint position) {
        return new VenueData(
                name,
                "EATERY",
                "Số 5 Quốc Tử Giám",
                "Quốc Tử Giám",
                position,
                40,
                "",
                new OwnerData(OwnerKind.PERSON, "Nguyễn Thị Mẫu", "0101234567", "0912 000 001"),
                List.of());
    }
}
