package vn.hanoi.ops.people.codes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads codes by the lists in force today; the lists are dated rows in the database. */
@Component
public class PersonCodes {

    /** The longest text that is read, in characters; a card's code has less than 1,000. */
    public static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads what a scanner or a keyboard sent.
     *
     * @throws IllegalArgumentException when it is longer than {@link #LONGEST}
     */
    public ReadCode read(String sent) {
        if (sent.length() > LONGEST) {
            throw new IllegalArgumentException("A code has at most " + LONGEST + " characters");
        }
        LocalDate today = LocalDate.now(clock);
        return new CodeReading(lists(today)).read(sent, today);
    }

    /** The text without line ends and signs that nobody sees, as it is read. */
    public static String line(String sent) {
        return String.join(" ", CodeText.lines(sent));
    }

    private CodeLists lists(LocalDate today) {
        Set<String> provinces = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        Set<String> hosts = new TreeSet<>();
        jdbc.sql("SELECT list, code FROM people_code_list WHERE valid_from <= :today"
                        + " AND (valid_to IS NULL OR valid_to >= :today)")
                .param("today", today)
                .query((row, n) -> switch (row.getString("list")) {
                    case "PROVINCE" -> provinces.add(row.getString("code"));
                    case "INSURANCE_GROUP" -> groups.add(row.getString("code"));
                    default -> hosts.add(row.getString("code"));
                })
                .list();
        return new CodeLists(provinces, groups, hosts);
    }
}
