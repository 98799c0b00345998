package vn.hanoi.ops.crowding.ui.advisories.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;

/**
 * An advisory's text. While it is a draft the command centre writes in it, and what is being written is never replaced
 * under the typist: a notice offers what others made of it.
 */
public class DraftText extends Composite<Div> {

    private static final int LIMIT = 4_000;

    private final boolean writer;
    private final TextArea area = new TextArea();
    private final Div plain = new Div();
    private final Span news = new Span();
    private final Button keep = new Button(text("crowding.advisories.text.keep"), event -> keep());
    private final Div notice = new Div();
    private @Nullable AdvisoryDetails seen;
    private @Nullable AdvisoryDetails newest;

    /** @param writer the officer may write in drafts */
    public DraftText(boolean writer) {
        this.writer = writer;
        area.setId("advisory-text");
        area.setLabel(text("crowding.advisories.text.label"));
        area.setWidthFull();
        area.setMinRows(5);
        area.setMaxLength(LIMIT);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        plain.addClassName("advisory-words");
        Button reload = new Button(text("crowding.advisories.text.reload"), event -> discard());
        reload.setId("advisory-reload");
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        notice.addClassName("text-notice");
        notice.getElement().setAttribute("role", "status");
        notice.add(news, reload, keep);
        notice.setVisible(false);
        getContent().addClassName("draft-text");
        getContent().add(new H3(text("crowding.advisories.text.title")), notice, area, plain);
    }

    /** Shows a text from its beginning; what was typed is gone. */
    public void open(AdvisoryDetails details) {
        seen = details;
        newest = details;
        area.setValue(details.text());
        show(details);
    }

    /** Shows what became of the same advisory; what is being typed stays. */
    public void refresh(AdvisoryDetails details) {
        boolean same = seen != null && seen.row().id().equals(details.row().id());
        if (!same || !dirty()) {
            open(details);
            return;
        }
        newest = details;
        show(details);
    }

    /** Tells whether something is typed that is not saved. */
    public boolean dirty() {
        return seen != null && !area.getValue().strip().equals(seen.text().strip());
    }

    /** Forgets what was typed. */
    public void discard() {
        if (newest != null) {
            open(newest);
        }
    }

    /** Takes what a step of this officer made of the text: it is what was seen. */
    void accept(AdvisoryDetails details) {
        open(details);
    }

    /** What is typed. */
    String typed() {
        return area.getValue();
    }

    /** The version that the typist saw. */
    int version() {
        return seen == null ? 0 : seen.version();
    }

    private void show(AdvisoryDetails details) {
        boolean editable = writer && details.row().state() == AdvisoryState.DRAFT;
        boolean typing = dirty();
        area.setVisible(editable || typing);
        area.setReadOnly(!editable);
        plain.setVisible(!editable);
        plain.setText(details.text());
        boolean other = typing && seen != null && details.version() != seen.version();
        notice.setVisible(other);
        keep.setVisible(editable);
        news.setText(text(editable ? "crowding.advisories.text.changed" : "crowding.advisories.text.gone"));
    }

    private void keep() {
        seen = newest;
        notice.setVisible(false);
    }
}
