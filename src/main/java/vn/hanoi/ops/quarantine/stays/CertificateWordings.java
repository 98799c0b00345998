package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wordings of papers as dated rows. */
@Component
class CertificateWordings {

    /** A wording from a day on; braces in its closing lines are filled in. */
    record Wording(
            String kind,
            String symbol,
            String subject,
            String opening,
            List<String> closing,
            String post,
            List<String> recipients) {}

    private final JdbcClient jdbc;

    CertificateWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Wording of(String paper, LocalDate day) {
        return jdbc.sql("SELECT * FROM quarantine_wording WHERE paper = :paper AND valid_from <= :day"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("paper", paper)
                .param("day", day)
                .query((row, n) -> new Wording(
                        row.getString("kind"),
                        row.getString("symbol"),
                        row.getString("subject"),
                        row.getString("opening"),
                        lines(row.getString("closing")),
                        row.getString("post"),
                        lines(row.getString("recipients"))))
                .single();
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
