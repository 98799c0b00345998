package vn.hanoi.ops.cases.outbreaks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/** Lists of outbreak places, the cases that belong to them, and what was done with them. */
@Component
class OutbreakTable {

    private static final String FIGURES = "SELECT belonging.outbreak_id, c.kind, COUNT(*) cases,"
            + " MAX(c.report_day) last_on FROM (" + OutbreakSql.MEMBERS + ") belonging"
            + " JOIN cases_case c ON c.id = belonging.case_id GROUP BY belonging.outbreak_id, c.kind";

    private final JdbcClient jdbc;

    OutbreakTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, the newest first. */
    List<OutbreakRow> page(AreaScope scope, OutbreakFilter filter, @Nullable OutbreakRow after, int limit) {
        ScopeSql cut = scope.within("area_path");
        return counted(jdbc.sql("SELECT * FROM cases_outbreak WHERE " + cut.condition() + conditions(filter)
                        + " AND (:after IS NULL OR id < :after) ORDER BY id DESC LIMIT " + limit)
                .params(cut.parameters())
                .param("text", "%" + VietnameseText.fold(filter.text()) + "%")
                .param("after", after == null ? null : Ids.bytes(after.id().value()))
                .query((row, n) -> row(row))
                .list());
    }

    int count(AreaScope scope, OutbreakFilter filter, int cap) {
        ScopeSql cut = scope.within("area_path");
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM cases_outbreak WHERE " + cut.condition()
                        + conditions(filter) + " LIMIT " + cap + ") counted")
                .params(cut.parameters())
                .param("text", "%" + VietnameseText.fold(filter.text()) + "%")
                .query(Integer.class)
                .single();
    }

    List<OutbreakRow> rows(Collection<OutbreakId> ids) {
        return ids.isEmpty()
                ? List.of()
                : counted(jdbc.sql("SELECT * FROM cases_outbreak WHERE id IN (:ids) ORDER BY id DESC")
                        .param("ids", bytes(ids))
                        .query((row, n) -> row(row))
                        .list());
    }

    /** The cases of a place, F0 first, the newest in front. */
    List<OutbreakMember> members(OutbreakId id, int limit) {
        return jdbc.sql("SELECT c.id, c.kind, c.area_path, c.report_day, c.registered_at, belonging.way FROM ("
                        + OutbreakSql.MEMBERS + ") belonging JOIN cases_case c ON c.id = belonging.case_id"
                        + " ORDER BY c.kind, c.report_day DESC, c.id DESC LIMIT " + limit)
                .param("ids", bytes(List.of(id)))
                .query((row, n) -> member(row))
                .list();
    }

    /** The places of some cases, of those that were declared at all. */
    Map<CaseId, List<OutbreakId>> ofCases(Collection<CaseId> cases) {
        List<OutbreakId> near = cases.isEmpty() ? List.of() : near(cases);
        Map<CaseId, List<OutbreakId>> places = new HashMap<>();
        if (near.isEmpty()) {
            return places;
        }
        jdbc.sql("SELECT belonging.outbreak_id, belonging.case_id FROM (" + OutbreakSql.MEMBERS + ") belonging"
                        + " WHERE belonging.case_id IN (:cases)")
                .param("ids", bytes(near))
                .param("cases", cases.stream().map(c -> Ids.bytes(c.value())).toList())
                .query((row, n) -> places.computeIfAbsent(
                                new CaseId(Ids.uuid(row.getBytes("case_id"))), c -> new java.util.ArrayList<>())
                        .add(new OutbreakId(Ids.uuid(row.getBytes("outbreak_id")))))
                .list();
        return places;
    }

    private List<OutbreakId> near(Collection<CaseId> cases) {
        return jdbc.sql("SELECT outbreak_id FROM cases_outbreak_case WHERE case_id IN (:cases)"
                        + " UNION SELECT outbreak_id FROM cases_marker WHERE case_id IN (:cases)"
                        + " AND outbreak_id IS NOT NULL"
                        + " UNION SELECT m.outbreak_id FROM cases_exposure e JOIN cases_marker m"
                        + " ON m.case_id = e.source_id WHERE e.contact_id IN (:cases) AND m.outbreak_id IS NOT NULL")
                .param("cases", cases.stream().map(c -> Ids.bytes(c.value())).toList())
                .query((row, n) -> new OutbreakId(Ids.uuid(row.getBytes("outbreak_id"))))
                .list();
    }

    /** A marker without a place, by its name as people compare it. */
    record Loose(UUID marker, CaseId id, String folded) {}

    /** Markers since a moment that belong to no place, the newest first. */
    List<Loose> loose(Instant since, int limit) {
        return jdbc.sql("SELECT id, case_id, place FROM cases_marker WHERE outbreak_id IS NULL AND removed_at IS NULL"
                        + " AND from_at >= :since ORDER BY from_at DESC LIMIT " + limit)
                .param("since", utc(since))
                .query((row, n) -> new Loose(
                        Ids.uuid(row.getBytes("id")),
                        new CaseId(Ids.uuid(row.getBytes("case_id"))),
                        VietnameseText.fold(row.getString("place"))))
                .list();
    }

    Optional<CaseId> caseOf(UUID marker) {
        return jdbc.sql("SELECT case_id FROM cases_marker WHERE id = :id AND removed_at IS NULL")
                .param("id", Ids.bytes(marker))
                .query((row, n) -> new CaseId(Ids.uuid(row.getBytes("case_id"))))
                .optional();
    }

    void tie(UUID marker, @Nullable OutbreakId id) {
        jdbc.sql("UPDATE cases_marker SET outbreak_id = :id WHERE id = :marker")
                .param("id", id == null ? null : Ids.bytes(id.value()))
                .param("marker", Ids.bytes(marker))
                .update();
    }

    void put(OutbreakId id, CaseId member, boolean belongs, Hand hand) {
        jdbc.sql("INSERT INTO cases_outbreak_case (outbreak_id, case_id, belongs, officer, at)"
                        + " VALUES (:id, :case, :belongs, :officer, :at)"
                        + " ON DUPLICATE KEY UPDATE belongs = :belongs, officer = :officer, at = :at")
                .param("id", Ids.bytes(id.value()))
                .param("case", Ids.bytes(member.value()))
                .param("belongs", belongs)
                .param("officer", hand.officer())
                .param("at", utc(hand.at()))
                .update();
    }

    void note(OutbreakId id, OutbreakStep.What what, String note, Hand hand) {
        jdbc.sql("INSERT INTO cases_outbreak_step (id, outbreak_id, at, step, officer, officer_name, note)"
                        + " VALUES (:step, :id, :at, :what, :officer, :name, :note)")
                .param("step", Ids.bytes(Ids.next()))
                .param("id", Ids.bytes(id.value()))
                .param("at", utc(hand.at()))
                .param("what", what.name())
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("note", note)
                .update();
    }

    List<OutbreakStep> steps(OutbreakId id, AreaPath area) {
        return jdbc.sql("SELECT * FROM cases_outbreak_step WHERE outbreak_id = :id ORDER BY id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new OutbreakStep(
                        at(row, "at"),
                        OutbreakStep.What.valueOf(row.getString("step")),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        CaseFields.NOTE.guard(row.getString("note"), area)))
                .list();
    }

    private static String conditions(OutbreakFilter filter) {
        return " AND folded LIKE :text" + (filter.openOnly() ? " AND closed_at IS NULL" : "");
    }

    private List<OutbreakRow> counted(List<OutbreakRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<OutbreakId, OutbreakRow> counted = new java.util.LinkedHashMap<>();
        rows.forEach(row -> counted.put(row.id(), row));
        jdbc.sql(FIGURES)
                .param("ids", bytes(counted.keySet()))
                .query((row, n) -> counted.computeIfPresent(
                        new OutbreakId(Ids.uuid(row.getBytes("outbreak_id"))), (id, one) -> with(one, row)))
                .list();
        return List.copyOf(counted.values());
    }

    private static OutbreakRow with(OutbreakRow one, ResultSet row) {
        try {
            boolean f0 = CaseKind.F0.name().equals(row.getString("kind"));
            int cases = row.getInt("cases");
            return new OutbreakRow(
                    one.id(),
                    one.name(),
                    one.area(),
                    one.setting(),
                    one.openedOn(),
                    one.closedAt(),
                    f0 ? cases : one.f0(),
                    f0 ? one.f1() : one.f1() + cases,
                    f0 ? row.getObject("last_on", LocalDate.class) : one.lastOn());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutbreakRow row(ResultSet row) throws SQLException {
        LocalDateTime closed = row.getObject("closed_at", LocalDateTime.class);
        return new OutbreakRow(
                new OutbreakId(Ids.uuid(row.getBytes("id"))),
                row.getString("name"),
                new AreaPath(row.getString("area_path")),
                Setting.valueOf(row.getString("setting")),
                row.getObject("opened_on", LocalDate.class),
                closed == null ? null : closed.toInstant(ZoneOffset.UTC),
                0,
                0,
                null);
    }

    private static OutbreakMember member(ResultSet row) throws SQLException {
        LocalDate reported = row.getObject("report_day", LocalDate.class);
        return new OutbreakMember(
                new CaseId(Ids.uuid(row.getBytes("id"))),
                Way.valueOf(row.getString("way")),
                CaseKind.valueOf(row.getString("kind")),
                new AreaPath(row.getString("area_path")),
                reported == null ? LocalDate.ofInstant(at(row, "registered_at"), ConsoleClock.HANOI) : reported);
    }

    private static List<byte[]> bytes(Collection<OutbreakId> ids) {
        return ids.stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
