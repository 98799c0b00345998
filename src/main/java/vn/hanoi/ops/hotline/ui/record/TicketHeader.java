package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;

/** Category, number, who handles it and the state of the open ticket, and the way back. */
class TicketHeader extends Composite<Div> {

    private final RecordInquiry inquiry;
    private final H2 name = new H2();
    private final Span unit = new Span();
    private final StateBadge state = new StateBadge("", Tone.PLAIN);

    TicketHeader(RecordInquiry inquiry, Runnable close) {
        this.inquiry = inquiry;
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("kernel.close"));
        back.setTooltipText(text("kernel.close"));
        back.setId("ticket-close");
        unit.addClassName("unit");
        Div names = new Div(name, unit);
        names.addClassName("names");
        getContent().addClassName("record-header");
        getContent().add(names, state, back);
    }

    void show(TicketRow row) {
        name.setText(inquiry.rules().categoryName(row.category()));
        String from = text(row.origin().titleKey());
        unit.setText(String.join(" · ", TicketTexts.number(row), from, inquiry.handler(row)));
        state.setVisible(true);
        state.show(
                row.master() == null ? text(row.state().titleKey()) : text("hotline.likely.merged"),
                TicketTexts.tone(row.state()));
    }

    void showMissing() {
        state.setVisible(false);
        name.setText(text("hotline.missing.title"));
        unit.setText("");
    }
}
