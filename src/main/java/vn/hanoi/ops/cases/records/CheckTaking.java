package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.CheckTable.Made;
import vn.hanoi.ops.cases.rules.Alarms;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.FollowUpRules;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** Takes a health check into a case, whoever made it, and raises the alarms of the case's own rules. */
@Component
class CheckTaking {

    private final CaseStore store;
    private final CheckTable checks;
    private final CaseSettings settings;
    private final JdbcClient jdbc;

    CheckTaking(CaseStore store, CheckTable checks, CaseSettings settings, JdbcClient jdbc) {
        this.store = store;
        this.checks = checks;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** Enters a check, or corrects the one of the same part of the day. @return the alarms that it raises */
    List<Why> take(CaseRecord record, Assessment values, Hand hand) {
        CaseId id = record.id();
        CaseRulesVersion rules = settings.version(record.rulesVersion());
        LocalDate day = LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI);
        int part = part(hand.at(), rules.rules().followUp());
        put(id, day, part, values, hand);
        List<Why> alarms = Alarms.of(latest(id), rules.rules().alarms());
        jdbc.sql("UPDATE cases_check SET alarm = :alarm, handled_at = NULL WHERE case_id = :id AND checked_on = :day"
                        + " AND part = :part")
                .param("alarm", !alarms.isEmpty())
                .param("id", Ids.bytes(id.value()))
                .param("day", day)
                .param("part", part)
                .update();
        Severity severity = record.clinical().severity();
        RiskGroup risk = record.clinical().risk();
        LocalDate known = record.clinical().freeSince();
        record.assess(values, rules, hand);
        record.clinical().free(freeSince(record, known, rules));
        alarms.forEach(why -> record.note(hand, CaseStep.ALARM, why.code(), ""));
        store.save(record, "HEALTH_CHECKED");
        store.graded(record, severity, risk);
        return alarms;
    }

    /** The first day after the last one with symptoms; what an officer entered holds until there are symptoms again. */
    private @Nullable LocalDate freeSince(CaseRecord record, @Nullable LocalDate known, CaseRulesVersion rules) {
        List<Made> made = checks.of(record.id(), rules.rules());
        LocalDate onset = record.clinical().facts().onsetOn();
        Optional<LocalDate> last = Stream.concat(
                        Stream.ofNullable(onset),
                        made.stream().filter(check -> !check.free()).map(Made::on))
                .max(Comparator.naturalOrder());
        boolean holds = known != null && last.map(known::isAfter).orElse(true);
        return holds
                ? known
                : last.flatMap(ill -> made.stream()
                                .map(Made::on)
                                .filter(day -> day.isAfter(ill))
                                .findFirst())
                        .orElse(null);
    }

    private List<Alarms.Reading> latest(CaseId id) {
        return jdbc.sql("SELECT * FROM cases_check WHERE case_id = :id ORDER BY checked_on DESC, part DESC LIMIT 6")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> reading(row))
                .list();
    }

    private void put(CaseId id, LocalDate day, int part, Assessment values, Hand hand) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Ids.bytes(id.value()));
        row.put("day", day);
        row.put("part", part);
        row.put("at", CaseLog.utc(hand.at()));
        row.put("spo2", values.spo2());
        row.put("temperature", values.temperature());
        row.put("breaths", values.breaths());
        row.put("signs", values.signs().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        row.put("officer", hand.officer());
        jdbc.sql("""
                        INSERT INTO cases_check
                          (case_id, checked_on, part, at, spo2, temperature, breaths, signs, entered_by, alarm)
                        VALUES (:id, :day, :part, :at, :spo2, :temperature, :breaths, :signs, :officer, FALSE)
                        ON DUPLICATE KEY UPDATE at = :at, spo2 = :spo2, temperature = :temperature,
                          breaths = :breaths, signs = :signs, entered_by = :officer
                        """).params(row).update();
    }

    private static int part(Instant at, FollowUpRules rules) {
        int hour = at.atZone(ConsoleClock.HANOI).getHour();
        int part = 1;
        for (int p = 1; p < rules.checkHours().size(); p++) {
            int middle = (rules.checkHours().get(p - 1) + rules.checkHours().get(p)) / 2;
            part = hour >= middle ? p + 1 : part;
        }
        return part;
    }

    private static Alarms.Reading reading(ResultSet row) throws SQLException {
        return new Alarms.Reading(
                row.getObject("spo2", Double.class),
                row.getObject("temperature", Double.class),
                row.getString("signs").contains(Measure.DYSPNOEA.name()));
    }
}
