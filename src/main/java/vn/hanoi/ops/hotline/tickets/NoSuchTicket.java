package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.hotline.TicketId;

/** There is no such ticket, or it lies outside the officer's scope. */
public class NoSuchTicket extends RuntimeException {

    NoSuchTicket(TicketId id) {
        super("No ticket " + id);
    }
}
