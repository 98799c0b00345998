package vn.hanoi.ops.crowding.advisories;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Gives the running numbers of the year, without gaps: a number belongs to the sending that took it. */
@Component
class AdvisoryNumbers {

    private final JdbcClient jdbc;

    AdvisoryNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number 118 of 2021. */
    record Number(int year, int number) {}

    /** The next one; the row stays locked until the caller's transaction ends. */
    Number next(Instant now) {
        int year = now.atZone(ConsoleClock.HANOI).getYear();
        jdbc.sql("INSERT INTO crowding_advisory_number (year, last_number) VALUES (:year, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT last_number FROM crowding_advisory_number WHERE year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return new Number(year, number);
    }
}
