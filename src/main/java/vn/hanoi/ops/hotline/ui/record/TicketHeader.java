package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
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
    private final Button watch = new Button();
    private boolean watching;

    /** @param watched told whether the officer wants to follow the ticket */
    TicketHeader(RecordInquiry inquiry, Runnable close, Consumer<Boolean> watched) {
        this.inquiry = inquiry;
        watch.setId("ticket-watch");
        watch.addThemeVariants(ButtonVariant.TERTIARY);
        watch.addClickListener(event -> watched.accept(!watching));
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("kernel.close"));
        back.setTooltipText(text("kernel.close"));
        back.setId("ticket-close");
        unit.addClassName("unit");
        Div names = new Div(name, unit);
        names.addClassName("names");
        getContent().addClassName("record-header");
        getContent().add(names, state, watch, back);
    }

    void show(TicketDetails details) {
        TicketRow row = details.row();
        showWatch(inquiry.watches(details));
        name.setText(inquiry.rules().categoryTitle(row.category()));
        String from = text(row.origin().titleKey());
        unit.setText(String.join(" · ", TicketTexts.number(row), from, inquiry.handler(row)));
        state.setVisible(true);
        state.show(
                row.master() == null ? text(row.state().titleKey()) : text("hotline.likely.merged"),
                TicketTexts.tone(row.state()));
    }

    private void showWatch(boolean now) {
        watching = now;
        String label = text(now ? "hotline.watch.stop" : "hotline.watch.start");
        watch.setVisible(true);
        watch.setIcon((now ? VaadinIcon.BELL : VaadinIcon.BELL_O).create());
        watch.setAriaLabel(label);
        watch.setTooltipText(label);
        watch.getElement().setAttribute("aria-pressed", String.valueOf(now));
    }

    void showMissing() {
        watch.setVisible(false);
        state.setVisible(false);
        name.setText(text("hotline.missing.title"));
        unit.setText("");
    }
}
