package vn.hanoi.ops.audit.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The end of the chain: one locked row, so that entries of all nodes follow one another. */
@Component
class ChainHead {

    /** Where the chain ends. */
    record End(LocalDate day, int number, byte[] hash) {}

    private final JdbcClient jdbc;

    ChainHead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end, locked until the transaction ends. */
    End lock() {
        return read(" FOR UPDATE");
    }

    End look() {
        return read("");
    }

    void move(End end) {
        jdbc.sql("UPDATE audit_head SET day = ?, number = ?, hash = ? WHERE id = 1")
                .params(end.day(), end.number(), end.hash())
                .update();
    }

    /** Closes the day on which the chain ended and begins the next one. */
    End turn(End old, LocalDate day, Instant now) {
        if (old.number() > 0) {
            jdbc.sql("INSERT INTO audit_day (day, entries, last_hash, closed_at) VALUES (?, ?, ?, ?)")
                    .params(old.day(), old.number(), old.hash(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
        }
        return new End(day, 0, old.hash());
    }

    private End read(String locking) {
        return jdbc.sql("SELECT day, number, hash FROM audit_head WHERE id = 1" + locking)
                .query((row, n) ->
                        new End(row.getObject("day", LocalDate.class), row.getInt("number"), row.getBytes("hash")))
                .single();
    }
}
