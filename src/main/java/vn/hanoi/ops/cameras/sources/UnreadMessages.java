package vn.hanoi.ops.cameras.sources;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** What could not be read, for administrators: why, what it was, and reading it again after a fix. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class UnreadMessages {

    /** So many messages of a source are kept, the newest. */
    public static final int MOST_KEPT = UnreadRoom.MOST_MESSAGES;

    /** So many megabytes of a source are kept, the newest messages. */
    public static final int MOST_MEGABYTES = UnreadRoom.MOST_MEGABYTES;

    private static final int MOST_SHOWN = 200;

    private final UnreadTable table;
    private final SourceSnapshot sources;
    private final SourceIntake intake;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnreadMessages(
            UnreadTable table,
            SourceSnapshot sources,
            SourceIntake intake,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.sources = sources;
        this.intake = intake;
        this.clock = clock;
        this.events = events;
    }

    /** The newest 200 of a source, the newest first. */
    public List<UnreadMessage> of(SourceId source) {
        return table.list(source, MOST_SHOWN);
    }

    /** A message's text; it may name plates, so that looking at it is recorded. */
    public Optional<String> text(SourceId source, UUID id) {
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "UNREAD_MESSAGE_READ", record(source), null));
        return table.message(id).map(Message::text);
    }

    /**
     * Reads everything again that was not replayed yet, the oldest first; counts that were stored before change nothing.
     *
     * @return how many messages could be used now
     */
    public int replay(SourceId id) {
        KnownSource source = sources.find(id).orElseThrow(() -> new NoSuchSource(id));
        int used = 0;
        for (UnreadMessage waiting : table.waiting(id, MOST_KEPT)) {
            Optional<Message> message = table.message(waiting.id());
            if (message.isPresent()
                    && intake.again(source, message.get(), waiting.at())
                            .unread()
                            .isEmpty()) {
                table.replayed(waiting.id(), clock.instant());
                used++;
            }
        }
        events.publishEvent(
                ActRecorded.of("UNREAD_MESSAGES_REPLAYED", record(id), null).rows(used));
        return used;
    }

    private String record(SourceId source) {
        return "source:" + sources.find(source).map(s -> s.data().code()).orElse("-");
    }
}
