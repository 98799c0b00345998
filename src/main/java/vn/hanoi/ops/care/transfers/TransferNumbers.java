package vn.hanoi.ops.care.transfers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the running numbers of the year. */
@Component
class TransferNumbers {

    private final JdbcClient jdbc;

    TransferNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next one; the row stays locked until the caller's transaction ends. */
    int next(int year) {
        jdbc.sql("INSERT INTO care_number (year, last_number) VALUES (:year, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param("year", year)
                .update();
        return jdbc.sql("SELECT last_number FROM care_number WHERE year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
