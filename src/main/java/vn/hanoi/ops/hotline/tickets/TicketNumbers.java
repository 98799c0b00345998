package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Gives the running numbers of the year. */
@Component
class TicketNumbers {

    private final JdbcClient jdbc;

    TicketNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The year in Hanoi's zone. */
    static int year(Instant at) {
        return at.atZone(ConsoleClock.HANOI).getYear();
    }

    /** The next one; the row stays locked until the caller's transaction ends. */
    int next(int year) {
        return reserve(year, 1);
    }

    /** Takes so many numbers at once and gives the first of them. */
    int reserve(int year, int count) {
        jdbc.sql("INSERT INTO hotline_number (year, last_number) VALUES (:year, :count)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + :count")
                .param("year", year)
                .param("count", count)
                .update();
        int last = jdbc.sql("SELECT last_number FROM hotline_number WHERE year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return last - count + 1;
    }
}
