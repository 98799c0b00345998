package vn.hanoi.ops.audit.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.chain.ChainReport.Fault;
import vn.hanoi.ops.audit.chain.ChainReport.FaultKind;

/** Reads the chain anew and says where it first differs from what was written. */
@Service
public class ChainCheck {

    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final EntryTable table;
    private final ChainHead head;

    ChainCheck(JdbcClient jdbc, EntryTable table, ChainHead head) {
        this.jdbc = jdbc;
        this.table = table;
        this.head = head;
    }

    /**
     * Checks the days from one to another, both included.
     *
     * @param progress told how many entries have been read so far
     */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
    public ChainReport check(LocalDate from, LocalDate to, LongConsumer progress) {
        ChainHead.End end = head.look();
        List<Closing> days = closings(from, to, end);
        byte[] hash = linkInto(days.isEmpty() ? from : days.getFirst().day());
        long read = 0;
        for (Closing day : days) {
            Walk walk = new Walk(hash, read, progress);
            Optional<Fault> fault = walk.through(day);
            read = walk.read;
            hash = walk.hash;
            if (fault.isPresent()) {
                return new ChainReport(from, to, read, EntryHash.hex(hash), fault);
            }
        }
        return new ChainReport(from, to, read, EntryHash.hex(hash), strays(from, to, days));
    }

    /** How many entries a day must have and with which value it ends. */
    private record Closing(LocalDate day, int entries, byte[] hash, boolean open) {}

    private List<Closing> closings(LocalDate from, LocalDate to, ChainHead.End end) {
        List<Closing> days = new ArrayList<>(jdbc.sql(
                        "SELECT day, entries, last_hash FROM audit_day WHERE day BETWEEN ? AND ?"
                                + " AND erased_at IS NULL ORDER BY day")
                .params(from, to)
                .query((row, n) -> new Closing(
                        row.getObject("day", LocalDate.class), row.getInt("entries"), row.getBytes("last_hash"), false))
                .list());
        if (!end.day().isBefore(from) && !end.day().isAfter(to)) {
            days.add(new Closing(end.day(), end.number(), end.hash(), true));
        }
        return days;
    }

    private byte[] linkInto(LocalDate day) {
        return jdbc.sql("SELECT last_hash FROM audit_day WHERE day < ? ORDER BY day DESC LIMIT 1")
                .param(day)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElse(EntryHash.NOTHING);
    }

    /** Entries on a day that the chain never closed. */
    private Optional<Fault> strays(LocalDate from, LocalDate to, List<Closing> days) {
        List<LocalDate> known = days.stream().map(Closing::day).toList();
        return jdbc
                .sql("SELECT DISTINCT day FROM audit_entry WHERE day BETWEEN ? AND ? ORDER BY day")
                .params(from, to)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list()
                .stream()
                .filter(day -> !known.contains(day))
                .findFirst()
                .map(day -> new Fault(day, 1, FaultKind.ADDED));
    }

    private final class Walk {

        private final LongConsumer progress;
        private byte[] hash;
        private long read;
        private int number;

        Walk(byte[] hash, long read, LongConsumer progress) {
            this.hash = hash;
            this.read = read;
            this.progress = progress;
        }

        Optional<Fault> through(Closing day) {
            List<AuditRow> batch;
            do {
                batch = table.after(day.day(), number, BATCH);
                for (AuditRow entry : batch) {
                    Optional<Fault> fault = step(day, entry);
                    if (fault.isPresent()) {
                        return fault;
                    }
                    if (day.open() && number == day.entries()) {
                        return closing(day);
                    }
                }
                progress.accept(read);
            } while (batch.size() == BATCH);
            return number < day.entries()
                    ? Optional.of(new Fault(day.day(), number + 1, FaultKind.MISSING))
                    : closing(day);
        }

        private Optional<Fault> step(Closing day, AuditRow entry) {
            if (entry.number() != number + 1) {
                return Optional.of(new Fault(day.day(), number + 1, FaultKind.MISSING));
            }
            if (entry.number() > day.entries()) {
                return Optional.of(new Fault(day.day(), entry.number(), FaultKind.ADDED));
            }
            byte[] expected = EntryHash.of(hash, entry);
            if (!EntryHash.hex(expected).equals(entry.hash())) {
                return Optional.of(new Fault(day.day(), entry.number(), FaultKind.CHANGED));
            }
            hash = expected;
            number = entry.number();
            read++;
            return Optional.empty();
        }

        private Optional<Fault> closing(Closing day) {
            return Arrays.equals(hash, day.hash())
                    ? Optional.empty()
                    : Optional.of(new Fault(day.day(), number, FaultKind.CLOSING_CHANGED));
        }
    }
}
