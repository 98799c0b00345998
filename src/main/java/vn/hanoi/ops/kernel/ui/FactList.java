package vn.hanoi.ops.kernel.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Names and values of a record, one pair a line; what is not known is shown as unknown. */
public class FactList extends Composite<DescriptionList> {

    /** No facts yet. */
    public FactList() {
        getContent().addClassName("ops-facts");
    }

    /** Adds a text under a translated name. @return itself */
    public FactList fact(String key, @Nullable String value) {
        return named(text(key), new Span(value == null || value.isBlank() ? Formats.UNKNOWN : value));
    }

    /** Adds a value under a translated name. @return itself */
    public FactList fact(String key, Component value) {
        return named(text(key), value);
    }

    /** Adds a value under a name in the officer's language. @return itself */
    public FactList named(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }
}
