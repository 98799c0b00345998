package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.AmendedMeanwhile.Clash;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;

/** Corrects fields of cases: what two officers change at different fields is joined, the same field is theirs to decide. */
@Service
@EnteredTexts
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class Amendments {

    private final CaseStore store;
    private final CaseSettings settings;
    private final JdbcClient jdbc;
    private final Hand.Hands hands;

    Amendments(CaseStore store, CaseSettings settings, JdbcClient jdbc, Hand.Hands hands) {
        this.store = store;
        this.settings = settings;
        this.jdbc = jdbc;
        this.hands = hands;
    }

    /**
     * Corrects fields.
     *
     * @throws AmendedMeanwhile when somebody else changed one of them after the officer had read it
     */
    public void amend(CaseId id, AmendCase command) {
        CaseRecord record = store.require(id);
        Hand hand = hands.now();
        Map<AmendedField, String> now =
                AmendedValues.of(record.clinical().facts(), record.clinical().freeSince(), record.placement());
        List<Clash> clashes = clashes(id, command, now);
        if (record.version() != command.version() && !clashes.isEmpty()) {
            throw new AmendedMeanwhile(record.version(), clashes);
        }
        Map<AmendedField, String> next = new EnumMap<>(now);
        next.putAll(command.after());
        LocalDate today = LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI);
        record.correct(
                AmendedValues.facts(next, today),
                AmendedValues.stay(next),
                settings.version(record.rulesVersion()),
                hand);
        record.clinical().free(AmendedValues.freeSince(next, today));
        store.save(record, "CASE_AMENDED");
        next.forEach((field, after) -> {
            if (!after.equals(now.get(field))) {
                keep(record, field, now.getOrDefault(field, ""), after, hand);
            }
        });
    }

    private List<Clash> clashes(CaseId id, AmendCase command, Map<AmendedField, String> now) {
        List<Clash> clashes = new ArrayList<>();
        command.after().forEach((field, mine) -> {
            String theirs = now.getOrDefault(field, "");
            boolean moved = !theirs.equals(command.before().getOrDefault(field, ""));
            if (moved && !theirs.equals(mine)) {
                clashes.add(clash(id, field, mine, theirs));
            }
        });
        return clashes;
    }

    private Clash clash(CaseId id, AmendedField field, String mine, String theirs) {
        RowMapper<Clash> found = (row, n) -> new Clash(
                field,
                mine,
                theirs,
                row.getString("officer_name").isBlank() ? row.getString("officer") : row.getString("officer_name"),
                CaseLog.time(row, "at"));
        return jdbc.sql("SELECT officer, officer_name, at FROM cases_change WHERE case_id = :id AND field = :field"
                        + " ORDER BY id DESC LIMIT 1")
                .param("id", Ids.bytes(id.value()))
                .param("field", field.name())
                .query(found)
                .optional()
                .orElseGet(() -> step(id, found));
    }

    /** What a file or an exposure told of a person's health is known by its step alone. */
    private Clash step(CaseId id, RowMapper<Clash> found) {
        return jdbc.sql("SELECT officer, officer_name, entered_at at FROM cases_step WHERE case_id = :id"
                        + " AND step IN ('AMENDED', 'EXPOSED', 'CONFIRMED', 'REGISTERED') ORDER BY id DESC LIMIT 1")
                .param("id", Ids.bytes(id.value()))
                .query(found)
                .single();
    }

    private void keep(CaseRecord record, AmendedField field, String before, String after, Hand hand) {
        jdbc.sql("INSERT INTO cases_change (id, case_id, field, before_value, after_value, officer, officer_name, at,"
                        + " version) VALUES (:id, :case, :field, :before, :after, :officer, :name, :at, :version)")
                .param("id", Ids.bytes(Ids.next()))
                .param("case", Ids.bytes(record.id().value()))
                .param("field", field.name())
                .param("before", before)
                .param("after", after)
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("at", CaseLog.utc(hand.at()))
                .param("version", record.version())
                .update();
    }
}
