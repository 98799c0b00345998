package vn.hanoi.ops.people;

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
import vn.hanoi.ops.people.matching.BirthSlips;
import vn.hanoi.ops.people.matching.Profile;

/** Fetches the records that any of many persons may be, a group of them with one statement that reads an index alone. */
@Component
class ManyCandidates {

    private static final int PART = 1_000;
    private static final int NAMESAKES = 100;
    private static final int PER_NUMBER = 50;

    private final JdbcClient jdbc;
    private final CandidateSearch search;
    private final PersonRows rows;

    ManyCandidates(JdbcClient jdbc, CandidateSearch search, PersonRows rows) {
        this.jdbc = jdbc;
        this.search = search;
        this.rows = rows;
    }

    /** A record as an index knows it. @param name the words that the index holds */
    private record Entry(PersonId id, String name, @Nullable Birth birth) {}

    /** For each question the records with a number of it, and those with a like name or birth. */
    record Found(List<Set<PersonId>> byNumber, List<Set<PersonId>> byLikeness) {

        /** Those of all questions that are known by likeness alone. */
        Set<PersonId> all() {
            return byLikeness.stream().flatMap(Set::stream).collect(Collectors.toSet());
        }
    }

    /** For each question the records that it may mean. @param near also namesakes whose birth is only near */
    Found candidates(List<MatchQuestion> questions, List<Profile> entered, boolean near) {
        List<Set<PersonId>> numbers = new ArrayList<>();
        List<Set<PersonId>> likeness = new ArrayList<>();
        questions.forEach(question -> {
            numbers.add(new HashSet<>());
            likeness.add(new HashSet<>());
        });
        byNumber(
                "people_document",
                "number_hash",
                entered.stream().map(Profile::documents).toList(),
                numbers);
        byNumber(
                "people_phone",
                "number_hash",
                entered.stream().map(Profile::phones).toList(),
                numbers);
        byNumber(
                "people_address",
                "household_hash",
                entered.stream().map(Profile::homes).toList(),
                numbers);
        if (near) {
            byName(questions, likeness);
        }
        byDay(questions, likeness);
        return new Found(numbers, likeness);
    }

    /** What stands in the records themselves, without their numbers. */
    Map<PersonId, Profile> bare(Set<PersonId> ids) {
        Map<PersonId, Profile> bare = new HashMap<>();
        parts(ids).forEach(part -> bare.putAll(search.bare(part)));
        return bare;
    }

    Map<PersonId, Profile> profiles(Set<PersonId> ids) {
        Map<PersonId, Profile> profiles = new HashMap<>();
        parts(ids).forEach(part -> profiles.putAll(search.profiles(part)));
        return profiles;
    }

    Map<PersonId, PersonRow> rows(Set<PersonId> ids) {
        Map<PersonId, PersonRow> read = new HashMap<>();
        parts(ids)
                .forEach(part ->
                        read.putAll(rows.of(part.stream().collect(Collectors.toMap(id -> id, id -> Set.of())))));
        return read;
    }

    private static List<List<PersonId>> parts(Collection<PersonId> ids) {
        List<PersonId> all = List.copyOf(ids);
        List<List<PersonId>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PART) {
            parts.add(all.subList(from, Math.min(all.size(), from + PART)));
        }
        return parts;
    }

    private void byNumber(String table, String column, List<Set<String>> hashes, List<Set<PersonId>> found) {
        Set<String> wanted = hashes.stream()
                .flatMap(Set::stream)
                .filter(hash -> !hash.isEmpty())
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, List<PersonId>> owners = new HashMap<>();
        jdbc.sql("SELECT person_id id, " + column + " hash FROM " + table + " WHERE " + column + " IN (:hashes)")
                .param("hashes", wanted.stream().map(HexFormat.of()::parseHex).toList())
                .query((row, n) -> owners.computeIfAbsent(
                                HexFormat.of().formatHex(row.getBytes("hash")), hash -> new ArrayList<>())
                        .add(PersonRows.id(row)))
                .list();
        for (int i = 0; i < hashes.size(); i++) {
            Set<PersonId> own = found.get(i);
            hashes.get(i)
                    .forEach(hash -> own.addAll(owners.getOrDefault(hash, List.of()).stream()
                            .limit(PER_NUMBER)
                            .toList()));
        }
    }

    /** The same words in whatever order, with the same birth, a slip of it, or one that is not known to the day. */
    private void byName(List<MatchQuestion> questions, List<Set<PersonId>> found) {
        List<String> sorted = questions.stream()
                .map(question -> NameKeys.of(question.data().name()).sorted())
                .toList();
        Map<String, List<Entry>> namesakes =
                read("name_sorted", "idx_people_person_namesake", "name_sorted IN (:keys)", Set.copyOf(sorted)).stream()
                        .collect(Collectors.groupingBy(Entry::name));
        for (int i = 0; i < sorted.size(); i++) {
            Birth birth = questions.get(i).data().birth();
            LocalDate day = birth == null ? null : birth.date();
            Set<LocalDate> slips = day == null ? Set.of() : BirthSlips.of(day);
            namesakes.getOrDefault(sorted.get(i), List.of()).stream()
                    .filter(entry -> fits(entry.birth(), birth, slips))
                    .limit(NAMESAKES)
                    .map(Entry::id)
                    .forEach(found.get(i)::add);
        }
    }

    private static boolean fits(@Nullable Birth there, @Nullable Birth entered, Set<LocalDate> slips) {
        if (there == null || entered == null) {
            return true;
        }
        LocalDate day = there.date();
        return day == null || entered.date() == null ? there.year() == entered.year() : slips.contains(day);
    }

    /** Born on the same day with a name like it. */
    private void byDay(List<MatchQuestion> questions, List<Set<PersonId>> found) {
        Map<Integer, LocalDate> days = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Birth birth = questions.get(i).data().birth();
            LocalDate day = birth == null ? null : birth.date();
            if (day != null) {
                days.put(i, day);
            }
        }
        if (days.isEmpty()) {
            return;
        }
        Map<LocalDate, List<Entry>> born = born(Set.copyOf(days.values()));
        days.forEach((i, day) -> {
            NameKeys keys = NameKeys.of(questions.get(i).data().name());
            born.getOrDefault(day, List.of()).stream()
                    .filter(entry -> like(keys, NameKeys.ofFolded(entry.name())))
                    .map(Entry::id)
                    .forEach(found.get(i)::add);
        });
    }

    private Map<LocalDate, List<Entry>> born(Set<LocalDate> days) {
        Map<LocalDate, List<Entry>> born = new HashMap<>();
        for (Entry entry :
                read("name_turned", "idx_people_person_day", "birth_date IN (:keys) AND name_turned > ''", days)) {
            Birth birth = entry.birth();
            if (birth != null && birth.date() != null) {
                born.computeIfAbsent(birth.date(), day -> new ArrayList<>()).add(entry);
            }
        }
        return born;
    }

    private static boolean like(NameKeys one, NameKeys other) {
        return one.initials().equals(other.initials()) || one.ends().equals(other.ends());
    }

    private List<Entry> read(String column, String index, String condition, Set<?> keys) {
        return jdbc.sql("SELECT id, " + column + " words, birth_year, birth_date FROM people_person FORCE INDEX ("
                        + index + ") WHERE " + condition)
                .param("keys", keys)
                .query((row, n) -> new Entry(PersonRows.id(row), row.getString("words"), PersonRows.birth(row)))
                .list();
    }
}
