package vn.hanoi.ops.crowding.ui.advisories.queue;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.advisories.AdvisoryEffect;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What an advisory waits for and since or until when, in words; red only when it is late. */
public final class DueText {

    private static final String KEY = "crowding.advisories.due.";

    private DueText() {}

    /** What is awaited: {@code chưa xác nhận · quá hạn 4 phút}; when it was drafted, for ended ones. */
    public static String of(AdvisoryRow row, Instant now) {
        Duration since = Duration.between(row.awaitedAt(), now);
        return switch (row.state()) {
            case DRAFT, ACKNOWLEDGED -> text(KEY + row.state(), Formats.span(since));
            case SENT ->
                since.isPositive()
                        ? text("crowding.live.advisory.overdue", Formats.span(since))
                        : text("crowding.live.advisory.dueIn", Formats.span(since.negated()));
            case ACTED -> measured(since);
            case CLOSED, DISMISSED -> text(KEY + "drafted", Formats.dateTime(row.draftedAt()));
        };
    }

    /** The colour of the words. */
    public static Tone tone(AdvisoryRow row, Instant now) {
        return switch (row.clock(now)) {
            case OVERDUE -> Tone.LATE;
            case WARNING -> Tone.WARN;
            case RUNNING, STILL -> Tone.PLAIN;
        };
    }

    /** The state as a mark with words. */
    public static Tone stateTone(AdvisoryState state) {
        return switch (state) {
            case DRAFT, SENT -> Tone.WARN;
            case ACKNOWLEDGED -> Tone.PLAIN;
            case ACTED, CLOSED -> Tone.GOOD;
            case DISMISSED -> Tone.UNKNOWN;
        };
    }

    private static String measured(Duration since) {
        Duration left = AdvisoryEffect.SIDE.minus(since);
        return left.isPositive() ? text(KEY + "ACTED", Formats.span(left)) : text(KEY + "measured");
    }
}
