package vn.hanoi.ops.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Finds persons in an index's order: by given name as Vietnamese lists are sorted, never by offset. Scopes below a district
 * read the index of the area, wider ones the indexes of names, so that the first page costs the same in every role.
 */
@Component
class PersonSearch {

    private static final int WARD = 3;
    private static final String BY_AREA = "idx_people_person_area";
    private static final String BY_NAME = "idx_people_person_name";
    private static final String BY_FAMILY = "idx_people_person_family";
    private static final String BY_FORWARD = "idx_people_person_front";
    private static final String BY_SORTED = "idx_people_person_sorted";

    private final JdbcClient jdbc;
    private final PersonRows rows;
    private final Sealing sealing;

    PersonSearch(JdbcClient jdbc, PersonRows rows, Sealing sealing) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sealing = sealing;
    }

    /** What a page begins behind. */
    record Place(String turned, PersonId id) {}

    /** A found record's place in the order. */
    record Found(PersonId id, String turned) {}

    /** Where a record stands in the order; nothing when it was merged or erased meanwhile. */
    @Nullable
    Place place(PersonId id) {
        return jdbc.sql("SELECT p.id, p.name_turned FROM people_person p WHERE p.id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Place(row.getString("name_turned"), PersonRows.id(row)))
                .optional()
                .orElse(null);
    }

    List<Found> everybody(AreaScope scope, @Nullable Place after, int limit) {
        return isWard(scope)
                ? read(BY_AREA, "p.name_turned > ''", Map.of(), scope, after, limit)
                : read(BY_NAME, "p.name_turned > ''", Map.of(), scope, after, limit);
    }

    /**
     * By words of a name in any case and without marks. Within wards: whose words begin with these, in any order. Wider:
     * names that begin with them from the front or from the given name, or have the same words in another order; one word
     * alone is a whole family name or the beginning of a given name.
     */
    List<Found> named(String text, AreaScope scope, @Nullable Place after, int limit) {
        String folded = VietnameseText.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        if (isWard(scope)) {
            return words(folded, scope, after, limit);
        }
        NameKeys keys = NameKeys.of(text);
        Map<PersonId, Found> found = new LinkedHashMap<>();
        List<Found> front = folded.indexOf(' ') < 0
                ? read(BY_FAMILY, "p.family = :w", Map.of("w", folded), scope, after, limit)
                : read(BY_FORWARD, "p.name_folded LIKE :w", Map.of("w", folded + "%"), scope, after, limit);
        Stream.of(
                        read(BY_NAME, "p.name_turned LIKE :w", Map.of("w", keys.turned() + "%"), scope, after, limit),
                        front,
                        read(BY_SORTED, "p.name_sorted = :w", Map.of("w", keys.sorted()), scope, after, limit))
                .flatMap(List::stream)
                .forEach(f -> found.put(f.id(), f));
        return found.values().stream()
                .sorted(Comparator.comparing(Found::turned).thenComparing(Found::id))
                .limit(limit)
                .toList();
    }

    /** By a phone or the number of a paper, exactly. */
    List<Found> numbered(String text, Set<DeclaredField> fields, AreaScope scope) {
        List<PersonId> ids = new ArrayList<>();
        if (fields.contains(PeopleFields.PHONE) && PhoneNumber.parse(text).isPresent()) {
            ids.addAll(rows.withPhone(sealing.phoneHash(text)));
        }
        if (fields.contains(PeopleFields.DOCUMENT)) {
            ids.addAll(rows.withDocument(sealing.documentHash(Document.of(DocumentKind.OTHER, text))));
            ids.addAll(rows.withDocument(sealing.documentHash(Document.of(DocumentKind.BHYT, text))));
        }
        return ids.stream()
                .distinct()
                .flatMap(
                        id -> read("PRIMARY", "p.id = :w", Map.of("w", Ids.bytes(id.value())), scope, null, 1).stream())
                .toList();
    }

    private List<Found> words(String folded, AreaScope scope, @Nullable Place after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String word : folded.split(" ")) {
            String name = "w" + parameters.size();
            conditions.add("CONCAT(' ', p.name_turned) LIKE :" + name);
            parameters.put(name, "% " + word + "%");
        }
        return read(BY_AREA, String.join(" AND ", conditions), parameters, scope, after, limit);
    }

    private List<Found> read(
            String index,
            String condition,
            Map<String, Object> parameters,
            AreaScope scope,
            @Nullable Place after,
            int limit) {
        ScopeSql cut = scope.within("p.area_path");
        String behind = after == null
                ? ""
                : " AND (p.name_turned > :afterName OR (p.name_turned = :afterName AND p.id > :afterId))";
        JdbcClient.StatementSpec query = jdbc.sql(
                        "SELECT p.id, p.name_turned FROM people_person p FORCE INDEX (" + index
                                + ") WHERE " + condition + " AND " + cut.condition() + behind
                                + " ORDER BY p.name_turned, p.id LIMIT " + limit)
                .params(parameters)
                .params(cut.parameters());
        if (after != null) {
            query = query.param("afterName", after.turned())
                    .param("afterId", Ids.bytes(after.id().value()));
        }
        return query.query((row, n) -> new Found(PersonRows.id(row), row.getString("name_turned")))
                .list();
    }

    private static boolean isWard(AreaScope scope) {
        return scope.paths().stream().allMatch(path -> path.level() >= WARD);
    }
}
