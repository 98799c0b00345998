package vn.hanoi.ops.cameras.sources;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Messages that could not be used, sealed; pictures in them are left out and long ones are cut. */
@Component
class UnreadTable {

    private static final String TABLE = "camera_unread";
    private static final int LONGEST = 64 * 1024;
    private static final int REASON_LENGTH = 400;
    private static final int MOST_A_SOURCE = 2_000;
    private static final String COLUMNS = "id, source_id, at, code, reason, topic, size, replayed_at";

    private final JdbcTemplate jdbc;
    private final Seals seals;
    private final Keeping keeping;
    private final Clock clock;

    UnreadTable(JdbcTemplate jdbc, Seals seals, Keeping keeping, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Keeps a message; of a source that sends nothing else, the newest 2,000 of those that are kept are enough. */
    void keep(SourceId source, Message message, List<SourceReceipt.Fault> faults, Instant now) {
        Integer kept = jdbc.queryForObject(
                "SELECT COUNT(*) FROM (SELECT 1 FROM camera_unread WHERE source_id = ? LIMIT " + MOST_A_SOURCE + ") k",
                Integer.class,
                bytes(source.value()));
        if (kept != null && kept >= MOST_A_SOURCE) {
            jdbc.update("DELETE FROM camera_unread WHERE source_id = ? ORDER BY at LIMIT 1", bytes(source.value()));
        }
        String reason =
                faults.stream().map(SourceReceipt.Fault::message).distinct().collect(Collectors.joining(" "));
        jdbc.update(
                "INSERT INTO camera_unread (id, source_id, at, code, reason, topic, size, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                bytes(Ids.next()),
                bytes(source.value()),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                faults.getFirst().code(),
                cut(reason, REASON_LENGTH),
                cut(message.topic(), REASON_LENGTH),
                message.body().length,
                seals.seal(SourceSeals.MESSAGE, packed(message.body())));
    }

    /** The newest first. */
    List<UnreadMessage> list(SourceId source, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM camera_unread WHERE source_id = ? ORDER BY at DESC, id DESC LIMIT "
                        + limit,
                (row, n) -> read(row),
                bytes(source.value()));
    }

    /** Those that were not replayed, the oldest first. */
    List<UnreadMessage> waiting(SourceId source, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM camera_unread WHERE source_id = ? AND replayed_at IS NULL"
                        + " ORDER BY at, id LIMIT " + limit,
                (row, n) -> read(row),
                bytes(source.value()));
    }

    /** A kept message as it came, as far as it was kept. */
    Optional<Message> message(UUID id) {
        return jdbc
                .query(
                        "SELECT topic, payload FROM camera_unread WHERE id = ?",
                        (row, n) -> new Message(
                                row.getString("topic"),
                                Base64.getDecoder().decode(seals.open(SourceSeals.MESSAGE, row.getBytes("payload")))),
                        bytes(id))
                .stream()
                .findFirst();
    }

    void replayed(UUID id, Instant now) {
        jdbc.update(
                "UPDATE camera_unread SET replayed_at = ? WHERE id = ?",
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                bytes(id));
    }

    /** Deletes what was kept long enough. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void clean() {
        LocalDate first = keeping.firstDayKept(TABLE, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        jdbc.update("DELETE FROM camera_unread WHERE at < ?", first.atStartOfDay());
    }

    private static String packed(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int picture = text.indexOf("\u00ff\u00d8\u00ff");
        String shown = picture < 0 ? text : text.substring(0, picture);
        return Base64.getEncoder().encodeToString(cut(shown, LONGEST).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static UnreadMessage read(ResultSet row) throws SQLException {
        return new UnreadMessage(
                uuid(row.getBytes("id")),
                new SourceId(uuid(row.getBytes("source_id"))),
                instant(row.getObject("at", LocalDateTime.class)),
                row.getString("code"),
                row.getString("reason"),
                row.getString("topic"),
                row.getInt("size"),
                row.getObject("replayed_at") != null);
    }

    private static Instant instant(@Nullable LocalDateTime time) {
        return time == null ? Instant.EPOCH : time.toInstant(ZoneOffset.UTC);
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
