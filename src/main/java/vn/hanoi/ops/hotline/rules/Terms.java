package vn.hanoi.ops.hotline.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast tickets of an urgency are served; lengths in service time of the calendar.
 *
 * @param answer until somebody who can act has taken it on
 * @param update between words to the caller; absent when none are promised
 * @param solve until it is answered
 * @param grace left at least after a reopening
 */
public record Terms(
        String code,
        Instant validFrom,
        String name,
        @Nullable String nameEn,
        String calendar,
        Duration answer,
        @Nullable Duration update,
        Duration solve,
        Duration grace,
        String source) {

    /** The name in the language of the screen. */
    public String title() {
        return TwoNames.shown(name, nameEn);
    }

    /** Between words to the caller, when that is promised. */
    public Optional<Duration> updates() {
        return Optional.ofNullable(update);
    }
}
