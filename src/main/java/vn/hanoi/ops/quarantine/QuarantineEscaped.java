package vn.hanoi.ops.quarantine;

import java.time.Instant;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Somebody left a site without leave; published in the transaction, for enforcement and for the police of the home ward. The
 * order runs on: who is found goes on with it.
 *
 * @param number of the decision
 * @param area unit of the site
 * @param home unit where the person lives
 */
public record QuarantineEscaped(
        OrderId order, String number, StayId stay, PersonId person, AreaPath area, AreaPath home, Instant at) {}
