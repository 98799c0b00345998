package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused;
import vn.hanoi.ops.enforcement.law.LawRefused;
import vn.hanoi.ops.enforcement.records.RecordRefused;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Takes a step and says in words why it was refused. */
final class Attempt {

    private Attempt() {}

    /** @return whether it was taken */
    static boolean take(Runnable step) {
        try {
            step.run();
            return true;
        } catch (InspectionRefused e) {
            String detail = e.detail().isBlank() ? "" : " " + e.detail();
            Notifications.error(text("enforcement.inspect." + e.reason()) + detail);
        } catch (RecordRefused e) {
            Notifications.error(text("enforcement.record." + e.reason(), missing(e)));
        } catch (DecisionRefused e) {
            Notifications.error(text("enforcement.decision.refused." + e.reason()));
        } catch (LawRefused e) {
            Notifications.error(
                    text("enforcement.law.refused." + e.reason()) + (e.where().isBlank() ? "" : " " + e.where()));
        } catch (OptimisticLockingFailureException e) {
            Notifications.error(text("enforcement.desk.changedMeanwhile"));
        }
        return false;
    }

    static String missing(RecordRefused e) {
        return e.missing().stream().map(m -> text(m.titleKey())).collect(Collectors.joining(", "));
    }
}
