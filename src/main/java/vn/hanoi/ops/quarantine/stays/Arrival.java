package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.orders.OrderData;

/**
 * Somebody who comes to a site under a decision.
 *
 * @param exposed the last exposure, when it is known
 * @param home the unit where the person lives
 * @param bed the bed that was chosen; without one the person waits for a bed
 */
public record Arrival(
        PersonId person,
        OrderData.Paper paper,
        @Nullable LocalDate exposed,
        AreaPath home,
        ProtectionRules.History known,
        @Nullable UUID bed) {

    /** The same into a bed. */
    public Arrival into(@Nullable UUID chosen) {
        return new Arrival(person, paper, exposed, home, known, chosen);
    }
}
