package vn.hanoi.ops.protection.ui.parts;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.protection.HoldRefused;
import vn.hanoi.ops.protection.clocks.ClockRefused;
import vn.hanoi.ops.protection.incidents.IncidentRefused;
import vn.hanoi.ops.protection.requests.RequestRefused;
import vn.hanoi.ops.protection.retention.PeriodRefused;

/** Takes a step and says in words why it was refused. */
public final class Attempt {

    private Attempt() {}

    /** Nothing when it worked, else what to tell the officer; nothing was changed then. */
    public static Optional<String> of(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (RequestRefused refused) {
            return Optional.of(text(refused.key()));
        } catch (IncidentRefused refused) {
            return Optional.of(text(refused.key()));
        } catch (ClockRefused refused) {
            return Optional.of(text(refused.key()));
        } catch (HoldRefused refused) {
            return Optional.of(text("protection.hold.refused." + refused.reason()));
        } catch (PeriodRefused refused) {
            return Optional.of(text("protection.period.refused." + refused.reason()));
        } catch (OptimisticLockingFailureException changed) {
            return Optional.of(text("protection.request.refused.CHANGED_MEANWHILE"));
        }
    }
}
