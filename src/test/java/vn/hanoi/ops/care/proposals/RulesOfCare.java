package vn.hanoi.ops.care.proposals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The delivered rules as tests use them, read from the migration so that they are the same. */
final class RulesOfCare {

    private RulesOfCare() {}

    static CareRulesVersion july() {
        return version(1);
    }

    static CareRulesVersion december() {
        return version(2);
    }

    private static CareRulesVersion version(int number) {
        try (InputStream file = RulesOfCare.class.getResourceAsStream("/db/migration/care/V17_02__transfers.sql")) {
            String sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> found = Pattern.compile("'(\\{.*})'")
                    .matcher(sql)
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            CareRules rules = JsonMapper.builder().build().readValue(found.get(number - 1), CareRules.class);
            return new CareRulesVersion(
                    number,
                    "test",
                    CareRulesVersion.Stage.APPROVED,
                    Instant.EPOCH,
                    "test",
                    rules,
                    "console",
                    "console",
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
