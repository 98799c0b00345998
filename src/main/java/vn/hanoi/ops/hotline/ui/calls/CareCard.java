package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.hotline.calls.CareCall;
import vn.hanoi.ops.hotline.calls.CareCalls;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A call to somebody at home that an officer has open: whom, where, how often it was tried, and how it went. */
class CareCard extends Composite<Div> {

    private static final int LIMIT = 2_000;

    private final TextArea note = new TextArea(text("hotline.care.note"));

    /** @param done told after the call was noted */
    CareCard(CareCalls care, CallDesk desk, CareCall call, Runnable done) {
        note.setId("care-note");
        note.setMaxLength(LIMIT);
        note.setWidthFull();
        Button advised = step("advised", () -> care.ended(call, true, note.getValue()), done);
        advised.addThemeVariants(ButtonVariant.PRIMARY);
        Button nobody = step("nobody", () -> care.ended(call, false, note.getValue()), done);
        Div buttons = new Div(advised, nobody);
        buttons.addClassName("step-buttons");
        Div caller = new Div(facts(desk, call));
        caller.addClassName("ticket-caller");
        getContent().add(caller, note, buttons);
    }

    private static Button step(String name, Runnable noted, Runnable done) {
        Button button = new Button(text("hotline.care." + name), event -> {
            noted.run();
            done.run();
        });
        button.setId("care-" + name);
        return button;
    }

    private static DescriptionList facts(CallDesk desk, CareCall call) {
        Disclosure seen = desk.disclosure();
        DescriptionList facts = new DescriptionList();
        fact(facts, text(call.caller().field().titleKey()), seen.text(call.caller()));
        fact(facts, text(call.phone().field().titleKey()), seen.text(call.phone()));
        fact(facts, text("hotline.board.unit"), desk.areas().labelOf(call.area()));
        fact(facts, text("hotline.care.attempts"), Formats.number(call.attempts()));
        fact(facts, text("hotline.care.until"), Formats.time(call.leasedUntil()));
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(name),
                new DescriptionList.Description(value.isEmpty() ? Formats.UNKNOWN : value));
    }
}
