package vn.hanoi.ops.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.kernel.Ids;

/** The merges as rows: who merged what, what the kept record was before, and what every room needs to take it back. */
@Component
class MergeTable {

    private final JdbcClient jdbc;

    MergeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kept record's values before a merge, and what came to it. */
    record Before(
            String name,
            @Nullable Birth birth,
            @Nullable Sex sex,
            String nationality,
            Set<String> taken,
            Set<UUID> parts) {}

    /** What one room needs to take its re-pointing back. */
    record Token(String code, String token) {}

    void add(MergeRow merge, Before before) {
        Birth birth = before.birth();
        Sex sex = before.sex();
        jdbc.sql("""
                        INSERT INTO people_merge (id, kept_id, merged_id, at, officer, officer_name, until_at, taken, parts,
                          kept_name, kept_birth_year, kept_birth_date, kept_sex, kept_nationality)
                        VALUES (:id, :kept, :merged, :at, :officer, :officerName, :until, :taken, :parts,
                          :name, :year, :date, :sex, :nationality)
                        """)
                .param("id", Ids.bytes(merge.id().value()))
                .param("kept", Ids.bytes(merge.kept().value()))
                .param("merged", Ids.bytes(merge.merged().value()))
                .param("at", utc(merge.at()))
                .param("officer", merge.officer())
                .param("officerName", merge.officerName())
                .param("until", utc(merge.until()))
                .param("taken", String.join(" ", before.taken()))
                .param("parts", before.parts().stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .param("name", before.name())
                .param("year", birth == null ? null : birth.year())
                .param("date", birth == null ? null : birth.date())
                .param("sex", sex == null ? null : sex.name())
                .param("nationality", before.nationality())
                .update();
    }

    /** Locks both records in the order of their ids, as those do who act on a person. */
    void hold(PersonId one, PersonId other) {
        jdbc.sql("SELECT id FROM people_person WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", List.of(Ids.bytes(one.value()), Ids.bytes(other.value())))
                .query((row, n) -> PersonRows.id(row))
                .list();
    }

    void add(MergeId merge, int position, Token token) {
        jdbc.sql("INSERT INTO people_merge_reference (merge_id, position, code, token)"
                        + " VALUES (:merge, :position, :code, :token)")
                .param("merge", Ids.bytes(merge.value()))
                .param("position", position)
                .param("code", token.code())
                .param("token", token.token())
                .update();
    }

    Optional<MergeRow> find(MergeId id) {
        return jdbc.sql("SELECT * FROM people_merge WHERE id = :id FOR UPDATE")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> row(row))
                .optional();
    }

    List<MergeRow> of(PersonId person) {
        return jdbc.sql("SELECT * FROM people_merge WHERE kept_id = :id OR merged_id = :id ORDER BY at DESC, id DESC")
                .param("id", Ids.bytes(person.value()))
                .query((row, n) -> row(row))
                .list();
    }

    Before before(MergeId id) {
        return jdbc.sql("SELECT * FROM people_merge WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> before(row))
                .single();
    }

    List<Token> tokens(MergeId id) {
        return jdbc.sql("SELECT code, token FROM people_merge_reference WHERE merge_id = :id ORDER BY position DESC")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Token(row.getString("code"), row.getString("token")))
                .list();
    }

    void undone(MergeId id, Officer officer, Instant at) {
        jdbc.sql("UPDATE people_merge SET undone_at = :at, undone_by = :by WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .param("at", utc(at))
                .param("by", officer.username())
                .update();
    }

    private static MergeRow row(ResultSet row) throws SQLException {
        LocalDateTime undone = row.getObject("undone_at", LocalDateTime.class);
        return new MergeRow(
                new MergeId(Ids.uuid(row.getBytes("id"))),
                new PersonId(Ids.uuid(row.getBytes("kept_id"))),
                new PersonId(Ids.uuid(row.getBytes("merged_id"))),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getObject("until_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                undone == null ? null : undone.toInstant(ZoneOffset.UTC),
                row.getString("undone_by"));
    }

    private static Before before(ResultSet row) throws SQLException {
        Integer year = row.getObject("kept_birth_year", Integer.class);
        String sex = row.getString("kept_sex");
        return new Before(
                row.getString("kept_name"),
                year == null ? null : new Birth(year, row.getObject("kept_birth_date", LocalDate.class)),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("kept_nationality"),
                words(row.getString("taken")),
                words(row.getString("parts")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
