package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** The frame of a list that is called one by one: how many wait, the call at hand or the way to the next one, the list. */
class CallQueueFrame<C> extends Composite<Div> {

    private final CallQueue<C> queue;
    private final Span waiting = new Span();
    private final Section card = new Section();

    CallQueueFrame(CallQueue<C> queue, Component list) {
        this.queue = queue;
        waiting.getElement().setAttribute("role", "status");
        card.addClassNames("ops-panel", "care-card");
        getContent().addClassName("hotline-stack");
        getContent().setSizeFull();
        getContent().add(waiting, card, list);
        show(Optional.empty());
    }

    /** Takes and shows the next call. */
    void next() {
        show(queue.next());
        queue.refresh();
    }

    /** Shows a call, or the way to the next one. */
    void show(Optional<C> call) {
        CallQueue.Waiting now = queue.waiting();
        waiting.setText(text(queue.key() + ".waiting", now.shown()));
        card.removeAll();
        card.add(call.map(queue::card).orElseGet(() -> none(now.count() > 0)));
    }

    private Component none(boolean some) {
        Button next = new Button(text("hotline.care.next"), event -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setId(queue.key().substring(queue.key().lastIndexOf('.') + 1) + "-next");
        next.setEnabled(some);
        String state = queue.key() + (some ? ".ready" : ".none");
        return new EmptyState(text(state), text(state + "Next"), next);
    }
}
