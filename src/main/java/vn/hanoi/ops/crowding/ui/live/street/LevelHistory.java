package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The stretches of time in which a street kept one level, newest first. */
public class LevelHistory extends Composite<Div> {

    private final boolean withDates;
    private List<LevelSpan> shown = List.of();

    /** @param withDates for more than the last day */
    public LevelHistory(boolean withDates) {
        this.withDates = withDates;
        getContent().addClassName("level-history");
    }

    /** Shows the spans, of which at most so many. */
    public void show(List<LevelSpan> spans, int limit, Instant now) {
        List<LevelSpan> wanted = spans.stream().limit(limit).toList();
        if (wanted.equals(shown) && !wanted.isEmpty()) {
            return;
        }
        shown = wanted;
        getContent().removeAll();
        if (wanted.isEmpty()) {
            getContent().add(new Span(text("crowding.live.history.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        wanted.forEach(span -> list.add(line(span, now)));
        getContent().add(list);
        if (spans.size() > limit) {
            getContent().add(new Span(text("crowding.live.history.more", Formats.number(spans.size() - limit))));
        }
    }

    private ListItem line(LevelSpan span, Instant now) {
        Instant to = span.to();
        Span time = new Span(
                to == null
                        ? text("crowding.live.history.since", at(span.from()))
                        : text("crowding.live.history.between", at(span.from()), at(to)));
        Duration length = Duration.between(span.from(), to == null ? now : to);
        Span note = new Span(
                to == null
                        ? StreetTexts.value(span.basis(), span.value())
                        : Formats.span(length) + " · " + StreetTexts.value(span.basis(), span.value()));
        note.addClassName("note");
        return new ListItem(new LevelBadge(span.level()), time, note);
    }

    private String at(Instant moment) {
        return withDates ? Formats.dateTime(moment) : Formats.time(moment);
    }
}
