package vn.hanoi.ops.protection.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.kernel.retention.RetentionAction;
import vn.hanoi.ops.kernel.retention.RetentionRule;
import vn.hanoi.ops.kernel.retention.RowsErased;
import vn.hanoi.ops.protection.retention.Schema.DayPartition;

/** Applies one table's rule and says what came of it; a fault of one table stops no other. */
@Component
class TableErasing {

    private static final Logger log = LoggerFactory.getLogger(TableErasing.class);

    private final JdbcClient jdbc;
    private final Keeping keeping;
    private final Schema schema;
    private final RowErasing rows;
    private final ApplicationEventPublisher events;

    TableErasing(JdbcClient jdbc, Keeping keeping, Schema schema, RowErasing rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.schema = schema;
        this.rows = rows;
        this.events = events;
    }

    private record Counted(
            long examined, long erased, long held, @Nullable Instant oldestLeft) {}

    ErasureLine apply(RetentionRule rule, Instant asOf, boolean dry) {
        Period keep = keeping.of(rule.table());
        Instant limit = asOf.atZone(ConsoleClock.HANOI).minus(keep).toInstant();
        long began = System.nanoTime();
        Counted counted = new Counted(0, 0, 0, null);
        String fault = "";
        try {
            counted = rule.action() == RetentionAction.DROP_PARTITIONS
                    ? partitions(rule, limit, dry)
                    : rows(rule, limit, dry);
        } catch (RuntimeException e) {
            log.warn("Erasing in {} failed", rule.table(), e);
            fault = e.getClass().getSimpleName();
        }
        return new ErasureLine(
                rule.table(),
                rule.action(),
                keep,
                limit,
                counted.examined,
                counted.erased,
                counted.held,
                counted.oldestLeft,
                Duration.ofNanos(System.nanoTime() - began).toMillis(),
                fault);
    }

    private Counted rows(RetentionRule rule, Instant limit, boolean dry) {
        long examined = rows.overdue(rule, limit);
        long held = rows.held(rule, limit);
        long erased = dry ? examined - held : rows.erase(rule, limit);
        if (!dry && erased > 0) {
            events.publishEvent(new RowsErased(rule.table(), erased));
        }
        return new Counted(examined, erased, held, oldest(rule));
    }

    private Counted partitions(RetentionRule rule, Instant limit, boolean dry) {
        LocalDate firstKept = LocalDate.ofInstant(limit, ZoneOffset.UTC);
        List<DayPartition> over = schema.partitions(rule.table()).stream()
                .filter(p -> !p.end().isAfter(firstKept))
                .toList();
        if (!dry) {
            over.forEach(p -> jdbc.sql("ALTER TABLE " + rule.table() + " DROP PARTITION " + p.name())
                    .update());
        }
        return new Counted(over.size(), over.size(), 0, oldest(rule));
    }

    private @Nullable Instant oldest(RetentionRule rule) {
        LocalDateTime oldest = jdbc.sql("SELECT MIN(" + rule.from() + ") AS oldest FROM " + rule.table())
                .query((row, n) -> new LocalDateTime[] {row.getObject("oldest", LocalDateTime.class)})
                .single()[0];
        return oldest == null ? null : oldest.toInstant(ZoneOffset.UTC);
    }
}
