package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.html.Span;

/** A state in words with a mark whose form differs by tone: full, half, crossed and empty dots. */
public class StateBadge extends Span {

    /** @param text the state, translated */
    public StateBadge(String text, Tone tone) {
        super(text);
        addClassName("ops-state");
        getElement().setAttribute("data-tone", tone.attribute());
    }

    /** Changes the state. */
    public void show(String text, Tone tone) {
        setText(text);
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
