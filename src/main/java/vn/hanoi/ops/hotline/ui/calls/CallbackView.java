package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.calls.Callback;
import vn.hanoi.ops.hotline.calls.CallbackLine;
import vn.hanoi.ops.hotline.calls.Callbacks;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Calls to who waits for an answer, one after the other: told how it ended, and asked how satisfied. */
@Route("calls/back")
@Menu(title = "hotline.callback.title", order = 506)
@RolesAllowed({Roles.HOTLINE_OPERATOR, Roles.HOTLINE_SUPERVISOR})
@StyleSheet("styles/hotline.css")
class CallbackView extends Div implements HasDynamicTitle, CallQueue<Callback> {

    private static final int CAP = 999;

    private final transient Callbacks callbacks;
    private final transient CallDesk desk;
    private final CallbackGrid grid;
    private final CallQueueFrame<Callback> frame;

    CallbackView(Callbacks callbacks, CallDesk desk) {
        this.callbacks = callbacks;
        this.desk = desk;
        grid = new CallbackGrid(callbacks, desk, this::take);
        frame = new CallQueueFrame<>(this, grid);
        setSizeFull();
        add(frame);
    }

    @Override
    public String getPageTitle() {
        return text("hotline.callback.title");
    }

    @Override
    public String key() {
        return "hotline.callback";
    }

    @Override
    public Waiting waiting() {
        int count = callbacks.waiting(CAP);
        return new Waiting(count, Formats.capped(count, CAP));
    }

    @Override
    public Optional<Callback> next() {
        return callbacks.next();
    }

    @Override
    public Component card(Callback call) {
        return new CallbackCard(callbacks, desk, call, frame::next, () -> turnTo(Optional.empty()));
    }

    @Override
    public void refresh() {
        grid.refresh();
    }

    private void take(CallbackLine line) {
        Optional<Callback> taken = callbacks.take(line.ticket().id());
        if (taken.isEmpty()) {
            Notifications.error(text("hotline.callback.taken"));
        }
        turnTo(taken);
    }

    private void turnTo(Optional<Callback> call) {
        frame.show(call);
        grid.refresh();
    }
}
