package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each source has sent since this console process started. */
@Component
public class SourcePulse {

    private final Map<SourceId, Beat> beats = new ConcurrentHashMap<>();

    /**
     * A source's traffic.
     *
     * @param messages since the process started
     * @param accepted counts that were stored
     * @param unread messages of which something could not be used
     * @param refused messages over the source's limit, or that the console could not get
     * @param trouble why the last asking failed; absent when it did not
     */
    public record Beat(
            @Nullable Instant last,
            long messages,
            long accepted,
            long unread,
            long refused,
            @Nullable String trouble) {}

    private static final Beat SILENT = new Beat(null, 0, 0, 0, 0, null);

    void beat(SourceId source, SourceReceipt receipt, Instant now) {
        beats.merge(source, SILENT, (old, none) -> old);
        beats.computeIfPresent(
                source,
                (id, b) -> new Beat(
                        now,
                        b.messages() + 1,
                        b.accepted() + receipt.accepted(),
                        b.unread() + (receipt.unread().isEmpty() ? 0 : 1),
                        b.refused(),
                        null));
    }

    /** Notes a message over the source's limit, or one that could not be had. */
    public void refuse(SourceId source, @Nullable String trouble) {
        beats.merge(source, SILENT, (old, none) -> old);
        beats.computeIfPresent(
                source,
                (id, b) -> new Beat(b.last(), b.messages(), b.accepted(), b.unread(), b.refused() + 1, trouble));
    }

    /** The source's traffic, or nothing when it has not sent anything. */
    public Optional<Beat> of(SourceId source) {
        return Optional.ofNullable(beats.get(source));
    }
}
