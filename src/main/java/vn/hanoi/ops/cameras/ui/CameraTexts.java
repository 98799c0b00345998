package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraNow;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.FieldProblem;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The room's values in the officer's language. */
final class CameraTexts {

    private CameraTexts() {}

    static String health(CameraHealth health) {
        return text("cameras.health." + health.name());
    }

    static Tone tone(CameraHealth health) {
        return switch (health) {
            case ONLINE -> Tone.GOOD;
            case LATE, FROZEN, BLIND, MOVED -> Tone.WARN;
            case MAINTENANCE -> Tone.PLAIN;
            case OFFLINE -> Tone.LATE;
            case NEVER_SEEN -> Tone.UNKNOWN;
        };
    }

    static StateBadge badge(CameraHealth health) {
        return new StateBadge(health(health), tone(health));
    }

    /** Why the camera is in its state, with the figures behind it. */
    static String reason(CameraNow now) {
        if (now.saidDown()) {
            return text("cameras.reason.saidDown");
        }
        Instant seen = now.lastSeen();
        if (seen == null) {
            return text("cameras.reason.never");
        }
        String age = Formats.span(Duration.between(seen, now.asOf()));
        return switch (now.health()) {
            case ONLINE, NEVER_SEEN ->
                text("cameras.reason.online", age, Formats.span(now.camera().interval()));
            case LATE ->
                Duration.between(seen, now.asOf()).compareTo(now.lateAfter()) > 0
                        ? text("cameras.reason.late", age, Formats.span(now.lateAfter()))
                        : text("cameras.reason.seldom", age);
            case FROZEN, BLIND, MOVED, MAINTENANCE ->
                text("cameras.reason." + now.health().name());
            case OFFLINE -> text("cameras.reason.offline", age, Formats.span(now.offlineAfter()));
        };
    }

    static String countClass(CountClass type) {
        return text("cameras.class." + type.name());
    }

    static String product(String product) {
        return text("cameras.product." + product);
    }

    static String fault(FieldProblem problem) {
        return text("cameras.fault." + problem.fault().name());
    }
}
