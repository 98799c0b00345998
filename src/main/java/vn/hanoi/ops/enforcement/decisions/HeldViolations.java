package vn.hanoi.ops.enforcement.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.enforcement.records.RecordReading;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What enforcement holds about a person: the records written of the person and what was decided; never the witnesses. */
@Component
class HeldViolations implements HeldAbout {

    private final JdbcClient jdbc;
    private final RecordReading records;

    HeldViolations(JdbcClient jdbc, RecordReading records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public List<HeldRecord> about(UUID person) {
        List<HeldRecord> held = new ArrayList<>();
        jdbc.sql("SELECT o.record_id FROM enforcement_offender o JOIN enforcement_record r ON r.id = o.record_id"
                        + " WHERE o.person_id = :person ORDER BY r.entered_at, r.id")
                .param("person", Ids.bytes(person))
                .query((row, n) -> new ViolationId(Ids.uuid(row.getBytes("record_id"))))
                .list()
                .forEach(id -> {
                    records.find(id).ifPresent(record -> held.add(record(record)));
                    held.addAll(decisions(id));
                });
        return held;
    }

    private static HeldRecord record(RecordDetails record) {
        List<Guarded<String>> values = Stream.of(
                        record.row().offenderName(),
                        record.birth(),
                        record.document(),
                        record.offenderAddress(),
                        record.phone(),
                        record.description(),
                        record.statement())
                .toList();
        return new HeldRecord("enforcement_record", Purpose.ENFORCEMENT, record.enteredAt(), values);
    }

    private List<HeldRecord> decisions(ViolationId record) {
        return jdbc.sql("SELECT * FROM enforcement_decision WHERE record_id = :id ORDER BY proposed_at, id")
                .param("id", Ids.bytes(record.value()))
                .query((row, n) -> decision(row))
                .list();
    }

    private static HeldRecord decision(ResultSet row) throws SQLException {
        Instant since = row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        LocalDate signed = row.getObject("signed_on", LocalDate.class);
        DecisionState state = DecisionState.valueOf(row.getString("state"));
        String words = String.join(
                ", ",
                Translations.in(Translations.VIETNAMESE, state.titleKey()),
                signed == null ? Formats.UNKNOWN : Formats.date(signed),
                Money.official(row.getLong("total")));
        return new HeldRecord(
                "enforcement_decision",
                Purpose.ENFORCEMENT,
                since,
                List.of(EnforcementFields.SANCTION.guard(words, new AreaPath(row.getString("area_path")))));
    }
}
