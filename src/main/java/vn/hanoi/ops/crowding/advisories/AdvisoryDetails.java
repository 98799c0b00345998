package vn.hanoi.ops.crowding.advisories;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advisory whole.
 *
 * @param version to be handed back when the text is edited or sent, so that nobody sends what was not seen
 * @param text as it was or will be sent
 * @param edited an officer changed the drafted text
 * @param settingsVersion the settings that gave the level, the text and the clock
 * @param timeline oldest first
 */
public record AdvisoryDetails(
        AdvisoryRow row,
        int version,
        String text,
        boolean edited,
        @Nullable ActionKind action,
        int settingsVersion,
        List<AdvisoryEntry> timeline) {

    /** Keeps its own copy of the timeline. */
    public AdvisoryDetails {
        timeline = List.copyOf(timeline);
    }
}
