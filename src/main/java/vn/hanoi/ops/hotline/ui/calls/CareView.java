package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.hotline.calls.CareCall;
import vn.hanoi.ops.hotline.calls.CareCalls;
import vn.hanoi.ops.hotline.calls.CareList;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Calls to people at home, one after the other; nobody is called by two. */
@Route("calls/care")
@Menu(title = "hotline.care.title", order = 505)
@RolesAllowed({Roles.HOTLINE_OPERATOR, Roles.HOTLINE_SUPERVISOR})
@StyleSheet("styles/hotline.css")
class CareView extends Div implements HasDynamicTitle {

    private static final int LIMIT = 2_000;

    private final transient CareCalls care;
    private final transient CallDesk desk;
    private final Span waiting = new Span();
    private final Section card = new Section();
    private final CareGrid grid;

    CareView(CareCalls care, CareList list, CallDesk desk, CurrentOfficer officers) {
        this.care = care;
        this.desk = desk;
        grid = new CareGrid(list, desk, officers.require().is(Role.HOTLINE_SUPERVISOR));
        waiting.getElement().setAttribute("role", "status");
        card.addClassNames("ops-panel", "care-card");
        addClassName("routing-test");
        setSizeFull();
        add(waiting, card, grid);
        show(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return text("hotline.care.title");
    }

    private void show(Optional<CareCall> call) {
        int count = care.waiting();
        waiting.setText(text("hotline.care.waiting", Formats.number(count)));
        card.removeAll();
        call.ifPresentOrElse(this::showCall, () -> showNone(count));
    }

    private void showNone(int count) {
        Button next = new Button(text("hotline.care.next"), event -> {
            show(care.next());
            grid.refresh();
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setId("care-next");
        next.setEnabled(count > 0);
        card.add(new EmptyState(
                text(count > 0 ? "hotline.care.ready" : "hotline.care.none"),
                text(count > 0 ? "hotline.care.readyNext" : "hotline.care.noneNext"),
                next));
    }

    private void showCall(CareCall call) {
        Disclosure seen = desk.disclosure();
        DescriptionList facts = new DescriptionList();
        fact(facts, text(call.caller().field().titleKey()), seen.text(call.caller()));
        fact(facts, text(call.phone().field().titleKey()), seen.text(call.phone()));
        fact(facts, text("hotline.board.unit"), desk.areas().labelOf(call.area()));
        fact(facts, text("hotline.care.attempts"), Formats.number(call.attempts()));
        fact(facts, text("hotline.care.until"), Formats.time(call.leasedUntil()));
        TextArea note = new TextArea(text("hotline.care.note"));
        note.setId("care-note");
        note.setMaxLength(LIMIT);
        note.setWidthFull();
        Button advised = new Button(text("hotline.care.advised"), event -> end(call, true, note.getValue()));
        advised.addThemeVariants(ButtonVariant.PRIMARY);
        advised.setId("care-advised");
        Button nobody = new Button(text("hotline.care.nobody"), event -> end(call, false, note.getValue()));
        nobody.setId("care-nobody");
        Div buttons = new Div(advised, nobody);
        buttons.addClassName("step-buttons");
        Div caller = new Div(facts);
        caller.addClassName("ticket-caller");
        card.add(caller, note, buttons);
    }

    private void end(CareCall call, boolean advised, String note) {
        care.ended(call, advised, note);
        show(care.next());
        grid.refresh();
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(name),
                new DescriptionList.Description(value.isEmpty() ? Formats.UNKNOWN : value));
    }
}
