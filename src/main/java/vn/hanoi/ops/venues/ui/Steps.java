package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.VenueRefused;

/** Takes a step with a venue and says in words why it was refused. */
final class Steps {

    private Steps() {}

    /** @return whether it was taken */
    static boolean take(Runnable step) {
        try {
            step.run();
            return true;
        } catch (VenueRefused e) {
            Notifications.error(text("venues.refused." + e.reason().name()));
        } catch (OptimisticLockingFailureException e) {
            Notifications.error(text("venues.form.changedMeanwhile"));
        } catch (NoSuchVenue e) {
            Notifications.error(text("venues.detail.gone"));
        }
        return false;
    }
}
