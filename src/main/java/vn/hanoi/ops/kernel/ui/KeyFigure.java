package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One big number with its caption and a note; a click opens the list behind it. */
public class KeyFigure extends Composite<Div> {

    private final Span value = new Span(Formats.UNKNOWN);
    private final Span whole = new Span();
    private final Span note = new Span();

    /** @param caption what is counted, translated */
    public KeyFigure(String caption) {
        Span captionText = new Span(caption);
        captionText.addClassName("caption");
        value.addClassName("value");
        whole.addClassName("whole");
        note.addClassName("note");
        Div figure = new Div(value, whole);
        figure.addClassName("figure");
        getContent().addClassName("ops-figure");
        getContent().add(captionText, figure, note);
    }

    /** Shows a number; unknown figures show {@link Formats#UNKNOWN}, not zero. */
    public KeyFigure show(String number, Tone tone) {
        value.setText(number);
        getContent().getElement().setAttribute("data-tone", tone.attribute());
        return this;
    }

    /** Shows "of how many" in small beside the number; empty hides it. */
    public KeyFigure of(String total) {
        whole.setText(total.isEmpty() ? "" : "/ " + total);
        return this;
    }

    /** Shows the line below the number. */
    public KeyFigure note(String text, Tone tone) {
        note.setText(text);
        note.getElement().setAttribute("data-tone", tone.attribute());
        return this;
    }

    /** Colours the number as a level of crowding, 1 to 5. */
    public KeyFigure inColourOf(int level) {
        getContent().getElement().setAttribute("data-level", String.valueOf(level));
        return this;
    }

    /** Opens the list behind the number on a click, Enter or Space. */
    public KeyFigure opens(Runnable list) {
        Div root = getContent();
        root.getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        root.addClickListener((ClickEvent<Div> event) -> list.run());
        root.getElement()
                .addEventListener("keydown", event -> list.run())
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
        return this;
    }
}
