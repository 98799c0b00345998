package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;
import vn.hanoi.ops.kernel.ui.AsOf;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The figures of one street: how many, how dense, how many cameras say so, since when, how old. */
class StreetFacts extends Composite<Div> {

    private final Span counted = new Span();
    private final Span measureName = new Span();
    private final Span measure = new Span();
    private final Span cameras = new Span();
    private final Span since = new Span();
    private final Span asOf = new Span();

    StreetFacts() {
        DescriptionList list = new DescriptionList();
        add(list, new Span(text("crowding.live.fact.counted")), counted);
        add(list, measureName, measure);
        add(list, new Span(text("crowding.live.fact.cameras")), cameras);
        add(list, new Span(text("crowding.live.fact.since")), since);
        add(list, new Span(text("crowding.live.fact.asOf")), asOf);
        getContent().addClassName("street-facts");
        getContent().add(list);
    }

    void show(StreetNow street, Instant now) {
        counted.setText(StreetTexts.counted(street));
        boolean relative = street.basis() == Basis.RELATIVE;
        measureName.setText(text(relative ? "crowding.live.fact.relative" : "crowding.live.fact.density"));
        measure.setText(measure(street));
        cameras.setText(text(
                "crowding.live.fact.camerasOf",
                Formats.number(street.camerasHealthy()),
                Formats.number(street.camerasAssigned())));
        tone(cameras, street.camerasHealthy() < street.camerasAssigned());
        since.setText(since(street, now));
        asOf.setText(age(street, now));
        tone(asOf, street.stale());
    }

    private static String measure(StreetNow street) {
        if (street.stale()) {
            return Formats.UNKNOWN;
        }
        String value = StreetTexts.value(street.basis(), StreetTexts.measured(street));
        Character fruin = street.fruin();
        return fruin == null ? value : value + " · " + text("crowding.live.fact.fruin", fruin);
    }

    private static String since(StreetNow street, Instant now) {
        Instant since = street.since();
        return since == null || street.level() == 0
                ? Formats.UNKNOWN
                : text("crowding.live.fact.sinceFor", Formats.time(since), Formats.span(Duration.between(since, now)));
    }

    private static String age(StreetNow street, Instant now) {
        Instant asOf = street.asOf();
        return asOf == null
                ? text("crowding.list.neverCounted")
                : text("crowding.live.fact.sinceFor", Formats.time(asOf), ago(Duration.between(asOf, now)));
    }

    private static String ago(Duration age) {
        return AsOf.ago(age);
    }

    private static void tone(Span span, boolean warn) {
        span.getElement().setAttribute("data-tone", warn ? "warn" : "plain");
    }

    private static void add(DescriptionList list, Span term, Span value) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
