package vn.hanoi.ops.access;

import java.time.Instant;
import java.time.LocalDate;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Who takes a step, and when.
 *
 * @param officer the account; {@code console} for what the console does itself
 * @param name as the officer signs; empty for the console
 */
public record Hand(String officer, String name, Instant at) {

    /** An officer's hand. */
    public static Hand of(Officer officer, Instant at) {
        return new Hand(officer.username(), officer.displayName(), at);
    }

    /** The console itself. */
    public static Hand console(Instant at) {
        return new Hand("console", "", at);
    }

    /** Hanoi's day. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }
}
