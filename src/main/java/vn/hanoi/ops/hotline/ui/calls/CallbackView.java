package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.calls.Callback;
import vn.hanoi.ops.hotline.calls.CallbackLine;
import vn.hanoi.ops.hotline.calls.Callbacks;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Calls to who waits for an answer, one after the other: told how it ended, and asked how satisfied. */
@Route("calls/back")
@Menu(title = "hotline.callback.title", order = 506)
@RolesAllowed({Roles.HOTLINE_OPERATOR, Roles.HOTLINE_SUPERVISOR})
@StyleSheet("styles/hotline.css")
class CallbackView extends Div implements HasDynamicTitle {

    private static final int CAP = 999;

    private final transient Callbacks callbacks;
    private final transient CallDesk desk;
    private final Span waiting = new Span();
    private final Section card = new Section();
    private final CallbackGrid grid;

    CallbackView(Callbacks callbacks, CallDesk desk) {
        this.callbacks = callbacks;
        this.desk = desk;
        grid = new CallbackGrid(callbacks, desk, this::take);
        waiting.getElement().setAttribute("role", "status");
        card.addClassNames("ops-panel", "care-card");
        addClassName("routing-test");
        setSizeFull();
        add(waiting, card, grid);
        show(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return text("hotline.callback.title");
    }

    private void take(CallbackLine line) {
        Optional<Callback> taken = callbacks.take(line.ticket().id());
        if (taken.isEmpty()) {
            Notifications.error(text("hotline.callback.taken"));
        }
        show(taken);
        grid.refresh();
    }

    private void next() {
        show(callbacks.next());
        grid.refresh();
    }

    private void show(Optional<Callback> callback) {
        int count = callbacks.waiting(CAP);
        waiting.setText(text("hotline.callback.waiting", Formats.capped(count, CAP)));
        card.removeAll();
        callback.ifPresentOrElse(
                call -> card.add(new CallbackCard(callbacks, desk, call, this::next, this::close)),
                () -> showNone(count));
    }

    private void close() {
        show(Optional.empty());
        grid.refresh();
    }

    private void showNone(int count) {
        Button next = new Button(text("hotline.care.next"), event -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setId("callback-next");
        next.setEnabled(count > 0);
        card.add(new EmptyState(
                text(count > 0 ? "hotline.callback.ready" : "hotline.callback.none"),
                text(count > 0 ? "hotline.callback.readyNext" : "hotline.callback.noneNext"),
                next));
    }
}
