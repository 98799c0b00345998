package vn.hanoi.ops.cameras.sources;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** Makes room for unread messages: of a source that sends nothing else, the newest stay. */
@Component
class UnreadRoom {

    static final int MOST_MESSAGES = 10_000;
    static final int MOST_MEGABYTES = 100;

    private static final int MEGABYTE = 1024 * 1024;

    /** Other nodes keep messages as well, so that what is there is counted anew from time to time. */
    private static final int BELIEVED = 200;

    /** A twentieth goes at once, so that not each message has to make room. */
    private static final int PART = 20;

    private final JdbcTemplate jdbc;
    private final int mostMessages;
    private final long mostBytes;
    private final Map<SourceId, Taken> taken = new ConcurrentHashMap<>();

    private record Taken(int messages, long bytes, int since) {

        Taken and(int more) {
            return new Taken(messages + 1, bytes + more, since + 1);
        }
    }

    @Autowired
    UnreadRoom(JdbcTemplate jdbc) {
        this(jdbc, MOST_MESSAGES, (long) MOST_MEGABYTES * MEGABYTE);
    }

    UnreadRoom(JdbcTemplate jdbc, int mostMessages, long mostBytes) {
        this.jdbc = jdbc;
        this.mostMessages = mostMessages;
        this.mostBytes = mostBytes;
    }

    /** Makes room for one more message of so many bytes. */
    void make(SourceId source, int bytes) {
        Taken known = taken.get(source);
        Taken now = known == null || known.since() >= BELIEVED ? count(source) : known;
        while (now.messages() > 0 && (now.messages() >= mostMessages || now.bytes() + bytes > mostBytes)) {
            jdbc.update(
                    "DELETE FROM camera_unread WHERE source_id = ? ORDER BY at LIMIT "
                            + Math.max(1, now.messages() / PART),
                    Ids.bytes(source.value()));
            now = count(source);
        }
        taken.put(source, now.and(bytes));
    }

    private Taken count(SourceId source) {
        return jdbc.query(
                        "SELECT COUNT(*), COALESCE(SUM(kept), 0) FROM camera_unread WHERE source_id = ?",
                        (row, n) -> new Taken(row.getInt(1), row.getLong(2), 0),
                        Ids.bytes(source.value()))
                .getFirst();
    }
}
