package vn.hanoi.ops.people;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** Writes new persons, one or many, with few statements. */
@Component
class PersonInserts {

    private static final int MOST = 500;
    private static final String PERSON =
            "id, version, name, name_folded, name_turned, name_sorted, name_ends, initials, birth_year, birth_date, sex,"
                    + " nationality, area_path, registered_at, changed_at";
    private static final String PHONE = "person_id, position, part, number_sealed, number_hash";
    private static final String DOCUMENT =
            "person_id, position, part, kind, number_sealed, number_hash, tail_hash, issued_on";
    private static final String ADDRESS =
            "person_id, position, part, kind, text_sealed, household_hash, unit_path, position_sealed";
    private static final String HISTORY = "person_id, version, at, officer, officer_name, fields";

    private final JdbcTemplate jdbc;
    private final Sealing sealing;

    PersonInserts(JdbcTemplate jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** A person to be written. */
    record Entry(PersonId id, RegisterPerson command) {}

    /** Who enters them. @param officer the account @param name as it is shown */
    record Hand(String officer, String name, Instant at) {}

    void write(List<Entry> entries, Hand hand) {
        for (int from = 0; from < entries.size(); from += MOST) {
            part(entries.subList(from, Math.min(entries.size(), from + MOST)), hand);
        }
    }

    private void part(List<Entry> entries, Hand hand) {
        LocalDateTime now = LocalDateTime.ofInstant(hand.at(), ZoneOffset.UTC);
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> phones = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> addresses = new ArrayList<>();
        List<Object[]> history = new ArrayList<>();
        for (Entry entry : entries) {
            byte[] key = Ids.bytes(entry.id().value());
            PersonData data = entry.command().data();
            persons.add(person(key, entry.command(), now));
            parts(key, data, phones, documents, addresses);
            history.add(
                    new Object[] {key, 0, now, hand.officer(), hand.name(), String.join(" ", PersonHistory.fields(data))
                    });
        }
        insert("people_person", PERSON, persons);
        insert("people_phone", PHONE, phones);
        insert("people_document", DOCUMENT, documents);
        insert("people_address", ADDRESS, addresses);
        insert("people_history", HISTORY, history);
    }

    private void parts(
            byte[] key, PersonData data, List<Object[]> phones, List<Object[]> documents, List<Object[]> addresses) {
        for (int i = 0; i < data.phones().size(); i++) {
            SealedPhone phone = sealing.phone(data.phones().get(i));
            phones.add(new Object[] {key, i, Ids.bytes(phone.part()), phone.numberSealed(), phone.numberHash()});
        }
        List<Document> papers = data.documents().stream()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
        for (int i = 0; i < papers.size(); i++) {
            documents.add(paper(key, i, sealing.document(papers.get(i))));
        }
        for (int i = 0; i < data.addresses().size(); i++) {
            addresses.add(address(key, i, sealing.address(data.addresses().get(i))));
        }
    }

    private static @Nullable Object[] paper(byte[] key, int position, SealedDocument paper) {
        return new @Nullable Object[] {
            key,
            position,
            Ids.bytes(paper.part()),
            paper.kind().name(),
            paper.numberSealed(),
            paper.numberHash(),
            paper.tailHash(),
            paper.issuedOn()
        };
    }

    private static @Nullable Object[] address(byte[] key, int position, SealedAddress address) {
        return new @Nullable Object[] {
            key,
            position,
            Ids.bytes(address.part()),
            address.kind().name(),
            address.textSealed(),
            address.householdHash(),
            address.unitPath(),
            address.positionSealed()
        };
    }

    private static @Nullable Object[] person(byte[] key, RegisterPerson command, LocalDateTime now) {
        PersonData data = command.data();
        NameKeys keys = NameKeys.of(data.name());
        Birth birth = data.birth();
        return new @Nullable Object[] {
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
            command.area().value(),
            now,
            now
        };
    }

    private void insert(String table, String columns, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            String places = "(" + "?,".repeat(rows.getFirst().length - 1) + "?)";
            jdbc.update(
                    "INSERT INTO " + table + " (" + columns + ") VALUES "
                            + String.join(",", Collections.nCopies(rows.size(), places)),
                    rows.stream().flatMap(Arrays::stream).toArray());
        }
    }
}
