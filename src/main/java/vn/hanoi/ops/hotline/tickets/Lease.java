package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;

/**
 * Who is at work on a ticket.
 *
 * @param officer the account
 * @param mine it is the current officer
 * @param until when it ends without a sign of life
 */
public record Lease(String officer, String officerName, boolean mine, Instant until) {}
