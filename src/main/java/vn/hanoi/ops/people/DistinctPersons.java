package vn.hanoi.ops.people;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** Pairs of which an officer said that they are two persons; they are not proposed again. */
@Component
class DistinctPersons implements PersonReferences {

    private final JdbcClient jdbc;
    private final Clock clock;

    DistinctPersons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers a pair. @return whether it is new */
    boolean remember(PersonId one, PersonId other, String officer) {
        return jdbc.sql("INSERT IGNORE INTO people_distinct (low_id, high_id, at, officer)"
                                + " VALUES (:low, :high, :at, :officer)")
                        .param("low", low(one, other))
                        .param("high", high(one, other))
                        .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("officer", officer)
                        .update()
                == 1;
    }

    /** Forgets a pair. @return whether there was one */
    boolean forget(PersonId one, PersonId other) {
        return jdbc.sql("DELETE FROM people_distinct WHERE low_id = :low AND high_id = :high")
                        .param("low", low(one, other))
                        .param("high", high(one, other))
                        .update()
                == 1;
    }

    /** Who is known to be somebody else than the person. */
    List<PersonId> from(PersonId person) {
        return jdbc.sql("SELECT high_id id FROM people_distinct WHERE low_id = :id"
                        + " UNION ALL SELECT low_id id FROM people_distinct WHERE high_id = :id")
                .param("id", Ids.bytes(person.value()))
                .query((row, n) -> PersonRows.id(row))
                .list();
    }

    @Override
    public String code() {
        return "distinct";
    }

    @Override
    public int count(PersonId person) {
        return from(person).size();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        return from(from).stream()
                .filter(other -> !other.equals(to))
                .filter(other -> remember(to, other, "console"))
                .map(PersonId::toString)
                .collect(Collectors.joining(" "));
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        Stream.of(token.split(" "))
                .flatMap(text -> PersonId.parse(text).stream())
                .forEach(other -> forget(from, other));
    }

    private static byte[] low(PersonId one, PersonId other) {
        return first(one, other) ? Ids.bytes(one.value()) : Ids.bytes(other.value());
    }

    private static byte[] high(PersonId one, PersonId other) {
        return first(one, other) ? Ids.bytes(other.value()) : Ids.bytes(one.value());
    }

    private static boolean first(PersonId one, PersonId other) {
        return Arrays.compareUnsigned(Ids.bytes(one.value()), Ids.bytes(other.value())) < 0;
    }
}
