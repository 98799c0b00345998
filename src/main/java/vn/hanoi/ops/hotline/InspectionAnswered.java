package vn.hanoi.ops.hotline;

/**
 * Inspectors were on the spot for a ticket.
 *
 * @param words what they found, without personal data
 */
public record InspectionAnswered(TicketId ticket, String words) {}
