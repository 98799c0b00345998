package vn.hanoi.ops.people;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Writes many made-up persons into the room's tables with nothing but JDBC, as the console would store them. */
public class PeopleBulk {

    private static final int BATCH = 1_000;
    private static final LocalDateTime THEN = LocalDateTime.of(2021, 9, 1, 0, 0);
    private static final List<String> INDEXES = List.of(
            "idx_people_person_name (name_turned, id, area_path)",
            "idx_people_person_front (name_folded, name_turned, id, area_path)",
            "idx_people_person_family (family, name_turned, id, area_path)",
            "idx_people_person_area (area_path, name_turned, id)",
            "idx_people_person_sorted (name_sorted, area_path)",
            "idx_people_person_initials (birth_year, initials, birth_date)",
            "idx_people_person_ends (birth_year, name_ends, birth_date)",
            "idx_people_person_namesake (name_sorted, birth_date, birth_year)",
            "idx_people_person_day (birth_date, name_turned, birth_year)");

    private final JdbcTemplate jdbc;
    private final Sealing sealing;

    /** Made with the console's own sealing, so that the rows can be read again. */
    public PeopleBulk(JdbcTemplate jdbc, SearchHashes hashes, Seals seals) {
        this.jdbc = jdbc;
        this.sealing = new Sealing(seals, hashes);
    }

    /** Writes so many persons; the indexes of names are built afterwards, as for any large load. @return the first ids */
    public List<PersonId> write(int count, int remembered, Supplier<PersonData> people) {
        INDEXES.forEach(index -> jdbc.execute("ALTER TABLE people_person DROP INDEX " + index.split(" ")[0]));
        List<PersonId> ids = new ArrayList<>();
        for (int done = 0; done < count; done += BATCH) {
            List<PersonId> batch = batch(Math.min(BATCH, count - done), people);
            ids.addAll(batch.subList(0, Math.min(batch.size(), Math.max(0, remembered - ids.size()))));
        }
        INDEXES.forEach(index -> jdbc.execute("ALTER TABLE people_person ADD INDEX " + index));
        jdbc.execute("ANALYZE TABLE people_person, people_phone, people_document, people_address");
        return ids;
    }

    private List<PersonId> batch(int count, Supplier<PersonData> people) {
        List<PersonId> ids = new ArrayList<>();
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> phones = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonData data = people.get();
            PersonId id = PersonId.next();
            byte[] key = Ids.bytes(id.value());
            ids.add(id);
            persons.add(person(key, data));
            data.phones().stream()
                    .map(sealing::phone)
                    .forEach(p ->
                            phones.add(new Object[] {key, 0, Ids.bytes(p.part()), p.numberSealed(), p.numberHash()}));
            data.documents().stream()
                    .map(sealing::document)
                    .forEach(d -> documents.add(new Object[] {
                        key, 0, Ids.bytes(d.part()), d.kind().name(), d.numberSealed(), d.numberHash(), d.tailHash()
                    }));
            data.addresses().stream()
                    .map(sealing::address)
                    .forEach(a -> addresses.add(new Object[] {
                        key, 0, Ids.bytes(a.part()), a.kind().name(), a.textSealed(), a.householdHash(), a.unitPath()
                    }));
        }
        insert(
                "people_person",
                "id, version, name, name_folded, name_turned, name_sorted, name_ends, initials,"
                        + " birth_year, birth_date, sex, nationality, area_path, registered_at, changed_at",
                persons);
        insert("people_phone", "person_id, position, part, number_sealed, number_hash", phones);
        insert("people_document", "person_id, position, part, kind, number_sealed, number_hash, tail_hash", documents);
        insert("people_address", "person_id, position, part, kind, text_sealed, household_hash, unit_path", addresses);
        return ids;
    }

    private static Object[] person(byte[] key, PersonData data) {
        NameKeys keys = NameKeys.of(data.name());
        Birth birth = data.birth();
        return new Object[] {
            key,
            0,
            data.name(),
            keys.folded(),
            keys.turned(),
            keys.sorted(),
            keys.ends(),
            keys.initials(),
            birth == null ? null : birth.year(),
            birth == null ? null : birth.date(),
            data.sex() == null ? null : data.sex().name(),
            data.nationality(),
            data.unit().orElseThrow().value(),
            THEN,
            THEN
        };
    }

    private void insert(String table, String columns, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String places = "(" + "?,".repeat(rows.getFirst().length - 1) + "?)";
        String sql = "INSERT INTO " + table + " (" + columns + ") VALUES "
                + String.join(",", Collections.nCopies(rows.size(), places));
        jdbc.update(sql, rows.stream().flatMap(Arrays::stream).toArray());
    }
}
