package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import vn.hanoi.ops.crowding.advisories.AdvisoryEffect;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What an action changed: people before and after, and how much of the time was counted. */
class EffectPanel extends Composite<Div> {

    private static final String KEY = "crowding.advisories.effect.";

    private final KeyFigure before = new KeyFigure(text(KEY + "before"));
    private final KeyFigure after = new KeyFigure(text(KEY + "after"));
    private final KeyFigure change = new KeyFigure(text(KEY + "change"));
    private final StateBadge progress = new StateBadge("", Tone.PLAIN);

    EffectPanel() {
        Div title = new Div(new H3(text(KEY + "title")), progress);
        title.addClassName("effect-title");
        Div figures = new Div(before, after, change);
        figures.addClassName("ops-figures");
        getContent().addClassName("advisory-effect");
        getContent().add(title, figures);
    }

    void show(AdvisoryEffect effect) {
        boolean complete = effect.left().isZero();
        getElement().setAttribute("data-effect", complete ? "complete" : "measuring");
        progress.show(
                complete ? text(KEY + "complete") : text("crowding.advisories.due.ACTED", Formats.span(effect.left())),
                complete ? Tone.GOOD : Tone.PLAIN);
        side(before, effect.before(), effect.presentBefore());
        side(after, effect.after(), effect.presentAfter());
        Double percent = effect.changePercent();
        boolean more = percent != null && percent > 0;
        change.show(
                percent == null ? Formats.UNKNOWN : sign(percent) + Formats.percent(Math.abs(percent) / 100),
                percent == null ? Tone.UNKNOWN : more ? Tone.WARN : Tone.PLAIN);
        change.note(changeWords(percent, complete), Tone.PLAIN);
    }

    private static void side(KeyFigure figure, @org.jspecify.annotations.Nullable Double people, double present) {
        figure.show(
                Formats.decimal(people, people != null && people < 100 ? 1 : 0),
                people == null ? Tone.UNKNOWN : Tone.PLAIN);
        figure.note(text(KEY + "present", Formats.percent(present)), present < 0.5 ? Tone.WARN : Tone.PLAIN);
    }

    private static String changeWords(@org.jspecify.annotations.Nullable Double percent, boolean complete) {
        if (percent == null) {
            return text(KEY + "unknown");
        }
        return text(KEY + (complete ? percent > 0 ? "more" : "fewer" : "soFar"));
    }

    private static String sign(double percent) {
        return percent > 0 ? "+" : percent < 0 ? "−" : "";
    }
}
