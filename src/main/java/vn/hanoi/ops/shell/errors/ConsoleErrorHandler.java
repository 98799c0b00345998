package vn.hanoi.ops.shell.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.HiddenSign;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Answers failures of a click: what to do next and, for those that nobody foresaw, a number under which the log has it. */
@Component
class ConsoleErrorHandler implements ErrorHandler, VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(ConsoleErrorHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        if (anyOf(cause, OptimisticLockingFailureException.class)) {
            tell("shell.error.changed");
        } else if (anyOf(cause, AccessDeniedException.class)) {
            tell("shell.error.denied");
        } else if (find(cause, HiddenSign.class) instanceof HiddenSign hidden) {
            tell("kernel.hiddenSign.where", Translations.text(hidden.titleKey()), hidden.sign());
        } else {
            tell("shell.error.number", record(cause));
        }
    }

    /** Writes the failure to the log; returns the number under which it stands there. */
    static String record(Throwable cause) {
        String number = "%06X".formatted(ThreadLocalRandom.current().nextInt(0x1000000));
        log.error("Unexpected failure {}", number, cause);
        return number;
    }

    private static void tell(String key, Object... values) {
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached() && !ui.isClosing()) {
            OpenScreen.tell(ui, () -> notify(key, values));
        }
    }

    /** A failure here must not come back to this handler, or the two call each other without end. */
    private static void notify(String key, Object... values) {
        try {
            Notifications.error(Translations.text(key, values));
        } catch (RuntimeException e) {
            log.warn("The officer could not be told of the failure: {}", e.toString());
        }
    }

    private static boolean anyOf(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type) != null;
    }

    private static @Nullable Throwable find(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return cause;
            }
        }
        return null;
    }
}
