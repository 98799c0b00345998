package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.LevelWhy;
import vn.hanoi.ops.crowding.LevelWhy.Passage;
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Why a street has its level, in sentences an officer can repeat on the telephone. */
final class WhyText {

    private static final String KEY = "crowding.live.why.";

    private WhyText() {}

    /** The question: {@code Vì sao mức 5?}. */
    static String question(LevelWhy why) {
        return why.level() == 0 ? text(KEY + "questionUnknown") : text(KEY + "question", why.level());
    }

    /** The answer: what brought the level, what would end it, which settings apply. */
    static String answer(LevelWhy why) {
        List<String> sentences = new ArrayList<>();
        if (why.stale()) {
            sentences.add(text(KEY + "stale", why.level(), Formats.time(why.lastReading())));
        }
        if (why.level() == 0) {
            sentences.add(text(KEY + "tooFew", Formats.number(why.readings())));
        } else {
            sentences.add(why.up() == null ? lowest(why) : raised(why, why.up()));
        }
        Passage down = why.down();
        if (down != null) {
            sentences.add(text(KEY + "down", value(why, down), down.needed(), down.window()));
        }
        if (!why.missing().isEmpty()) {
            sentences.add(text(KEY + "missing", String.join(", ", why.missing())));
        }
        if (why.basis() == Basis.RELATIVE) {
            sentences.add(text(KEY + "relative"));
        }
        if (!why.counts().isEmpty()) {
            sentences.add(counts(why));
        }
        sentences.add(settings(why));
        return String.join(" ", sentences);
    }

    private static String raised(LevelWhy why, Passage up) {
        String sentence = up.met() >= up.needed()
                ? text(KEY + "up." + why.basis(), value(why, up), up.met(), up.window())
                : text(KEY + "kept." + why.basis(), value(why, up), StreetTexts.value(why.basis(), why.value()));
        return why.cameras().isEmpty() ? sentence + "." : sentence + " (" + String.join(", ", why.cameras()) + ").";
    }

    private static String settings(LevelWhy why) {
        String version = Formats.number(why.settingsVersion());
        String settings = text(KEY + "settings", Formats.date(why.settingsValidFrom()), version);
        return why.settingsSource().isBlank() ? settings : settings + " " + text(KEY + "basis", why.settingsSource());
    }

    /** What each camera counted in the newest judged minute. */
    private static String counts(LevelWhy why) {
        String figures = new TreeMap<>(why.counts())
                .entrySet().stream()
                        .map(c -> c.getKey() + " " + Formats.decimal(c.getValue(), 0))
                        .collect(Collectors.joining(", "));
        return text(KEY + "counts." + why.basis(), Formats.time(why.lastReading()), figures);
    }

    private static String lowest(LevelWhy why) {
        @Nullable Double value = why.value();
        return value == null
                ? text(KEY + "lowest")
                : text(KEY + "lowestAt." + why.basis(), StreetTexts.value(why.basis(), value));
    }

    private static String value(LevelWhy why, Passage passage) {
        return StreetTexts.value(why.basis(), passage.threshold());
    }
}
