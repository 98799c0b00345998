package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.outbreaks.NoSuchOutbreak;
import vn.hanoi.ops.kernel.HiddenSign;

/** Takes a step and says in words why it was refused. */
public final class Attempt {

    private Attempt() {}

    /** Nothing when it worked, else what to tell the officer; nothing was changed then. */
    public static Optional<String> of(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (CaseRefused refused) {
            return Optional.of(text("cases.refused." + refused.reason()));
        } catch (HiddenSign hidden) {
            return Optional.of(text("kernel.hiddenSign.where", text(hidden.titleKey()), hidden.sign()));
        } catch (OptimisticLockingFailureException changed) {
            return Optional.of(text("cases.conflict"));
        } catch (NoSuchCase | NoSuchOutbreak gone) {
            return Optional.of(text("cases.missing.why"));
        }
    }
}
