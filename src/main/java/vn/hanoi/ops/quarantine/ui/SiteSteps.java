package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.QuarantineRefused;

/** Takes a step and says in words why it was refused. */
final class SiteSteps {

    private SiteSteps() {}

    /** @return whether it was taken */
    static boolean take(Runnable step) {
        try {
            step.run();
            return true;
        } catch (QuarantineRefused e) {
            Notifications.error(text("quarantine.refused." + e.reason().name()));
        } catch (OptimisticLockingFailureException | PessimisticLockingFailureException e) {
            Notifications.error(text("quarantine.changedMeanwhile"));
        }
        return false;
    }
}
