package vn.hanoi.ops.hotline.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Who is on the list of people to be called, and what became of it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class CareList {

    private static final int MOST = 200;
    private static final int NAME = 120;
    private static final String PHONE = HotlineFields.PHONE.code();

    private final JdbcClient jdbc;
    private final Seals seals;
    private final SearchHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareList(JdbcClient jdbc, Seals seals, SearchHashes hashes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts somebody on the list; a number that waits there already stays as it is.
     *
     * @param name 1 to 120 characters
     * @param from when the first call may be made
     * @return the line's identifier; nothing when the number waits already
     * @throws IllegalArgumentException when the name is blank or too long
     */
    @PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
    public Optional<UUID> add(String name, CallerPhone phone, AreaPath area, Instant from) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > NAME) {
            throw new IllegalArgumentException("A name has 1 to " + NAME + " characters");
        }
        if (waits(phone)) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO hotline_care (id, area_path, caller_name, phone, phone_hash, reason, next_at, attempts)"
                        + " VALUES (:id, :area, :name, :phone, :hash, 'HOME_CASE', :from, 0)")
                .param("id", Ids.bytes(id))
                .param("area", area.value())
                .param("name", called)
                .param("phone", seals.seal(PHONE, phone.value()))
                .param("hash", hashes.of(PHONE, phone.value()))
                .param("from", utc(from))
                .update();
        events.publishEvent(ActRecorded.of("CARE_CALL_ADDED", "care:" + id, area));
        return Optional.of(id);
    }

    /** Tells whether a number is on the list and not done. */
    @Transactional(readOnly = true)
    public boolean waits(CallerPhone phone) {
        return jdbc.sql("SELECT COUNT(*) FROM hotline_care WHERE phone_hash = :hash AND done_at IS NULL")
                        .param("hash", hashes.of(PHONE, phone.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes somebody off the list whom nobody has called or has open. @return whether that was so */
    @PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
    public boolean remove(UUID id) {
        return jdbc.sql("DELETE FROM hotline_care WHERE id = :id AND attempts = 0"
                                + " AND (lease_until IS NULL OR lease_until <= :now)")
                        .param("id", Ids.bytes(id))
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    /** Those to be called, the next one first; or those done, the last one first; at most 200. */
    public List<CareLine> rows(boolean done) {
        List<CareLine> rows = jdbc.sql("SELECT * FROM hotline_care WHERE done_at IS "
                        + (done ? "NOT NULL ORDER BY done_at DESC" : "NULL ORDER BY next_at") + ", id LIMIT " + MOST)
                .query(this::line)
                .list();
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "CARE_LIST_OPENED", "care-list", AreaPath.CITY)
                .serving("HOTLINE")
                .on(List.of(HotlineFields.CALLER.code(), PHONE))
                .rows(rows.size()));
        return rows;
    }

    private CareLine line(ResultSet row, int n) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        Instant until = instant(row, "lease_until");
        boolean leased = until != null && until.isAfter(clock.instant());
        return new CareLine(
                Ids.uuid(row.getBytes("id")),
                area,
                HotlineFields.CALLER.guard(row.getString("caller_name"), area),
                HotlineFields.PHONE.guard(new CallerPhone(seals.open(PHONE, row.getBytes("phone"))), area),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("outcome")).map(CallOutcome::valueOf),
                row.getObject("next_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Optional.ofNullable(instant(row, "done_at")),
                leased ? Optional.ofNullable(row.getString("lease_by")) : Optional.empty());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
