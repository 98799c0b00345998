package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.counting.EyesPulse.Beat;

/** Values of the console's own eyes in the officer's language. */
final class VisionTexts {

    private static final double MILLIS = 1_000.0;

    private VisionTexts() {}

    /** At least so many, class by class; the far part of a street is not counted. */
    static String seen(Map<CountClass, Integer> counts) {
        String figures = new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> Formats.number(e.getValue()) + " "
                                + text("vision.class." + e.getKey().name()))
                        .collect(Collectors.joining(", "));
        return figures.isEmpty() ? text("vision.nobody") : text("vision.atLeast", figures);
    }

    static String seconds(@Nullable Duration lag) {
        return lag == null ? Formats.UNKNOWN : text("vision.seconds", Formats.decimal(lag.toMillis() / MILLIS, 1));
    }

    static StateBadge state(PictureDetails pictures, boolean installed, @Nullable Beat beat) {
        if (pictures.paused()) {
            return new StateBadge(text("vision.state.paused"), Tone.PLAIN);
        }
        if (!installed) {
            return new StateBadge(text("vision.state.notInstalled"), Tone.UNKNOWN);
        }
        if (beat == null) {
            return new StateBadge(text("vision.state.waiting"), Tone.UNKNOWN);
        }
        String trouble = beat.trouble();
        return trouble == null
                ? new StateBadge(text("vision.state.counting"), Tone.GOOD)
                : new StateBadge(text("vision.trouble." + trouble), Tone.LATE);
    }
}
