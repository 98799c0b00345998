package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import vn.hanoi.ops.quarantine.OrderId;

/** The outcome of a sample was entered or corrected; published in the transaction. */
public record SampleRead(OrderId order, LocalDate takenOn, Outcome outcome) {}
