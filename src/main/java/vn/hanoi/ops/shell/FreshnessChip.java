package vn.hanoi.ops.shell;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.kernel.ui.frame.Freshness;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How old the newest data are and what share of the sources answers; hidden for officers without such sources. */
class FreshnessChip extends Span {

    private final Span time = new Span();
    private final Span share = new Span();
    private final List<Freshness> sources;

    FreshnessChip(List<Freshness> sources) {
        this.sources = sources;
        addClassNames("ops-chip", "ops-freshness");
        Span words = new Span(getTranslation("shell.freshness"));
        words.addClassName("words");
        time.addClassName("strong");
        share.addClassName("words");
        add(words, time, share);
        refresh();
    }

    final void refresh() {
        Optional<Freshness.State> state =
                sources.stream().map(Freshness::now).flatMap(Optional::stream).findFirst();
        setVisible(state.isPresent());
        state.ifPresent(this::show);
    }

    private void show(Freshness.State state) {
        time.setText(Formats.seconds(state.newest()));
        getElement().setAttribute("title", Formats.exact(state.newest()));
        double answering = state.sources() == 0 ? 0 : (double) state.answering() / state.sources();
        share.setText("· " + getTranslation("shell.freshness.share", Formats.percent(answering)));
    }
}
