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

/** Messages that could not be used, sealed and whole but for the pictures in them. */
@Component
class UnreadTable {

    private static final String TABLE = "camera_unread";
    private static final int LONGEST = 2 * 1024 * 1024;
    private static final int REASON_LENGTH = 400;
    private static final String PICTURE = "\u00ff\u00d8\u00ff";
    private static final List<String> WIDE = List.of("\u00fe\u00ff", "\u00ff\u00fe");
    private static final String COLUMNS = "id, source_id, at, code, reason, topic, size, replayed_at";

    private final JdbcTemplate jdbc;
    private final Seals seals;
    private final Keeping keeping;
    private final Clock clock;
    private final UnreadRoom room;

    UnreadTable(JdbcTemplate jdbc, Seals seals, Keeping keeping, Clock clock, UnreadRoom room) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.keeping = keeping;
        this.clock = clock;
        this.room = room;
    }

    /** Keeps a message up to the size that is taken, see {@link UnreadRoom}. */
    void keep(SourceId source, Message message, List<SourceReceipt.Fault> faults, Instant now) {
        byte[] sealed = seals.seal(SourceSeals.MESSAGE, packed(message.body()));
        room.make(source, sealed.length);
        String reason =
                faults.stream().map(SourceReceipt.Fault::message).distinct().collect(Collectors.joining(" "));
        jdbc.update(
                "INSERT INTO camera_unread (id, source_id, at, code, reason, topic, size, kept, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                bytes(Ids.next()),
                bytes(source.value()),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                faults.getFirst().code(),
                cut(reason, REASON_LENGTH),
                message.topic(),
                message.body().length,
                sealed.length,
                sealed);
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

    /** A kept message as it came, without the pictures. */
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
        String shown = withoutPictures(new String(body, StandardCharsets.ISO_8859_1));
        return Base64.getEncoder().encodeToString(cut(shown, LONGEST).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A picture goes up to the next part of the message; text of two bytes a letter holds none, whatever it looks like. */
    private static String withoutPictures(String text) {
        if (WIDE.stream().anyMatch(text::startsWith)) {
            return text;
        }
        String next = "\r\n" + (text.startsWith("--") ? text.lines().findFirst().orElse("--") : "--");
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int picture = text.indexOf(PICTURE); picture >= 0; picture = text.indexOf(PICTURE, from)) {
            kept.append(text, from, picture);
            int end = text.indexOf(next, picture);
            from = end < 0 ? text.length() : end;
        }
        return kept.append(text, from, text.length()).toString();
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
