package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketRow;

/**
 * The one primary button that fits post and state, a second one beside it, and the others in a menu. The buttons stay the
 * same ones while the same steps fit, so that a ticket that is read anew takes no click away.
 */
class TicketSteps extends Composite<Div> {

    private final RecordInquiry inquiry;
    private final StepDialogs dialogs;
    private List<Verb> offered = List.of();
    private @Nullable TicketRow row;

    TicketSteps(TicketVerbs verbs, RecordInquiry inquiry, Runnable moved) {
        this.inquiry = inquiry;
        this.dialogs = new StepDialogs(verbs, inquiry, moved);
        getContent().addClassName("step-buttons");
    }

    void show(TicketDetails details) {
        TicketRow next = details.row();
        List<Verb> fitting = Verb.offered(next, inquiry.hotline(), inquiry.own(next));
        boolean same = row != null && row.id().equals(next.id()) && fitting.equals(offered) && !fitting.isEmpty();
        row = next;
        offered = fitting;
        dialogs.seen(details);
        if (!same) {
            build(next);
        }
    }

    private void build(TicketRow shown) {
        getContent().removeAll();
        if (offered.isEmpty()) {
            Span waiting = new Span(text("hotline.steps.others", inquiry.handler(shown)));
            waiting.addClassName("waiting");
            getContent().add(waiting);
            return;
        }
        List<Verb> buttons = Verb.buttons(offered);
        buttons.forEach(verb -> getContent().add(button(verb, verb == buttons.getFirst())));
        List<Verb> others =
                offered.stream().filter(verb -> !buttons.contains(verb)).toList();
        if (!others.isEmpty()) {
            getContent().add(menu(others));
        }
    }

    private Button button(Verb verb, boolean primary) {
        Button button = new Button(text(verb.key()), event -> take(verb));
        button.setId(verb.id());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private MenuBar menu(List<Verb> others) {
        MenuBar bar = new MenuBar();
        bar.setId("ticket-others");
        SubMenu menu = bar.addItem(text("hotline.verb.others")).getSubMenu();
        others.forEach(
                verb -> menu.addItem(text(verb.key()), event -> take(verb)).setId(verb.id()));
        return bar;
    }

    private void take(Verb verb) {
        if (row != null) {
            dialogs.take(verb, row);
        }
    }
}
