package vn.hanoi.ops.enforcement.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.calendar.DeliveredCalendar;

/** The delivered law, read from the migration that delivers it. */
final class DeliveredLaw {

    private static final Pattern ROW = Pattern.compile(
            "^  (\\d+), 'APPROVED', '([^']*)', '([^']*)',\\R  '([^']*)',\\R  '(\\{.*})',$", Pattern.MULTILINE);

    static final List<LawVersion> ALL = read();
    static final Assessor ASSESSOR = assessor();

    private DeliveredLaw() {}

    static LawVersion on(String day) {
        LocalDate date = LocalDate.parse(day);
        return ALL.stream()
                .filter(v -> !v.validFrom().isAfter(date))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** What the law of the day says. */
    static Assessment assess(Question question) {
        return ASSESSOR.assess(on(question.on().toString()), question);
    }

    static Assessment assess(String day, Offender offender, String... acts) {
        return assess(Question.about(LocalDate.parse(day), offender, acts));
    }

    static LegalClocks clocks() {
        return new LegalClocks(DeliveredCalendar.read());
    }

    private static Assessor assessor() {
        return new Assessor(Mockito.mock(LawBook.class), clocks());
    }

    private static List<LawVersion> read() {
        try {
            String sql = Files.readString(Path.of("src/main/resources/db/migration/enforcement/V15_01__law.sql"));
            JsonMapper json = JsonMapper.builder().build();
            return ROW.matcher(sql)
                    .results()
                    .map(m -> new LawVersion(
                            Integer.parseInt(m.group(1)),
                            LawVersion.State.APPROVED,
                            m.group(2),
                            LocalDate.parse(m.group(3)),
                            m.group(4),
                            json.readValue(m.group(5), Law.class),
                            "console",
                            "console"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
