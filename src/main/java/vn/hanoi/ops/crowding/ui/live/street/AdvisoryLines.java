package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How far the street's open advisory has come, and whether its acknowledgement is late. */
class AdvisoryLines extends Composite<Div> {

    private final Span number = new Span();
    private final Span state = new Span();
    private final Span addressee = new Span();
    private final Span answer = new Span();

    AdvisoryLines() {
        DescriptionList list = new DescriptionList();
        list.add(new DescriptionList.Term(number), new DescriptionList.Description(state));
        list.add(new DescriptionList.Term(addressee), new DescriptionList.Description(answer));
        getContent().addClassNames("street-facts", "advisory");
        getContent().add(list);
    }

    void show(StreetNow street, Instant now) {
        AdvisoryMark mark = street.advisory();
        setVisible(mark != null);
        if (mark == null) {
            return;
        }
        number.setText(
                mark.number() == null
                        ? text("crowding.live.advisory.draft")
                        : text("crowding.live.advisory.number", Formats.number(mark.number())));
        state.setText(
                mark.sentAt() == null
                        ? text("crowding.live.advisory.notSent")
                        : text("crowding.live.advisory.sentAt", Formats.time(mark.sentAt())));
        addressee.setText(street.addresseeLabel());
        answer.setText(answer(mark, now));
        answer.getElement().setAttribute("data-tone", tone(mark, now));
    }

    private static String answer(AdvisoryMark mark, Instant now) {
        Instant due = mark.dueAt();
        if (mark.state() != AdvisoryState.SENT || due == null) {
            return text("crowding.live.advisory.state." + mark.state());
        }
        return mark.overdue(now)
                ? text("crowding.live.advisory.overdue", Formats.span(Duration.between(due, now)))
                : text("crowding.live.advisory.dueIn", Formats.span(Duration.between(now, due)));
    }

    private static String tone(AdvisoryMark mark, Instant now) {
        if (mark.overdue(now)) {
            return "late";
        }
        return mark.state() == AdvisoryState.DRAFT || mark.state() == AdvisoryState.SENT ? "warn" : "plain";
    }
}
