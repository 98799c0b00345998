package vn.hanoi.ops.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.chain.EntryTable;
import vn.hanoi.ops.kernel.ActRecorded;

/** Takes every act into the append-only record, in the act's own transaction, and lets auditors read it. */
@Service
public class AuditTrail {

    private static final int PAGE_LIMIT = 200;

    private final AuditWriter writer;
    private final JdbcClient jdbc;

    AuditTrail(AuditWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ActRecorded act) {
        writer.write(act);
    }

    /**
     * The newest entries that the filter lets through, newest first.
     *
     * @param limit at most 200
     */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
    public List<AuditRow> rows(AuditFilter filter, int limit) {
        AuditConditions conditions = AuditConditions.of(filter);
        return jdbc.sql("SELECT " + EntryTable.COLUMNS + " FROM audit_entry" + conditions.where()
                        + " ORDER BY day DESC, number DESC LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(conditions.parameters())
                .query(EntryTable::read)
                .list();
    }

    /** How many entries the filter lets through. */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
    public long count(AuditFilter filter) {
        AuditConditions conditions = AuditConditions.of(filter);
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry" + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    /** The entry of that day and number, or nothing. */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
    public Optional<AuditRow> entry(AuditFilter.Position place) {
        return jdbc.sql("SELECT " + EntryTable.COLUMNS + " FROM audit_entry WHERE day = ? AND number = ?")
                .params(place.day(), place.number())
                .query(EntryTable::read)
                .optional();
    }

    /** Who looked, how often and for what: one line for each officer and purpose, the last look first. */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
    public List<Looks> looks(AuditFilter filter) {
        AuditConditions conditions = AuditConditions.of(filter);
        return jdbc.sql(
                        "SELECT officer, MAX(roles) roles, kind, purpose, COUNT(*) times, MIN(at) first_at, MAX(at) last_at"
                                + " FROM audit_entry" + conditions.where()
                                + " GROUP BY officer, kind, purpose ORDER BY last_at DESC LIMIT " + PAGE_LIMIT)
                .params(conditions.parameters())
                .query(Looks::read)
                .list();
    }
}
