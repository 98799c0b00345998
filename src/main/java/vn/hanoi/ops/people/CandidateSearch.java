package vn.hanoi.ops.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.matching.BirthSlips;
import vn.hanoi.ops.people.matching.Profile;

/** Fetches the few records among millions that a person may be, each group of them from one index. */
@Component
class CandidateSearch {

    private static final String COLUMNS = "id, name, birth_year, birth_date, sex, area_path";
    private static final int PER_GROUP = 400;
    private static final int PER_KEY = 50;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    CandidateSearch(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** What was entered, as it is compared. */
    Profile profile(MatchQuestion question) {
        PersonData data = question.data();
        Set<String> ends = new HashSet<>();
        if (question.documentEnd() != null) {
            ends.add(hex(sealing.tailHash(question.documentEnd())));
        }
        return new Profile(
                data.name(),
                data.birth(),
                data.sex(),
                data.unit().orElse(null),
                hashes(data.documents()),
                hashes(data.documents().stream()
                        .filter(d -> d.kind() == DocumentKind.CCCD)
                        .toList()),
                ends,
                data.phones().stream().map(p -> hex(sealing.phoneHash(p))).collect(Collectors.toSet()),
                data.addresses().stream()
                        .map(sealing::householdHash)
                        .filter(h -> h != null)
                        .map(CandidateSearch::hex)
                        .collect(Collectors.toSet()));
    }

    /**
     * Records with a like name or birth, compared by what stands in the record alone. When the day is known, records of
     * another day count only if that may be a slip or if they know the year alone: others could not be likely any more.
     */
    Map<PersonId, Profile> candidates(MatchQuestion question) {
        NameKeys keys = NameKeys.of(question.data().name());
        Birth birth = question.data().birth();
        Map<String, Object> parameters = new HashMap<>();
        List<String> groups = new ArrayList<>();
        parameters.put("sorted", keys.sorted());
        question.data().unit().ifPresent(unit -> {
            parameters.put("unit", unit.value());
            groups.add(group("idx_people_person_sorted", "name_sorted = :sorted AND area_path = :unit"));
        });
        if (birth == null) {
            groups.add(group("idx_people_person_sorted", "name_sorted = :sorted"));
        } else {
            parameters.put("year", birth.year());
            parameters.put("initials", keys.initials());
            parameters.put("ends", keys.ends());
            groups.addAll(byBirth(birth.date(), parameters));
        }
        Map<PersonId, Profile> found = new LinkedHashMap<>();
        jdbc.sql(String.join(" UNION ALL ", groups))
                .params(parameters)
                .query((row, n) -> found.put(PersonRows.id(row), bare(row)))
                .list();
        return found;
    }

    private static List<String> byBirth(@Nullable LocalDate day, Map<String, Object> parameters) {
        String initials = "birth_year = :year AND initials = :initials";
        String ends = "birth_year = :year AND name_ends = :ends";
        if (day == null) {
            return List.of(group("idx_people_person_initials", initials), group("idx_people_person_ends", ends));
        }
        parameters.put("day", day);
        parameters.put("slips", BirthSlips.of(day));
        String near = " AND (birth_date IN (:slips) OR birth_date IS NULL)";
        return List.of(
                group("idx_people_person_initials", initials + near),
                group("idx_people_person_ends", ends + near),
                group("idx_people_person_namesake", "name_sorted = :sorted" + near),
                group("idx_people_person_day", "birth_date = :day AND name_turned > ''"));
    }

    /** Records with the same number of a paper, the same end of it, the same phone or home. */
    Set<PersonId> exact(MatchQuestion question) {
        PersonData data = question.data();
        Set<PersonId> ids = new HashSet<>();
        for (Document document : data.documents()) {
            ids.addAll(keyed("people_document", "number_hash", sealing.documentHash(document)));
        }
        if (question.documentEnd() != null) {
            ids.addAll(keyed("people_document", "tail_hash", sealing.tailHash(question.documentEnd())));
        }
        for (String phone : data.phones()) {
            ids.addAll(keyed("people_phone", "number_hash", sealing.phoneHash(phone)));
        }
        for (HomeAddress address : data.addresses()) {
            byte[] home = sealing.householdHash(address);
            if (home != null) {
                ids.addAll(keyed("people_address", "household_hash", home));
            }
        }
        return ids;
    }

    /** Whole profiles of a few records; merged ones are left out. */
    Map<PersonId, Profile> profiles(Collection<PersonId> ids) {
        Map<PersonId, Profile> profiles = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return profiles;
        }
        List<byte[]> keys = ids.stream().map(id -> Ids.bytes(id.value())).toList();
        Map<PersonId, Set<String>> documents = parts(keys, "people_document", "number_hash", "");
        Map<PersonId, Set<String>> cards = parts(keys, "people_document", "number_hash", " AND kind = 'CCCD'");
        Map<PersonId, Set<String>> ends = parts(keys, "people_document", "tail_hash", "");
        Map<PersonId, Set<String>> phones = parts(keys, "people_phone", "number_hash", "");
        Map<PersonId, Set<String>> homes =
                parts(keys, "people_address", "household_hash", " AND household_hash IS NOT NULL");
        profiles.putAll(bare(ids));
        profiles.replaceAll((id, bare) -> bare.with(
                documents.getOrDefault(id, Set.of()),
                cards.getOrDefault(id, Set.of()),
                ends.getOrDefault(id, Set.of()),
                phones.getOrDefault(id, Set.of()),
                homes.getOrDefault(id, Set.of())));
        return profiles;
    }

    /** A few records without their numbers; merged ones are left out. */
    Map<PersonId, Profile> bare(Collection<PersonId> ids) {
        Map<PersonId, Profile> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT " + COLUMNS + " FROM people_person WHERE id IN (:ids) AND merged_into IS NULL")
                    .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query((row, n) -> found.put(PersonRows.id(row), bare(row)))
                    .list();
        }
        return found;
    }

    private Map<PersonId, Set<String>> parts(List<byte[]> ids, String table, String column, String condition) {
        Map<PersonId, Set<String>> parts = new HashMap<>();
        jdbc.sql("SELECT person_id id, " + column + " hash FROM " + table + " WHERE person_id IN (:ids)" + condition)
                .param("ids", ids)
                .query((row, n) -> parts.computeIfAbsent(PersonRows.id(row), id -> new HashSet<>())
                        .add(hex(row.getBytes("hash"))))
                .list();
        return parts;
    }

    private List<PersonId> keyed(String table, String column, byte[] hash) {
        return jdbc.sql("SELECT DISTINCT person_id id FROM " + table + " WHERE " + column + " = :hash LIMIT " + PER_KEY)
                .param("hash", hash)
                .query((row, n) -> PersonRows.id(row))
                .list();
    }

    private Set<String> hashes(List<Document> documents) {
        return documents.stream().map(d -> hex(sealing.documentHash(d))).collect(Collectors.toSet());
    }

    private static String group(String index, String condition) {
        return "(SELECT " + COLUMNS + " FROM people_person FORCE INDEX (" + index + ") WHERE " + condition + " LIMIT "
                + PER_GROUP + ")";
    }

    private static Profile bare(ResultSet row) throws SQLException {
        String sex = row.getString("sex");
        return new Profile(
                row.getString("name"),
                PersonRows.birth(row),
                sex == null ? null : Sex.valueOf(sex),
                new AreaPath(row.getString("area_path")),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static String hex(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }
}
