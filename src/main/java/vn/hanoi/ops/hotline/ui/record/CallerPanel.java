package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketDetails;

/** Who called, and what is guarded of the matter: behind a purpose, which holds while this ticket is open. */
class CallerPanel extends Composite<Div> {

    private static final EnumSet<Purpose> SERVING =
            EnumSet.of(Purpose.HOTLINE, Purpose.ENFORCEMENT, Purpose.TREATMENT, Purpose.COORDINATION);

    private final RecordInquiry inquiry;
    private final Div body = new Div();
    private @Nullable TicketId opened;
    private @Nullable Disclosure disclosure;

    CallerPanel(RecordInquiry inquiry) {
        this.inquiry = inquiry;
        getContent().addClassName("ticket-caller");
        getContent().add(new H3(text("hotline.caller.title")), body);
    }

    void show(TicketDetails details) {
        if (!details.row().id().equals(opened)) {
            opened = details.row().id();
            disclosure = null;
        }
        body.removeAll();
        if (details.caller().isUnknown()
                && details.phone().isUnknown()
                && !details.row().personal()) {
            body.add(new Span(text("hotline.caller.anonymous")));
        } else if (disclosure != null) {
            body.add(facts(details, disclosure));
        } else {
            body.add(inquiry.gates().before(record(details), SERVING, chosen -> {
                disclosure = chosen;
                show(details);
            }));
        }
    }

    private DescriptionList facts(TicketDetails details, Disclosure seen) {
        DescriptionList facts = new DescriptionList();
        add(facts, seen, details, details.caller());
        add(facts, seen, details, details.phone());
        if (details.row().personal()) {
            add(facts, seen, details, details.row().place());
            add(facts, seen, details, details.row().text());
        }
        return facts;
    }

    private <T> void add(DescriptionList facts, Disclosure seen, TicketDetails details, Guarded<T> value) {
        facts.add(
                new DescriptionList.Term(text(value.field().titleKey())),
                new DescriptionList.Description(inquiry.texts().of(seen, value, record(details))));
    }

    private static PersonalRecord record(TicketDetails details) {
        return new PersonalRecord(
                "ticket", details.row().id().value(), null, details.row().area());
    }
}
