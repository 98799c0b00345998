package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;

/** One search over screens, streets, cameras and areas; Ctrl-K reaches it from anywhere, Enter opens what is found. */
class SearchBox extends Composite<ComboBox<SearchBox.Found>> {

    private static final Logger log = LoggerFactory.getLogger(SearchBox.class);
    private static final String KEYS = "Ctrl K";
    private static final int SHORTEST = 2;
    private static final int PER_SOURCE = 6;
    private static final String ROW =
            "<div class=\"ops-hit\"><span>${item.title}</span><small>${item.note}</small></div>";

    private final List<SearchSource> sources;

    /** A hit with the name of its group. */
    record Found(String group, SearchHit hit) {

        String note() {
            return hit.note().isEmpty() ? group : group + " · " + hit.note();
        }
    }

    SearchBox(List<SearchSource> sources) {
        this.sources = sources;
        ComboBox<Found> box = getContent();
        box.addClassName("ops-search");
        box.setPlaceholder(getTranslation("shell.search.placeholder"));
        box.setAriaLabel(getTranslation("shell.search.label"));
        box.setPrefixComponent(keys());
        box.setItemLabelGenerator(found -> found.hit().title());
        box.setRenderer(LitRenderer.<Found>of(ROW)
                .withProperty("title", found -> found.hit().title())
                .withProperty("note", Found::note));
        box.setItems(query -> find(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
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
        UI.getCurrentOrThrow().navigate(hit.address());
    }

    private List<Found> find(String typed) {
        String folded = VietnameseText.fold(typed);
        List<Found> found = new ArrayList<>();
        if (folded.length() >= SHORTEST) {
            sources.forEach(source -> add(found, source, folded));
        }
        return found;
    }

    private void add(List<Found> found, SearchSource source, String folded) {
        try {
            String group = getTranslation(source.groupKey());
            source.find(folded, PER_SOURCE).forEach(hit -> found.add(new Found(group, hit)));
        } catch (RuntimeException e) {
            log.warn("A search source failed: {}", e.toString());
        }
    }
}
