package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.calls.Article;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Answers to read out: searched while typing, marks or not, each with its source and validity. */
class AnswerPanel extends Composite<Section> {

    private static final int PAUSE_MS = 250;

    private final CallDesk desk;
    private final TextField search = new TextField();
    private final Div found = new Div();
    private @Nullable UUID used;

    AnswerPanel(CallDesk desk) {
        this.desk = desk;
        search.setId("call-search");
        search.setPlaceholder(text("hotline.call.search"));
        search.setAriaLabel(text("hotline.call.search"));
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addFocusShortcut(Key.KEY_K, KeyModifier.ALT);
        search.addValueChangeListener(event -> show());
        found.addClassName("call-answers");
        getContent().addClassNames("ops-panel", "call-knowledge");
        getContent().add(new H3(text("hotline.call.knowledge")), search, found);
        show();
    }

    /** Offers what fits a topic, unless something is being sought. */
    void suggest(String words) {
        search.setValue(words);
    }

    Optional<UUID> used() {
        return Optional.ofNullable(used);
    }

    void clear() {
        used = null;
        search.clear();
        show();
    }

    private void show() {
        found.removeAll();
        List<Article> articles = desk.knowledge().search(search.getValue());
        articles.forEach(article -> found.add(card(article)));
        if (articles.isEmpty()) {
            found.add(new Span(text("hotline.call.noAnswer")));
        }
    }

    private Div card(Article article) {
        Span title = new Span(article.title());
        title.addClassName("title");
        String until = article.validTo() == null
                ? text("hotline.call.validAlways")
                : text("hotline.call.validTo", Formats.date(article.validTo()));
        Span source = new Span(article.source() + " · " + until);
        source.addClassName("note");
        Button yes = new Button(text("hotline.call.wasAnswer"), event -> {
            used = article.id();
            desk.knowledge().rated(article.id(), true);
            event.getSource().setEnabled(false);
        });
        Button no = new Button(text("hotline.call.wasNotAnswer"), event -> {
            desk.knowledge().rated(article.id(), false);
            event.getSource().setEnabled(false);
        });
        yes.addThemeVariants(ButtonVariant.SMALL);
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div buttons = new Div(yes, no);
        buttons.addClassName("buttons");
        Div card = new Div(title, new Paragraph(article.body()), source, buttons);
        card.addClassName("call-answer");
        return card;
    }
}
