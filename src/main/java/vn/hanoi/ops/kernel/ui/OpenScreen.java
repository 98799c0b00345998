package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** The way from another thread to a screen that may have been closed meanwhile. */
public final class OpenScreen {

    private OpenScreen() {}

    /** Runs the change in the screen's own lock; nothing happens when the officer has left the screen. */
    public static void tell(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException left) {
            // the view lets go of its subscription when it detaches; this news came in between
        }
    }
}
