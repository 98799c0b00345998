package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What the lists of cases hold about a person: cases, exposures, places, samples and checks; never whom the person met. */
@Component
class HeldCases implements HeldAbout {

    private final JdbcClient jdbc;

    HeldCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case of the person. */
    private record Own(byte[] id, AreaPath area) {}

    @Override
    public List<HeldRecord> about(UUID person) {
        List<HeldRecord> records = new ArrayList<>();
        List<Own> cases = jdbc.sql("SELECT * FROM cases_case WHERE person_id = :person ORDER BY id")
                .param("person", Ids.bytes(person))
                .query((row, n) -> {
                    records.add(file(row));
                    return new Own(row.getBytes("id"), area(row));
                })
                .list();
        for (Own own : cases) {
            records.addAll(exposures(own));
            records.addAll(markers(own));
            records.addAll(samples(own));
            records.addAll(checks(own));
            records.addAll(words(own));
        }
        return records;
    }

    private static HeldRecord file(ResultSet row) throws SQLException {
        AreaPath area = area(row);
        List<Guarded<String>> values = Stream.of(
                        word(CaseFields.KIND, row, "kind", "cases.kind.", area),
                        word(CaseFields.STATE, row, "state", "cases.state.", area),
                        word(CaseFields.DETECTION, row, "detection", "cases.detection.", area),
                        word(CaseFields.RESULT, row, "method", "cases.method.", area),
                        day(CaseFields.SAMPLED_ON, row, "sampled_on", area),
                        text(CaseFields.CT, row.getString("ct"), area),
                        day(CaseFields.ONSET, row, "onset_on", area),
                        word(CaseFields.SEVERITY, row, "severity", "cases.severity.", area),
                        word(CaseFields.RISK, row, "risk", "cases.risk.", area),
                        text(CaseFields.VACCINATION, row.getString("doses"), area),
                        day(CaseFields.VACCINATION, row, "last_dose_on", area),
                        word(CaseFields.PLACEMENT, row, "placement", "cases.placement.", area),
                        day(CaseFields.UNTIL, row, "quarantine_until", area))
                .filter(Objects::nonNull)
                .toList();
        return new HeldRecord("cases_case", Purpose.TRACING, CaseLog.time(row, "registered_at"), values);
    }

    private List<HeldRecord> exposures(Own own) {
        return read(
                own,
                "SELECT * FROM cases_exposure WHERE contact_id = :id AND removed_at IS NULL ORDER BY last_on, id",
                row -> record(
                        "cases_exposure",
                        Purpose.TRACING,
                        time(row, "entered_at"),
                        List.of(
                                day(CaseFields.EXPOSURE, row, "last_on", own.area()),
                                text(
                                        CaseFields.EXPOSURE,
                                        words(Setting.valueOf(row.getString("setting"))
                                                .titleKey()),
                                        own.area()))));
    }

    private List<HeldRecord> markers(Own own) {
        return read(
                own,
                "SELECT * FROM cases_marker WHERE case_id = :id AND removed_at IS NULL ORDER BY from_at, id",
                row -> record(
                        "cases_marker",
                        Purpose.TRACING,
                        time(row, "entered_at"),
                        List.of(text(
                                CaseFields.MARKER,
                                row.getString("place") + ", " + Formats.dateTime(time(row, "from_at")) + " – "
                                        + Formats.dateTime(time(row, "to_at")),
                                own.area()))));
    }

    private List<HeldRecord> samples(Own own) {
        return read(
                own,
                "SELECT * FROM cases_sample WHERE case_id = :id ORDER BY taken_at, id",
                row -> record(
                        "cases_sample",
                        Purpose.TREATMENT,
                        time(row, "taken_at"),
                        Stream.of(
                                        text(
                                                CaseFields.RESULT,
                                                words(RecordSample.Result.valueOf(row.getString("result"))
                                                        .titleKey()),
                                                own.area()),
                                        text(CaseFields.CT, row.getString("ct"), own.area()))
                                .toList()));
    }

    private List<HeldRecord> checks(Own own) {
        return read(
                own,
                "SELECT * FROM cases_check WHERE case_id = :id ORDER BY checked_on, part",
                row -> record(
                        "cases_check",
                        Purpose.TREATMENT,
                        time(row, "at"),
                        List.of(text(
                                CaseFields.FINDINGS,
                                "SpO2 " + known(row.getString("spo2")) + ", " + known(row.getString("temperature"))
                                        + " °C",
                                own.area()))));
    }

    private List<HeldRecord> words(Own own) {
        return read(
                own,
                "SELECT * FROM cases_step WHERE case_id = :id AND note <> '' ORDER BY id",
                row -> record(
                        "cases_step",
                        Purpose.TRACING,
                        time(row, "at"),
                        List.of(text(CaseFields.NOTE, row.getString("note"), own.area()))));
    }

    /** Reads a row. */
    @FunctionalInterface
    private interface Reader {
        HeldRecord read(ResultSet row) throws SQLException;
    }

    private List<HeldRecord> read(Own own, String sql, Reader reader) {
        return jdbc.sql(sql)
                .param("id", own.id())
                .query((row, n) -> reader.read(row))
                .list();
    }

    private static HeldRecord record(
            String table, Purpose purpose, Instant since, List<@Nullable Guarded<String>> values) {
        return new HeldRecord(
                table, purpose, since, values.stream().filter(Objects::nonNull).toList());
    }

    private static AreaPath area(ResultSet row) throws SQLException {
        return new AreaPath(row.getString("area_path"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return CaseLog.time(row, column);
    }

    private static @Nullable Guarded<String> word(
            DeclaredField field, ResultSet row, String column, String keys, AreaPath area) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : field.guard(words(keys + value), area);
    }

    private static @Nullable Guarded<String> day(DeclaredField field, ResultSet row, String column, AreaPath area)
            throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return text(field, day == null ? null : Formats.date(day), area);
    }

    private static @Nullable Guarded<String> text(DeclaredField field, @Nullable String value, AreaPath area) {
        return value == null ? null : field.guard(value, area);
    }

    private static String known(@Nullable String value) {
        return value == null ? Formats.UNKNOWN : value;
    }

    private static String words(String key) {
        return Translations.in(Translations.VIETNAMESE, key);
    }
}
