package vn.hanoi.ops.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Reads lines of persons without loading records. */
@Component
class PersonRows {

    /** The columns of a line; {@code p} is the record, {@code ph} its first phone, {@code d} its first paper. */
    static final String COLUMNS = "p.id, p.name, p.birth_year, p.birth_date, p.sex, p.area_path,"
            + " ph.number_sealed phone_sealed, d.number_sealed document_sealed, d.kind document_kind, d.issued_on";

    static final String PARTS = " LEFT JOIN people_phone ph ON ph.person_id = p.id AND ph.position = 0"
            + " LEFT JOIN people_document d ON d.person_id = p.id AND d.position = 0";

    private static final int MOST = 1_000;
    private static final int MOST_EXACT = 50;
    private static final int LONGEST_CHAIN = 20;
    private static final int LOCKED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    PersonRows(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Map<PersonId, PersonRow> of(Map<PersonId, Set<AreaPath>> shared) {
        Map<PersonId, PersonId> now = current(shared.keySet());
        Map<PersonId, Set<AreaPath>> areas = new HashMap<>();
        shared.forEach((id, paths) -> areas.merge(now.getOrDefault(id, id), paths, PersonRows::both));
        Map<PersonId, PersonRow> read = new HashMap<>();
        if (!areas.isEmpty()) {
            jdbc.sql("SELECT " + COLUMNS + " FROM people_person p" + PARTS + " WHERE p.id IN (:ids)")
                    .param("ids", bytes(areas.keySet()))
                    .query((row, n) -> row(row, areas))
                    .list()
                    .forEach(row -> read.put(row.id(), row));
        }
        Map<PersonId, PersonRow> answer = new LinkedHashMap<>();
        shared.keySet().forEach(id -> Optional.ofNullable(read.get(now.getOrDefault(id, id)))
                .ifPresent(row -> answer.put(id, row)));
        return answer;
    }

    Map<PersonId, PersonKeys> keys(Collection<PersonId> ids) {
        Map<PersonId, PersonId> now = current(ids);
        Map<PersonId, PersonKeys> read = new HashMap<>();
        if (!now.isEmpty()) {
            jdbc.sql("SELECT p.id, ph.number_hash, (SELECT a.household_hash FROM people_address a"
                            + " WHERE a.person_id = p.id AND a.kind = 'CURRENT' ORDER BY a.position LIMIT 1) home_hash"
                            + " FROM people_person p LEFT JOIN people_phone ph ON ph.person_id = p.id"
                            + " AND ph.position = 0 WHERE p.id IN (:ids)")
                    .param("ids", bytes(now.values()))
                    .query((row, n) ->
                            new PersonKeys(id(row), key(row.getBytes("number_hash")), key(row.getBytes("home_hash"))))
                    .list()
                    .forEach(keys -> read.put(keys.id(), keys));
        }
        Map<PersonId, PersonKeys> answer = new LinkedHashMap<>();
        now.forEach((asked, id) -> Optional.ofNullable(read.get(id)).ifPresent(keys -> answer.put(asked, keys)));
        return answer;
    }

    /**
     * The records that ids stand for now, locked in the order of their ids; an id without a record has none. Whoever merges
     * locks them too, so that after the wait it is asked again what they stand for.
     */
    Map<PersonId, PersonId> hold(Collection<PersonId> ids) {
        Map<PersonId, PersonId> now = current(ids);
        Set<PersonId> there = new HashSet<>();
        List<byte[]> sorted = bytes(sorted(now.values()));
        for (int from = 0; from < sorted.size(); from += LOCKED_AT_ONCE) {
            there.addAll(jdbc.sql("SELECT id FROM people_person WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                    .param("ids", sorted.subList(from, Math.min(sorted.size(), from + LOCKED_AT_ONCE)))
                    .query((row, n) -> id(row))
                    .list());
        }
        if (!current(ids).equals(now)) {
            return hold(ids);
        }
        now.values().removeIf(id -> !there.contains(id));
        return now;
    }

    List<PersonId> withPhone(byte[] hash) {
        return exact("people_phone", hash);
    }

    List<PersonId> withDocument(byte[] hash) {
        return exact("people_document", hash);
    }

    PersonRow row(ResultSet row, Map<PersonId, Set<AreaPath>> shared) throws SQLException {
        PersonId id = id(row);
        AreaPath area = new AreaPath(row.getString("area_path"));
        Set<AreaPath> areas = shared.getOrDefault(id, Set.of());
        String sex = row.getString("sex");
        byte[] phone = row.getBytes("phone_sealed");
        return new PersonRow(
                id,
                area,
                PeopleFields.NAME.guard(row.getString("name"), area, areas),
                PeopleFields.BIRTH.guard(birth(row), area, areas),
                PeopleFields.SEX.guard(sex == null ? null : Sex.valueOf(sex), area, areas),
                PeopleFields.PHONE.guard(phone == null ? null : sealing.openPhone(phone), area, areas),
                PeopleFields.DOCUMENT.guard(document(row), area, areas));
    }

    static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(Ids.uuid(row.getBytes("id")));
    }

    static @Nullable Birth birth(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return year == null ? null : new Birth(year, row.getObject("birth_date", LocalDate.class));
    }

    private @Nullable Document document(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("document_sealed");
        return sealed == null
                ? null
                : new Document(
                        DocumentKind.valueOf(row.getString("document_kind")),
                        sealing.openDocument(sealed),
                        row.getObject("issued_on", LocalDate.class));
    }

    /** The records that ids stand for now, in the order asked. */
    private Map<PersonId, PersonId> current(Collection<PersonId> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("At most 1,000 persons at once, not " + ids.size());
        }
        Map<PersonId, PersonId> now = new LinkedHashMap<>();
        ids.forEach(id -> now.put(id, id));
        Map<PersonId, PersonId> moved = merged(now.values());
        for (int step = 0; step < LONGEST_CHAIN && !moved.isEmpty(); step++) {
            Map<PersonId, PersonId> next = moved;
            now.replaceAll((asked, id) -> next.getOrDefault(id, id));
            moved = merged(next.values());
        }
        return now;
    }

    private Map<PersonId, PersonId> merged(Collection<PersonId> ids) {
        Map<PersonId, PersonId> merged = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, merged_into FROM people_person WHERE id IN (:ids) AND merged_into IS NOT NULL")
                    .param("ids", bytes(ids))
                    .query((row, n) -> merged.put(id(row), new PersonId(Ids.uuid(row.getBytes("merged_into")))))
                    .list();
        }
        return merged;
    }

    private List<PersonId> exact(String table, byte[] hash) {
        return jdbc.sql("SELECT DISTINCT p.id FROM " + table + " part JOIN people_person p ON p.id = part.person_id"
                        + " WHERE part.number_hash = :hash AND p.merged_into IS NULL LIMIT " + MOST_EXACT)
                .param("hash", hash)
                .query((row, n) -> id(row))
                .list();
    }

    private static Optional<String> key(byte @Nullable [] hash) {
        return hash == null ? Optional.empty() : Optional.of(Sealing.groupKey(hash));
    }

    /** In the order in which the database sorts them. */
    private static List<PersonId> sorted(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .sorted((one, other) -> Arrays.compareUnsigned(Ids.bytes(one.value()), Ids.bytes(other.value())))
                .toList();
    }

    private static List<byte[]> bytes(Collection<PersonId> ids) {
        return ids.stream().distinct().map(id -> Ids.bytes(id.value())).toList();
    }

    private static Set<AreaPath> both(Set<AreaPath> one, Set<AreaPath> other) {
        Set<AreaPath> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
