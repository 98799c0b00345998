package vn.hanoi.ops.hotline.ui.calls;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A list that is called one by one, nobody by two officers. @param <C> a call that the officer has taken */
interface CallQueue<C> {

    /** What the keys of its texts begin with. */
    String key();

    /** How many wait, as a number and as it is shown, which may be capped. */
    record Waiting(int count, String shown) {}

    Waiting waiting();

    /** Takes the next call; nothing when none is due. */
    Optional<C> next();

    /** What the officer sees of a call and does with it. */
    Component card(C call);

    /** Shows the whole list anew. */
    void refresh();
}
