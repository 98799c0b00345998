package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.field.TeamRefused;

/** Takes a step with a team and says in words why it was refused. */
final class TeamStep {

    private TeamStep() {}

    /** @return whether it was taken */
    static boolean take(Runnable step) {
        try {
            step.run();
            return true;
        } catch (TeamRefused e) {
            Notifications.error(text("venues.team.refused." + e.reason().name()));
            return false;
        }
    }
}
