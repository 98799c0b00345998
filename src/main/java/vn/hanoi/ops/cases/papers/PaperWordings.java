package vn.hanoi.ops.cases.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wordings as dated rows. */
@Component
class PaperWordings {

    private final JdbcClient jdbc;

    PaperWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PaperWording of(CasePaper paper, LocalDate day) {
        return jdbc.sql("SELECT * FROM cases_paper_wording WHERE paper = ? AND valid_from <= ?"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .params(paper.name(), day)
                .query((row, n) -> wording(row))
                .single();
    }

    List<PaperWording> all() {
        return jdbc.sql("SELECT * FROM cases_paper_wording ORDER BY paper, valid_from DESC")
                .query((row, n) -> wording(row))
                .list();
    }

    void replace(PaperWording wording, String officer) {
        jdbc.sql(
                        "REPLACE INTO cases_paper_wording (paper, valid_from, kind, symbol, subject, grounds, opening, closing,"
                                + " authority, post, recipients, source, decided_by) VALUES (:paper, :from, :kind, :symbol,"
                                + " :subject, :grounds, :opening, :closing, :authority, :post, :recipients, :source, :by)")
                .param("paper", wording.paper().name())
                .param("from", wording.validFrom())
                .param("kind", wording.heading().strip())
                .param("symbol", wording.symbol().strip())
                .param("subject", wording.subject().strip())
                .param("grounds", String.join("\n", wording.grounds()))
                .param("opening", wording.opening().strip())
                .param("closing", String.join("\n", wording.closing()))
                .param("authority", wording.authority().strip())
                .param("post", wording.post().strip())
                .param("recipients", String.join("\n", wording.recipients()))
                .param("source", wording.source().strip())
                .param("by", officer)
                .update();
    }

    private static PaperWording wording(ResultSet row) throws SQLException {
        return new PaperWording(
                CasePaper.valueOf(row.getString("paper")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("kind"),
                row.getString("symbol"),
                row.getString("subject"),
                lines(row.getString("grounds")),
                row.getString("opening"),
                lines(row.getString("closing")),
                row.getString("authority"),
                row.getString("post"),
                lines(row.getString("recipients")),
                row.getString("source"));
    }

    static List<String> lines(String text) {
        return Stream.of(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
