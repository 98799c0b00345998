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
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.calls.CareCall;
import vn.hanoi.ops.hotline.calls.CareCalls;
import vn.hanoi.ops.hotline.calls.CareList;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Calls to people at home, one after the other; nobody is called by two. */
@Route("calls/care")
@Menu(title = "hotline.care.title", order = 505)
@RolesAllowed({Roles.HOTLINE_OPERATOR, Roles.HOTLINE_SUPERVISOR})
@StyleSheet("styles/hotline.css")
class CareView extends Div implements HasDynamicTitle, CallQueue<CareCall> {

    private final transient CareCalls care;
    private final transient CallDesk desk;
    private final CareGrid grid;
    private final CallQueueFrame<CareCall> frame;

    CareView(CareCalls care, CareList list, CallDesk desk, CurrentOfficer officers) {
        this.care = care;
        this.desk = desk;
        grid = new CareGrid(list, desk, officers.require().is(Role.HOTLINE_SUPERVISOR));
        frame = new CallQueueFrame<>(this, grid);
        setSizeFull();
        add(frame);
    }

    @Override
    public String getPageTitle() {
        return text("hotline.care.title");
    }

    @Override
    public String key() {
        return "hotline.care";
    }

    @Override
    public Waiting waiting() {
        int count = care.waiting();
        return new Waiting(count, Formats.number(count));
    }

    @Override
    public Optional<CareCall> next() {
        return care.next();
    }

    @Override
    public Component card(CareCall call) {
        return new CareCard(care, desk, call, frame::next);
    }

    @Override
    public void refresh() {
        grid.refresh();
    }
}
