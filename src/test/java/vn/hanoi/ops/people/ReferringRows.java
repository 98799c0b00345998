package vn.hanoi.ops.people;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Rows of another room that point to persons, kept in memory. */
@TestComponent
public class ReferringRows implements PersonReferences {

    private final Map<String, PersonId> rows = new HashMap<>();

    /** Lets a row point to a person. */
    public void put(String row, PersonId person) {
        rows.put(row, person);
    }

    /** Whom a row points to. */
    public PersonId of(String row) {
        return rows.get(row);
    }

    @Override
    public String code() {
        return "test";
    }

    @Override
    public int count(PersonId person) {
        return (int) rows.values().stream().filter(person::equals).count();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        String token = rows.entrySet().stream()
                .filter(e -> e.getValue().equals(from))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        rows.replaceAll((row, person) -> person.equals(from) ? to : person);
        return token;
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        Stream.of(token.split(" ")).forEach(row -> rows.replace(row, from, to));
    }
}
