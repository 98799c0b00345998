package vn.hanoi.ops.quarantine;

import java.time.LocalDate;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Somebody served an order and was handed over to the home ward; published in the transaction.
 *
 * @param home the ward that looks after the person from now on
 * @param on the day of the release
 * @param watchedUntil last day of watching the own health
 */
public record QuarantineCompleted(
        OrderId order, PersonId person, AreaPath home, LocalDate on, LocalDate watchedUntil) {}
