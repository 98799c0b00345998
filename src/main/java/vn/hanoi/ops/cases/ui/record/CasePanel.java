package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.CaseDetails;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** The record of the open case, behind a purpose; on a telephone it covers the screen. */
public class CasePanel extends Composite<Section> {

    private final CaseInquiry inquiry;
    private final Officer officer;
    private final Runnable close;
    private final Runnable moved;
    private @Nullable CaseId id;
    private @Nullable Disclosure disclosure;

    /**
     * @param close lets go of the case
     * @param moved told when a step was taken here
     */
    public CasePanel(CaseInquiry inquiry, Officer officer, Runnable close, Runnable moved) {
        this.inquiry = inquiry;
        this.officer = officer;
        this.close = close;
        this.moved = moved;
        getContent().addClassNames("ops-panel", "advisory-record", "case-record");
        getContent().getElement().setAttribute("aria-label", text("cases.record"));
        clear();
    }

    /** Opens a case: asks for the purpose first; one that the officer may not see is said to be missing. */
    public void open(CaseId opened) {
        if (opened.equals(id)) {
            return;
        }
        id = opened;
        disclosure = null;
        Optional<CaseDetails> details = inquiry.find(opened);
        if (details.isEmpty()) {
            openMissing();
            return;
        }
        getContent().removeAll();
        Div gate = new Div(inquiry.gate(details.get(), seen -> {
            disclosure = seen;
            refresh();
        }));
        gate.addClassName("body-empty");
        getContent().add(gate);
    }

    /** Says that the address names no case that the officer may see. */
    public void openMissing() {
        id = null;
        Button back = new Button(text("cases.missing.back"), event -> close.run());
        say(new EmptyState(text("cases.missing.why"), text("cases.missing.next"), back));
    }

    /** Shows that nothing is open. */
    public void clear() {
        id = null;
        disclosure = null;
        say(new EmptyState(text("cases.none.why"), text("cases.none.next")));
    }

    /** Reads the open case anew. */
    public void refresh() {
        Disclosure seen = disclosure;
        if (id == null || seen == null) {
            return;
        }
        inquiry.find(id).ifPresentOrElse(details -> show(inquiry.file(details), seen), this::openMissing);
    }

    /** The case that is open. */
    public Optional<CaseId> shown() {
        return Optional.ofNullable(id);
    }

    private void show(CaseFile file, Disclosure seen) {
        Disclosure form = seen.through(Channel.FORM);
        Div words = new Div(
                new PersonFacts(file, form, inquiry),
                new ContactPanel(file, form, inquiry),
                new CaseTimeline(file, form, inquiry::unit));
        words.addClassName("record-words");
        Div side = new Div(
                new CaseFacts(file, form),
                new TermPanel(file, form),
                new MarkerPanel(file, form),
                new OutbreakPanel(file, form),
                new FilePanel(file, form, inquiry.attachments(), canWork(), this::taken));
        side.addClassName("record-side");
        Div body = new Div(new ClockRail(file, canWork() ? this::takeBack : null), words, side);
        body.addClassName("body");
        getContent().removeAll();
        getContent().add(new CaseHeader(file, form, close), body);
        if (canWork()) {
            getContent().add(new CaseButtons(file, form, inquiry, this::taken));
        }
    }

    private boolean canWork() {
        return officer.is(Role.HEALTH_OFFICER);
    }

    private void takeBack(Station station) {
        if (id != null) {
            inquiry.dialogs().takeBack(id, station, this::taken);
        }
    }

    private void taken() {
        refresh();
        moved.run();
    }

    private void say(EmptyState state) {
        Div nothing = new Div(state);
        nothing.addClassName("body-empty");
        getContent().removeAll();
        getContent().add(nothing);
    }
}
