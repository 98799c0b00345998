package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** How old the figures beside it are; past a minute it says so in words, and after the allowed age in the warning colour. */
public class AsOf extends Span {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Duration allowed;

    /** @param allowed the age from which the figures must not be trusted blindly */
    public AsOf(Duration allowed) {
        this.allowed = allowed;
        addClassName("ops-as-of");
        setText(Translations.text("kernel.asOf.never"));
    }

    /** Shows the time of the newest data, seen from now; null when there never were any. */
    public void show(@Nullable Instant at, Instant now) {
        if (at == null) {
            setText(Translations.text("kernel.asOf.never"));
            getElement().setAttribute("data-tone", Tone.UNKNOWN.attribute());
            return;
        }
        Duration age = Duration.between(at, now);
        String text = Translations.text("kernel.asOf", Formats.seconds(at));
        setText(age.compareTo(FRESH) < 0 ? text : text + " · " + ago(age));
        getElement().setAttribute("title", Formats.exact(at));
        Tone tone = age.compareTo(allowed) > 0 ? Tone.WARN : Tone.PLAIN;
        getElement().setAttribute("data-tone", tone.attribute());
    }

    /** An age in words: {@code 12 phút trước}. */
    public static String ago(Duration age) {
        return Translations.text("kernel.ago", Formats.span(age));
    }
}
