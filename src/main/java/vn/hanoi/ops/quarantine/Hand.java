package vn.hanoi.ops.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Who does something, and when; the account is {@code console} for what the console does itself. */
public record Hand(String officer, String name, Instant at) {

    /** Hanoi's day. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }
}
