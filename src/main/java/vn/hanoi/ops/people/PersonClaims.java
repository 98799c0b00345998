package vn.hanoi.ops.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/**
 * Lets two officers who enter the same person at the same moment end with one record: whoever is about to register claims
 * the name with each paper's number, and name and birth with the phone or the home. The second one waits for the first one's
 * transaction and gets the first one's record. A number alone claims nobody, because a child comes with a parent's card.
 */
@Component
class PersonClaims {

    private static final Duration HELD = Duration.ofMinutes(10);
    private static final String FIELD = "person.claim";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final SearchHashes hashes;
    private final ConsoleClock clock;

    PersonClaims(JdbcTemplate jdbc, JdbcClient client, SearchHashes hashes, ConsoleClock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Claims for many persons at once. @return for each the record that claimed first, which may be its own */
    Map<PersonId, PersonId> claim(Map<PersonId, PersonData> persons) {
        Map<String, PersonId> wanted = new TreeMap<>();
        Map<PersonId, Set<String>> keys = new HashMap<>();
        persons.forEach((id, data) -> {
            Set<String> own = keys(data);
            keys.put(id, own);
            own.forEach(key -> wanted.putIfAbsent(key, id));
        });
        Map<String, PersonId> holders = wanted.isEmpty() ? Map.of() : hold(wanted);
        Map<PersonId, PersonId> first = new HashMap<>();
        keys.forEach((id, own) -> first.put(
                id,
                own.stream()
                        .map(holders::get)
                        .filter(holder -> holder != null && !holder.equals(id))
                        .findFirst()
                        .orElse(id)));
        first.forEach((id, holder) -> {
            if (!holder.equals(id)) {
                handOver(keys.get(id), id, holder);
            }
        });
        return first;
    }

    /** What the one who came second claimed besides belongs to the first, so that a third one finds the same record. */
    private void handOver(Set<String> keys, PersonId second, PersonId first) {
        client.sql("UPDATE people_claim SET person_id = :first WHERE person_id = :second AND key_hash IN (:keys)")
                .param("first", Ids.bytes(first.value()))
                .param("second", Ids.bytes(second.value()))
                .param("keys", keys.stream().map(HexFormat.of()::parseHex).toList())
                .update();
    }

    private Map<String, PersonId> hold(Map<String, PersonId> wanted) {
        Instant now = clock.realTime();
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        LocalDateTime old = LocalDateTime.ofInstant(now.minus(HELD), ZoneOffset.UTC);
        List<Object> values = new ArrayList<>();
        wanted.forEach(
                (key, id) -> Collections.addAll(values, HexFormat.of().parseHex(key), Ids.bytes(id.value()), at));
        values.addAll(List.of(old, old));
        jdbc.update(
                "INSERT INTO people_claim (key_hash, person_id, at) VALUES "
                        + String.join(", ", Collections.nCopies(wanted.size(), "(?, ?, ?)"))
                        + " ON DUPLICATE KEY UPDATE person_id = IF(at < ?, VALUES(person_id), person_id),"
                        + " at = IF(at < ?, VALUES(at), at)",
                values.toArray());
        Map<String, PersonId> holders = new HashMap<>();
        client.sql("SELECT key_hash, person_id id FROM people_claim WHERE key_hash IN (:keys) FOR UPDATE")
                .param(
                        "keys",
                        wanted.keySet().stream().map(HexFormat.of()::parseHex).toList())
                .query((row, n) -> holders.put(HexFormat.of().formatHex(row.getBytes("key_hash")), PersonRows.id(row)))
                .list();
        return holders;
    }

    private Set<String> keys(PersonData data) {
        Set<String> keys = new HashSet<>();
        String name = VietnameseText.fold(data.name());
        data.documents().forEach(document -> keys.add(key("document|" + name, document.key())));
        Birth birth = data.birth();
        if (birth != null && birth.date() != null) {
            String who = name + "|" + birth;
            data.phones().forEach(phone -> keys.add(key(who, Sealing.normalPhone(phone))));
            data.addresses().stream()
                    .flatMap(home -> HouseholdRule.normalForm(home.text(), home.unit()).stream())
                    .forEach(home -> keys.add(key(who, home)));
        }
        return keys;
    }

    private String key(String what, String value) {
        return HexFormat.of().formatHex(hashes.of(FIELD, what + "|" + value));
    }
}
