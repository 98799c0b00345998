package vn.hanoi.ops.enforcement.numbers;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Gives the running numbers of an office's papers in a year. The row stays locked until the caller's transaction ends, so
 * that a number is used if and only if its paper is.
 */
@Component
public class PaperNumbers {

    private final JdbcClient jdbc;

    PaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A number with the checksum of the paper before it.
     *
     * @param before hexadecimal, blank for the first paper of the year
     */
    public record Number(AreaPath office, PaperKind kind, int year, int number, String before) {

        /** Such as {@code 12/BB-VPHC}. */
        public String label(String symbol) {
            return number + "/" + symbol;
        }
    }

    /** The next number; call it in the transaction that writes the paper, and {@link #sealed} in the same one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Number next(AreaPath office, PaperKind kind, Instant now) {
        int year = now.atZone(ConsoleClock.HANOI).getYear();
        jdbc.sql(
                        "INSERT INTO enforcement_number (office, kind, year, last_number, last_hash)"
                                + " VALUES (:office, :kind, :year, 1, '') ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param("office", office.value())
                .param("kind", kind.name())
                .param("year", year)
                .update();
        return jdbc.sql("SELECT last_number, last_hash FROM enforcement_number WHERE office = :office AND kind = :kind"
                        + " AND year = :year FOR UPDATE")
                .param("office", office.value())
                .param("kind", kind.name())
                .param("year", year)
                .query((row, n) ->
                        new Number(office, kind, year, row.getInt("last_number"), row.getString("last_hash")))
                .single();
    }

    /** Binds the next paper to this one. @param hash of this paper, hexadecimal */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sealed(Number number, String hash) {
        jdbc.sql("UPDATE enforcement_number SET last_hash = :hash WHERE office = :office AND kind = :kind"
                        + " AND year = :year")
                .param("hash", hash)
                .param("office", number.office().value())
                .param("kind", number.kind().name())
                .param("year", number.year())
                .update();
    }
}
