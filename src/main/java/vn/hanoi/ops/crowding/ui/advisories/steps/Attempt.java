package vn.hanoi.ops.crowding.ui.advisories.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.crowding.advisories.AdvisoryRefused;
import vn.hanoi.ops.crowding.advisories.NoSuchAdvisory;

/** Takes a step and says in words why it was refused. */
final class Attempt {

    private Attempt() {}

    /** Nothing when it worked, else what to tell the officer; nothing was changed then. */
    static Optional<String> of(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (AdvisoryRefused refused) {
            return Optional.of(text("crowding.refused." + refused.reason()));
        } catch (OptimisticLockingFailureException changed) {
            return Optional.of(text("crowding.advisories.conflict"));
        } catch (NoSuchAdvisory gone) {
            return Optional.of(text("crowding.advisories.missing.why"));
        }
    }
}
