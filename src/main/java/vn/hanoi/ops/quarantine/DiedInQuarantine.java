package vn.hanoi.ops.quarantine;

import java.time.LocalDate;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Somebody died under an order, which is closed with it; published in the transaction.
 *
 * @param number of the decision
 * @param area unit where the order was served
 */
public record DiedInQuarantine(OrderId order, String number, PersonId person, AreaPath area, LocalDate on) {}
