package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import vn.hanoi.ops.kernel.ui.Addresses;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One search over screens, streets, cameras and areas; Ctrl-K reaches it from anywhere, Enter opens what is found. */
class SearchBox extends Composite<ComboBox<SearchBox.Found>> {

    private static final String KEYS = "Ctrl K";
    private static final String ROW =
            "<div class=\"ops-hit\"><span>${item.title}</span><small>${item.note}</small></div>";

    private final FrameSearch search;
    private List<Found> found = List.of();

    /** A hit with the name of its group. */
    record Found(String group, SearchHit hit) {

        String note() {
            return hit.note().isEmpty() ? group : group + " · " + hit.note();
        }
    }

    SearchBox(FrameSearch search) {
        this.search = search;
        ComboBox<Found> box = getContent();
        box.addClassName("ops-search");
        box.setPlaceholder(getTranslation("shell.search.placeholder"));
        box.setAriaLabel(getTranslation("shell.search.label"));
        box.setPrefixComponent(keys());
        box.setItemLabelGenerator(found -> found.hit().title());
        box.setRenderer(LitRenderer.<Found>of(ROW)
                .withProperty("title", found -> found.hit().title())
                .withProperty("note", Found::note));
        box.setItems(query ->
                page(query.getFilter().orElse(""), query.getOffset()).stream().limit(query.getLimit()));
        box.setAutoOpen(true);
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue().hit());
            }
        });
        Shortcuts.addShortcutListener(this, () -> box.focus(), Key.KEY_K, KeyModifier.CONTROL)
                .listenOn(UI.getCurrentOrThrow());
    }

    private static Span keys() {
        Span keys = new Span(KEYS);
        keys.addClassName("ops-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        return keys;
    }

    private void open(SearchHit hit) {
        getContent().clear();
        Addresses.open(hit.address());
    }

    /** Asks once for each term; the pages after the first are of the same answer. */
    private List<Found> page(String typed, int offset) {
        if (offset == 0) {
            FrameSearch.Answer answer = search.find(typed);
            answer.pause()
                    .ifPresent(wait -> Notifications.error(
                            getTranslation("shell.search.wait", Formats.number(Math.max(1, wait.toSeconds() + 1)))));
            found = answer.hits().stream()
                    .map(hit -> new Found(getTranslation(hit.groupKey()), hit.hit()))
                    .toList();
        }
        return found.stream().skip(offset).toList();
    }
}
