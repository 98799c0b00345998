package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueFault;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueRules;

/** The room's values in the officer's language. */
final class VenueTexts {

    private VenueTexts() {}

    static String state(CodeState state) {
        return text(state.titleKey());
    }

    static Tone tone(CodeState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case ISSUED, PRINTED, POSTED -> Tone.PLAIN;
            case DORMANT, SUSPENDED -> Tone.WARN;
            case NONE, CLOSED -> Tone.UNKNOWN;
        };
    }

    static StateBadge badge(CodeState state) {
        return new StateBadge(state(state), tone(state));
    }

    /** Why the code is in its state, with the rule behind it. */
    static String why(CodeState state, VenueRules rules) {
        return text("venues.why." + state.name(), Formats.number(rules.dormantDays()), rules.source());
    }

    static String kind(VenueKind kind) {
        return Translations.locale().equals(Translations.ENGLISH) ? kind.nameEnglish() : kind.name();
    }

    static String fault(VenueFault fault) {
        return text("venues.fault." + fault.fault().name(), fault.longest());
    }
}
