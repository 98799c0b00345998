package vn.hanoi.ops.cases.records;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Gives the running numbers of the year; a block at once for many cases. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number 412 of 2021. */
    record Number(int year, int number) {}

    /** The next one. */
    Number next(Instant now) {
        return block(now, 1);
    }

    /** The first of so many in a row; the row stays locked until the caller's transaction ends. */
    Number block(Instant now, int size) {
        int year = now.atZone(ConsoleClock.HANOI).getYear();
        jdbc.sql("INSERT INTO cases_number (year, last_number) VALUES (:year, :size)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + :size")
                .param("year", year)
                .param("size", size)
                .update();
        int last = jdbc.sql("SELECT last_number FROM cases_number WHERE year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return new Number(year, last - size + 1);
    }
}
