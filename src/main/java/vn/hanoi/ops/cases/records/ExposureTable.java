package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.kernel.Ids;

/** Who met whom: the links between cases. */
@Component
class ExposureTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ExposureTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A link as it is stored. */
    record Link(UUID id, CaseId contact, Exposure exposure) {}

    /** Who met whom. */
    record Met(CaseId contact, Exposure exposure) {}

    /**
     * Adds a link; of the same one again what is newly told is kept, and a removed one stands again.
     *
     * @return whether something changed
     */
    boolean add(CaseId contact, Exposure exposure, Hand hand) {
        return addAll(List.of(new Met(contact, exposure)), hand) > 0;
    }

    /** Adds many links. @return how many rows were written */
    int addAll(List<Met> links, Hand hand) {
        List<@Nullable Object[]> rows =
                links.stream().map(met -> row(met, hand)).toList();
        int[] counts = batch.batchUpdate("""
                INSERT INTO cases_exposure (id, source_id, contact_id, last_on, ongoing, setting, worn, minutes, marker_id,
                  entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                  ongoing = VALUES(ongoing) OR (ongoing AND removed_at IS NULL),
                  worn = IF(VALUES(worn) = 'UNKNOWN', worn, VALUES(worn)),
                  minutes = COALESCE(VALUES(minutes), minutes), marker_id = COALESCE(VALUES(marker_id), marker_id),
                  removed_at = NULL, removed_by = NULL, reason = NULL
                """, rows);
        return (int) Arrays.stream(counts).filter(count -> count != 0).count();
    }

    private static @Nullable Object[] row(Met met, Hand hand) {
        Exposure exposure = met.exposure();
        UUID marker = exposure.marker();
        return new @Nullable Object[] {
            Ids.bytes(Ids.next()),
            Ids.bytes(exposure.source().value()),
            Ids.bytes(met.contact().value()),
            exposure.lastOn(),
            exposure.ongoing(),
            exposure.setting().name(),
            exposure.worn().name(),
            exposure.minutes(),
            marker == null ? null : Ids.bytes(marker),
            hand.officer(),
            CaseLog.utc(hand.enteredAt())
        };
    }

    /** The link of a contact that stands for an exposure. */
    Optional<Link> find(CaseId contact, Exposure exposure) {
        return of(contact).stream()
                .filter(link -> link.exposure().source().equals(exposure.source())
                        && link.exposure().lastOn().equals(exposure.lastOn())
                        && link.exposure().setting() == exposure.setting())
                .findFirst();
    }

    /** Whom many contacts met. */
    Map<CaseId, List<Exposure>> ofAll(Collection<CaseId> contacts) {
        return jdbc
                .sql("SELECT * FROM cases_exposure WHERE contact_id IN (:ids) AND removed_at IS NULL")
                .param("ids", contacts.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, n) -> link(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Link::contact, Collectors.mapping(Link::exposure, Collectors.toList())));
    }

    Optional<Link> find(UUID id) {
        return jdbc.sql("SELECT * FROM cases_exposure WHERE id = :id AND removed_at IS NULL")
                .param("id", Ids.bytes(id))
                .query((row, n) -> link(row))
                .optional();
    }

    /** The links from a case to its contacts. */
    List<Link> from(CaseId source) {
        return links("source_id = :id", source);
    }

    /** The links from a contact to whom it met. */
    List<Link> of(CaseId contact) {
        return links("contact_id = :id", contact);
    }

    /** The cases that have a link with one of these, either way. */
    List<CaseId> around(Collection<CaseId> ids) {
        return jdbc.sql(
                        "SELECT source_id other FROM cases_exposure WHERE contact_id IN (:ids) AND removed_at IS NULL"
                                + " UNION SELECT contact_id FROM cases_exposure WHERE source_id IN (:ids) AND removed_at IS NULL")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, n) -> id(row, "other"))
                .list();
    }

    /**
     * People who live or lie together met on this day for the last time; a link of that day and surroundings stands for both,
     * also one that was removed before.
     */
    void end(Link link, LocalDate lastOn) {
        jdbc.sql("UPDATE cases_exposure SET removed_at = NULL, removed_by = NULL, reason = NULL, ongoing = FALSE"
                        + " WHERE source_id = :source AND contact_id = :contact AND setting = :setting AND last_on = :day"
                        + " AND removed_at IS NOT NULL")
                .param("source", Ids.bytes(link.exposure().source().value()))
                .param("contact", Ids.bytes(link.contact().value()))
                .param("setting", link.exposure().setting().name())
                .param("day", lastOn)
                .update();
        jdbc.sql(
                        "UPDATE IGNORE cases_exposure SET last_before = last_on, last_on = :day, ongoing = FALSE WHERE id = :id")
                .param("day", lastOn)
                .param("id", Ids.bytes(link.id()))
                .update();
    }

    /** The links of a contact that never was one. */
    void removeOf(CaseId contact, String reason, Hand hand) {
        of(contact).forEach(link -> remove(link.id(), reason, hand.officer(), hand.enteredAt()));
    }

    /** They go on living together after all, because nobody of them was infected. */
    void goOn(UUID id) {
        jdbc.sql("UPDATE IGNORE cases_exposure SET last_on = last_before, ongoing = TRUE, last_before = NULL"
                        + " WHERE id = :id AND last_before IS NOT NULL")
                .param("id", Ids.bytes(id))
                .update();
    }

    /** What a contact was before the confirmation of whom it met put it under quarantine again. @param at when that was */
    record Released(CaseState state, Instant at) {}

    /** Keeps that a contact was released before. */
    void keepReleased(UUID id, CaseState state, Instant at) {
        jdbc.sql("UPDATE cases_exposure SET state_before = :state, raised_at = :at WHERE id = :id")
                .param("state", state.name())
                .param("at", CaseLog.utc(at))
                .param("id", Ids.bytes(id))
                .update();
    }

    /** Tells what was kept, and forgets it. */
    Optional<Released> takeReleased(UUID id) {
        Optional<Released> kept = jdbc.sql(
                        "SELECT state_before, raised_at FROM cases_exposure WHERE id = :id AND state_before IS NOT NULL")
                .param("id", Ids.bytes(id))
                .query((row, n) ->
                        new Released(CaseState.valueOf(row.getString("state_before")), CaseLog.time(row, "raised_at")))
                .optional();
        kept.ifPresent(
                released -> jdbc.sql("UPDATE cases_exposure SET state_before = NULL, raised_at = NULL WHERE id = :id")
                        .param("id", Ids.bytes(id))
                        .update());
        return kept;
    }

    void remove(UUID id, String reason, String officer, Instant now) {
        jdbc.sql("UPDATE cases_exposure SET removed_at = :now, removed_by = :officer, reason = :reason WHERE id = :id")
                .param("now", CaseLog.utc(now))
                .param("officer", officer)
                .param("reason", reason)
                .param("id", Ids.bytes(id))
                .update();
    }

    private List<Link> links(String condition, CaseId id) {
        return jdbc.sql("SELECT * FROM cases_exposure WHERE " + condition + " AND removed_at IS NULL ORDER BY id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                Ids.uuid(row.getBytes("id")),
                id(row, "contact_id"),
                new Exposure(
                        id(row, "source_id"),
                        row.getObject("last_on", LocalDate.class),
                        row.getBoolean("ongoing"),
                        Setting.valueOf(row.getString("setting")),
                        Worn.valueOf(row.getString("worn")),
                        row.getObject("minutes", Integer.class),
                        uuid(row.getBytes("marker_id"))));
    }

    private static @Nullable UUID uuid(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.uuid(bytes);
    }

    private static CaseId id(ResultSet row, String column) throws SQLException {
        return new CaseId(Ids.uuid(row.getBytes(column)));
    }
}
