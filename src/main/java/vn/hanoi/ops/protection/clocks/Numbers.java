package vn.hanoi.ops.protection.clocks;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Gives the running numbers of a register, without gaps. */
@Component
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, such as {@code YC-2026-0007}; it stays locked until the caller's transaction ends. */
    public String next(String prefix, Instant now) {
        int year = now.atZone(ConsoleClock.HANOI).getYear();
        jdbc.sql("INSERT INTO protection_number (prefix, year, last_number) VALUES (:prefix, :year, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param("prefix", prefix)
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT last_number FROM protection_number WHERE prefix = :prefix AND year = :year")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
