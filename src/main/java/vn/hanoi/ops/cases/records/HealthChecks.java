package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.rules.FollowUpRules;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;

/** The daily health checks: what came in, what is missing, and who needs help now. */
@Service
@EnteredTexts
@PreAuthorize(CaseList.READERS)
@Transactional
public class HealthChecks {

    private static final String FOLLOWED = "ended_at IS NULL AND state IN ('IN_QUARANTINE', 'MONITORED', 'IN_CARE')"
            + " AND (placement IS NULL OR placement IN ('HOME', 'SITE', 'TIER_1'))";

    private static final String ALARMED = "cases_check k JOIN cases_case c ON c.id = k.case_id"
            + " WHERE k.alarm = TRUE AND k.handled_at IS NULL AND c.ended_at IS NULL AND ";
    private static final int PAGE = 500;

    private final CaseStore store;
    private final CheckTaking taking;
    private final CaseQuery query;
    private final JdbcClient jdbc;
    private final CaseSettings settings;
    private final CurrentOfficer officers;
    private final Hand.Hands hands;
    private final Clock clock;

    HealthChecks(
            CaseStore store,
            CheckTaking taking,
            CaseQuery query,
            JdbcClient jdbc,
            CaseSettings settings,
            CurrentOfficer officers,
            Hand.Hands hands,
            Clock clock) {
        this.store = store;
        this.taking = taking;
        this.query = query;
        this.jdbc = jdbc;
        this.settings = settings;
        this.officers = officers;
        this.hands = hands;
        this.clock = clock;
    }

    /** The check of a day that is looked at: its number, when it is asked for, and from when it counts as missed. */
    public record Part(LocalDate day, int part, Instant dueAt, Instant missedFrom) {}

    /** How many in a ward have not reported. */
    public record Missing(AreaPath area, int people) {}

    /** Enters a check, or corrects the one of the same part of the day. @return the alarms that it raises */
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    public List<Why> report(CaseId id, Assessment values) {
        return taking.take(store.require(id), values, hands.now());
    }

    /** The part of the day that must be in by now, or the last one of yesterday. */
    @Transactional(readOnly = true)
    public Part due() {
        Instant now = clock.instant();
        FollowUpRules rules = settings.at(now).rules().followUp();
        LocalDate day = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        List<Part> parts = new ArrayList<>();
        for (LocalDate d : List.of(day, day.minusDays(1))) {
            for (int p = rules.checkHours().size(); p >= 1; p--) {
                Instant asked = d.atTime(LocalTime.of(rules.checkHours().get(p - 1), 0))
                        .atZone(ConsoleClock.HANOI)
                        .toInstant();
                parts.add(new Part(d, p, asked, asked.plusSeconds(rules.lateMinutes() * 60L)));
            }
        }
        return parts.stream()
                .filter(part -> !now.isBefore(part.missedFrom()))
                .findFirst()
                .orElse(parts.getLast());
    }

    /** Who has not reported, counted by ward, the most first. */
    @Transactional(readOnly = true)
    public List<Missing> missingByWard() {
        Part part = due();
        ScopeSql cut = officers.require().scope().within("c.area_path");
        return jdbc.sql("SELECT c.area_path, COUNT(*) people FROM cases_case c WHERE " + missing() + " AND "
                        + cut.condition() + " GROUP BY c.area_path ORDER BY people DESC, c.area_path LIMIT 600")
                .params(cut.parameters())
                .params(of(part))
                .query((row, n) -> new Missing(new AreaPath(row.getString("area_path")), row.getInt("people")))
                .list();
    }

    /**
     * One page of who in a ward has not reported, in the order of their registration.
     *
     * @param after the last one seen, or nothing for the first page
     * @param limit at most 500
     */
    @Transactional(readOnly = true)
    public List<CaseRow> missing(AreaPath ward, @Nullable CaseId after, int limit) {
        ScopeSql cut = officers.require().scope().within("c.area_path");
        List<CaseId> ids = jdbc.sql("SELECT c.id FROM cases_case c WHERE " + missing() + " AND c.area_path = :ward AND "
                        + cut.condition() + " AND c.id > :after ORDER BY c.id LIMIT " + Math.clamp(limit, 1, PAGE))
                .params(cut.parameters())
                .params(of(due()))
                .param("ward", ward.value())
                .param("after", after == null ? new byte[16] : Ids.bytes(after.value()))
                .query((row, n) -> CaseQuery.id(row))
                .list();
        return rows(ids);
    }

    /** Somebody whose alarm waits. @param since when the oldest of them was raised */
    public record Alarmed(CaseRow row, Instant since) {}

    /** How many people have an alarm that nobody has handled. */
    @Transactional(readOnly = true)
    public int alarmed() {
        ScopeSql cut = officers.require().scope().within("c.area_path");
        return jdbc.sql("SELECT COUNT(DISTINCT c.id) FROM " + ALARMED + cut.condition())
                .params(cut.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * One page of those whose alarm nobody has handled, the oldest first.
     *
     * @param after the last one seen, or nothing for the first page
     * @param limit at most 500
     */
    @Transactional(readOnly = true)
    public List<Alarmed> alarms(@Nullable Alarmed after, int limit) {
        ScopeSql cut = officers.require().scope().within("c.area_path");
        Map<CaseId, Instant> since = new LinkedHashMap<>();
        jdbc.sql("SELECT c.id, MIN(k.at) since FROM " + ALARMED + cut.condition() + " GROUP BY c.id"
                        + " HAVING since > :since OR (since = :since AND c.id > :after) ORDER BY since, c.id LIMIT "
                        + Math.clamp(limit, 1, PAGE))
                .params(cut.parameters())
                .param("since", CaseLog.utc(after == null ? Instant.EPOCH : after.since()))
                .param(
                        "after",
                        after == null
                                ? new byte[16]
                                : Ids.bytes(after.row().id().value()))
                .query((row, n) -> since.put(CaseQuery.id(row), CaseLog.time(row, "since")))
                .list();
        return rows(since.keySet()).stream()
                .map(row -> new Alarmed(row, since.getOrDefault(row.id(), Instant.EPOCH)))
                .toList();
    }

    /** The rows in the order of the ids. */
    private List<CaseRow> rows(Collection<CaseId> ids) {
        Map<CaseId, CaseRow> found =
                query.rows(ids, Set.of()).stream().collect(Collectors.toMap(CaseRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Somebody saw to the alarm. @param what was done, never blank */
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    public void handle(CaseId id, String what) {
        CaseRecord record = store.require(id);
        if (what.isBlank()) {
            throw new CaseRefused(CaseRefused.Reason.REASON_MISSING);
        }
        Hand hand = hands.now();
        jdbc.sql("UPDATE cases_check SET handled_at = :now, handled_by = :officer WHERE case_id = :id"
                        + " AND handled_at IS NULL")
                .param("now", CaseLog.utc(hand.at()))
                .param("officer", hand.officer())
                .param("id", Ids.bytes(id.value()))
                .update();
        record.note(hand, CaseStep.CHECKED, "HANDLED", what);
        store.save(record, "ALARM_HANDLED");
    }

    private static String missing() {
        return FOLLOWED
                + " AND COALESCE(c.followed_since, c.registered_at) < :dueAt AND NOT EXISTS (SELECT 1 FROM cases_check k"
                + " WHERE k.case_id = c.id AND k.checked_on = :day AND k.part = :part)";
    }

    private static Map<String, Object> of(Part part) {
        return Map.of("day", part.day(), "part", part.part(), "dueAt", CaseLog.utc(part.dueAt()));
    }
}
