package vn.hanoi.ops.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/** Writes every act into the append-only record, in the act's own transaction, and lets auditors read it. */
@Service
public class AuditTrail {

    private static final int DETAIL_LIMIT = 2_000;
    private static final String CONSOLE_ITSELF = "console";

    private final JdbcClient jdbc;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;

    AuditTrail(JdbcClient jdbc, ConsoleClock clock, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.officers = officers;
    }

    @EventListener
    void on(ActRecorded act) {
        var officer = officers.find();
        jdbc.sql("""
                        INSERT INTO audit_entry (id, at, console_at, officer, roles, act, record, area_path, detail)
                        VALUES (:id, :at, :consoleAt, :officer, :roles, :act, :record, :area, :detail)
                        """)
                .param("id", Ids.bytes(Ids.next()))
                .param("at", utc(clock.realTime()))
                .param("consoleAt", utc(clock.instant()))
                .param("officer", officer.map(Officer::username).orElse(CONSOLE_ITSELF))
                .param("roles", officer.map(AuditTrail::roles).orElse(""))
                .param("act", act.act())
                .param("record", act.record())
                .param("area", act.area() == null ? null : act.area().value())
                .param("detail", cut(act.detail()))
                .update();
    }

    /**
     * The newest entries that the filter lets through, newest first.
     *
     * @param limit at most 200
     */
    @PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
    public List<AuditRow> rows(AuditFilter filter, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (!filter.officer().isBlank()) {
            conditions.add("officer = :officer");
            parameters.put("officer", filter.officer().strip());
        }
        if (!filter.text().isBlank()) {
            conditions.add("(act LIKE :text OR record LIKE :text)");
            parameters.put("text", "%" + VietnameseText.fold(filter.text()).replace(' ', '_') + "%");
        }
        filter.from().ifPresent(from -> {
            conditions.add("at >= :from");
            parameters.put("from", utc(from));
        });
        filter.before().ifPresent(before -> {
            conditions.add("(at < :at OR (at = :at AND id < :id))");
            parameters.put("at", utc(before.at()));
            parameters.put("id", Ids.bytes(before.id()));
        });
        return jdbc.sql("SELECT id, at, officer, roles, act, record, area_path, detail FROM audit_entry WHERE "
                        + String.join(" AND ", conditions) + " ORDER BY at DESC, id DESC LIMIT "
                        + Math.clamp(limit, 1, 200))
                .params(parameters)
                .query(AuditRow::read)
                .list();
    }

    private static String roles(Officer officer) {
        return officer.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String cut(String detail) {
        return detail.length() <= DETAIL_LIMIT ? detail : detail.substring(0, DETAIL_LIMIT - 1) + "…";
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
