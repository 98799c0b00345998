package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The row above a list: search text, the room's own filters, how many are shown, and a way back to everything. */
public class FilterBar extends Composite<Div> {

    private static final int PAUSE_MS = 300;

    private final TextField search = new TextField();
    private final Span result = new Span();
    private final Button reset = new Button(Translations.text("kernel.filter.reset"));
    private final Div filters = new Div();

    /** @param placeholder what can be searched for, translated; it is the field's name for screen readers too */
    public FilterBar(String placeholder) {
        search.setPlaceholder(placeholder);
        search.setAriaLabel(placeholder);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setVisible(false);
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        filters.addClassName("filters");
        getContent().addClassName("ops-filter-bar");
        getContent().add(search, filters, reset, result);
    }

    /** Adds the room's own filters. */
    public FilterBar add(Component... more) {
        filters.add(more);
        return this;
    }

    /** Calls back with the trimmed text after each pause in typing. */
    public FilterBar onSearch(Consumer<String> changed) {
        search.addValueChangeListener(event -> changed.accept(event.getValue().strip()));
        return this;
    }

    /** Calls back when the officer wants everything again; the room clears its own filters, the bar its text. */
    public FilterBar onReset(Runnable cleared) {
        reset.addClickListener(event -> {
            search.clear();
            cleared.run();
        });
        return this;
    }

    /** Shows the text of the URL's filter without calling back. */
    public void setSearch(String text) {
        if (!text.equals(search.getValue())) {
            search.setValue(text);
        }
    }

    /** Shows how much is listed, such as {@code 10 / 487}, and the way back when something is filtered. */
    public void showResult(String text, boolean filtered) {
        result.setText(text);
        reset.setVisible(filtered);
    }
}
