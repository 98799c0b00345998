package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import vn.hanoi.ops.cameras.trouble.TroubleKind;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;

/** The troubles in the officer's language. */
final class TroubleTexts {

    private TroubleTexts() {}

    static String kind(TroubleKind kind) {
        return text("cameras.trouble.kind." + kind.name());
    }

    static StateBadge badge(TroubleKind kind) {
        return new StateBadge(kind(kind), kind == TroubleKind.OFFLINE ? Tone.LATE : Tone.WARN);
    }
}
