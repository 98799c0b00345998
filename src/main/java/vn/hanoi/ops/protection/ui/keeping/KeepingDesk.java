package vn.hanoi.ops.protection.ui.keeping;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.kernel.retention.RetentionRules;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.LegalHolds;
import vn.hanoi.ops.protection.clocks.LegalClocks;
import vn.hanoi.ops.protection.retention.Erasing;
import vn.hanoi.ops.protection.retention.KeepingPeriods;
import vn.hanoi.ops.protection.ui.parts.Attempt;

/** What the screen on keeping is made from. */
@Component
record KeepingDesk(
        RetentionRules rules,
        Keeping keeping,
        KeepingPeriods periods,
        Erasing erasing,
        LegalHolds holds,
        LegalClocks clocks,
        CurrentOfficer officers) {

    /** Tells whether the officer proposes and decides, and does not only read. */
    boolean admin() {
        return officers.require().is(Role.ADMIN);
    }

    /** What a table holds, in the reader's language. */
    String holds(String table) {
        boolean vietnamese = Translations.locale().equals(Translations.VIETNAMESE);
        return rules.of(table)
                .map(rule -> vietnamese ? rule.holds() : rule.holdsEnglish())
                .orElse(table);
    }

    /** Takes a step, tells why it was refused, and runs what follows when it was not. */
    void take(Runnable step, Runnable then) {
        Optional<String> refused = Attempt.of(step);
        refused.ifPresentOrElse(Notifications::error, then);
    }
}
