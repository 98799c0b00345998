package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.Answered;
import vn.hanoi.ops.hotline.tickets.Lease;
import vn.hanoi.ops.hotline.tickets.LeaseNews;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The record of the open ticket; on a telephone it covers the screen. */
public class TicketRecord extends Composite<Section> {

    private static final int SIGN_OF_LIFE_MS = 30_000;
    private static final int STILL_HERE_MS = 300_000;

    /** Tells the server every while that an officer who moves still has the ticket on a screen. */
    private static final String ALIVE = """
            clearInterval(this.alive);
            this.alive = setInterval(() => {
              if (this.isConnected && !document.hidden && Date.now() - window.hereAt < $1) this.$server.alive();
            }, $0);
            if (!window.hereAt) {
              for (const sign of ['pointermove', 'pointerdown', 'keydown']) {
                window.addEventListener(sign, () => { window.hereAt = Date.now(); }, { passive: true });
              }
            }
            window.hereAt = Date.now();
            """;

    private final RecordInquiry inquiry;
    private final TicketHeader header;
    private final Span presence = new Span();
    private final Div matter = new Div();
    private final PlacePanel place;
    private final TicketTimeline timeline;
    private final ClockPanel clocks = new ClockPanel();
    private final CallerPanel caller;
    private final AttachmentPanel attachments;
    private final LikelyPanel likely;
    private final TicketSteps steps;
    private final Div body = new Div();
    private final Div missing = new Div();
    private final Div nothing = new Div();
    private @Nullable TicketId id;
    private LiveChannel.@Nullable Registration following;

    /**
     * @param close lets go of the ticket
     * @param moved told when a step was taken here
     */
    public TicketRecord(RecordInquiry inquiry, TicketVerbs verbs, PlaceKnown places, Runnable close, Runnable moved) {
        this.inquiry = inquiry;
        Runnable reread = () -> {
            refresh();
            moved.run();
        };
        header = new TicketHeader(inquiry, close, watching -> {
            shown().ifPresent(opened -> TicketTexts.attempt(() -> verbs.work().watch(opened, watching))
                    .ifPresent(Notifications::error));
            reread.run();
        });
        place = new PlacePanel(places);
        caller = new CallerPanel(inquiry);
        timeline = new TicketTimeline(inquiry);
        attachments = new AttachmentPanel(inquiry, verbs.files(), reread);
        likely = new LikelyPanel(inquiry, verbs, reread);
        steps = new TicketSteps(verbs, inquiry, reread);
        presence.addClassName("text-notice");
        presence.getElement().setAttribute("role", "status");
        matter.addClassName("advisory-words");
        Div words =
                new Div(presence, new Div(new H3(text("hotline.matter.title")), matter), attachments, likely, timeline);
        words.addClassName("record-words");
        Div side = new Div(clocks, caller, place);
        side.addClassName("record-side");
        body.addClassName("body");
        body.add(words, side);
        missing.addClassName("body-empty");
        Button all = new Button(text("hotline.missing.back"), event -> close.run());
        missing.add(new EmptyState(text("hotline.missing.why"), text("hotline.missing.next"), all));
        nothing.addClassName("body-empty");
        nothing.add(new EmptyState(text("hotline.none.why"), text("hotline.none.next")));
        getContent().addClassNames("ops-panel", "advisory-record");
        getContent().getElement().setAttribute("aria-label", text("hotline.record"));
        getContent().add(header, body, missing, nothing, steps);
        clear();
    }

    /** Opens a ticket; one that the officer may not see is said to be missing. */
    public void open(TicketId opened) {
        if (id != null && !id.equals(opened)) {
            inquiry.release(id);
        }
        id = opened;
        inquiry.read(opened).ifPresentOrElse(this::show, this::openMissing);
    }

    /** Says that the address names no ticket that the officer may see. */
    public void openMissing() {
        id = null;
        present(false, true);
        header.showMissing();
    }

    /** Shows that nothing is open. */
    public void clear() {
        if (id != null) {
            inquiry.release(id);
        }
        id = null;
        present(false, false);
    }

    /** Reads the open ticket anew. */
    public void refresh() {
        if (id != null) {
            open(id);
        }
    }

    /** The ticket that is open. */
    public Optional<TicketId> shown() {
        return Optional.ofNullable(id);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        inquiry.present();
        following = inquiry.follow(event.getUI(), this::told);
        getElement().executeJs(ALIVE, SIGN_OF_LIFE_MS, STILL_HERE_MS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
        if (id != null) {
            inquiry.release(id);
        }
    }

    @ClientCallable
    private void alive() {
        inquiry.present();
        showPresence();
    }

    private void told(List<LeaseNews> news) {
        if (following != null && news.stream().anyMatch(n -> n.ticket().equals(id))) {
            showPresence();
        }
    }

    private void showPresence() {
        if (id != null) {
            inquiry.read(id).map(TicketDetails::row).ifPresent(this::showPresence);
        }
    }

    private void show(TicketDetails details) {
        TicketRow row = details.row();
        present(true, false);
        header.show(details);
        showPresence(row);
        showMatter(details);
        attachments.show(details);
        likely.show(details);
        timeline.show(details);
        clocks.show(details);
        caller.show(details);
        place.show(row);
        steps.show(details);
    }

    private void showPresence(TicketRow row) {
        boolean works = row.state().open() && inquiry.own(row);
        Optional<Lease> other = works ? Optional.of(inquiry.lease(row.id())).filter(l -> !l.mine()) : Optional.empty();
        presence.setVisible(other.isPresent());
        other.ifPresent(lease -> presence.setText(text("hotline.presence", lease.officerName())));
    }

    private void showMatter(TicketDetails details) {
        matter.removeAll();
        TicketRow row = details.row();
        if (row.personal()) {
            matter.add(new Span(text("hotline.matter.personal")));
        } else {
            matter.add(new Span(inquiry.plain().text(row.text())));
            Span where = new Span(inquiry.plain().text(row.place()));
            where.addClassName("note");
            matter.add(where);
        }
        for (Answered answered : details.attributes()) {
            Span line = new Span(inquiry.answer(row.category(), answered));
            line.addClassName("note");
            matter.add(line);
        }
        if (!details.mediaUrl().isEmpty()) {
            Anchor sent = new Anchor(details.mediaUrl(), text("hotline.matter.media"));
            sent.setTarget("_blank");
            sent.getElement().setAttribute("rel", "noopener noreferrer");
            matter.add(sent);
        }
        if (!details.answer().isEmpty()) {
            matter.add(new Span(text("hotline.matter.answer", Formats.dateTime(row.answeredAt()), details.answer())));
        }
    }

    private void present(boolean found, boolean lost) {
        header.setVisible(found || lost);
        body.setVisible(found);
        steps.setVisible(found);
        missing.setVisible(lost);
        nothing.setVisible(!found && !lost);
    }
}
