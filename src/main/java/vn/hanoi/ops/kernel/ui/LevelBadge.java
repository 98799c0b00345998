package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The sign of a crowd level: colour, shape and number, as on the map; a dashed ring with a question mark when unknown. */
public class LevelBadge extends Span {

    /** @param level 1 to 5, 0 when unknown */
    public LevelBadge(int level) {
        this(level, false);
    }

    /**
     * @param level 1 to 5, 0 when unknown
     * @param stale the level is the last known one: drawn grey
     */
    public LevelBadge(int level, boolean stale) {
        addClassName("ops-level");
        getElement().setAttribute("role", "img");
        show(level, stale);
    }

    /** Changes the sign. */
    public void show(int level, boolean stale) {
        setText(level == 0 ? "?" : String.valueOf(level));
        getElement().setAttribute("data-level", String.valueOf(level));
        getElement().setAttribute("data-stale", stale);
        String name = nameOf(level) + (stale ? ", " + Translations.text("kernel.map.stale") : "");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("title", name);
    }

    /** The name of a level in the current language. */
    public static String nameOf(int level) {
        return Translations.text("kernel.level." + level);
    }
}
