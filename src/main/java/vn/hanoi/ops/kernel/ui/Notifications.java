package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Short answers to what an officer just did. */
public final class Notifications {

    private static final int SHORT_MS = 4_000;
    private static final int UNDO_MS = 10_000;
    private static final int STAYS = 0;

    private Notifications() {}

    /** Says that it worked; goes away by itself. */
    public static void success(String text) {
        Notification notification = notification(text, SHORT_MS);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.open();
    }

    /** Says what failed and what to do next; stays until it is closed. */
    public static void error(String text) {
        Notification notification = notification(text, STAYS);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.add(close(notification));
        notification.open();
    }

    /** Says that it worked and offers to take it back for ten seconds. */
    public static void undo(String text, Runnable undo) {
        Notification notification = notification(text, UNDO_MS);
        Button back = new Button(Translations.text("kernel.undo"), event -> {
            notification.close();
            undo.run();
        });
        notification.add(back, close(notification));
        notification.open();
    }

    private static Notification notification(String text, int duration) {
        Notification notification = new Notification();
        notification.add(new Span(text));
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.BOTTOM_END);
        return notification;
    }

    private static Button close(Notification notification) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Translations.text("kernel.close"));
        return close;
    }
}
