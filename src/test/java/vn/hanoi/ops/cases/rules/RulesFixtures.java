package vn.hanoi.ops.cases.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The delivered rules, read from the migration that delivers them. */
public final class RulesFixtures {

    private static final Pattern RULES = Pattern.compile("^  '(\\{.*})',$", Pattern.MULTILINE);
    private static final List<CaseRules> DELIVERED = read();

    private RulesFixtures() {}

    public static CaseRules july2021() {
        return DELIVERED.get(0);
    }

    public static CaseRules december2021() {
        return DELIVERED.get(2);
    }

    public static CaseRules february2022() {
        return DELIVERED.get(3);
    }

    static List<CaseRules> delivered() {
        return DELIVERED;
    }

    private static List<CaseRules> read() {
        try {
            String sql = Files.readString(Path.of("src/main/resources/db/migration/cases/V10_01__rules.sql"));
            JsonMapper json = JsonMapper.builder().build();
            return RULES.matcher(sql)
                    .results()
                    .map(found -> json.readValue(found.group(1), CaseRules.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
