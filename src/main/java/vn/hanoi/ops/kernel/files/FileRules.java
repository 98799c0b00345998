package vn.hanoi.ops.kernel.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The terms of files by date, read from memory; terms that another node entered arrive within half a minute. */
@Component
public class FileRules {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile List<FileTerms> versions;

    FileRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.versions = read();
    }

    /** The terms in force now. */
    public FileTerms current() {
        Instant now = clock.instant();
        List<FileTerms> all = versions;
        return all.reversed().stream()
                .filter(terms -> !terms.validFrom().isAfter(now))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** All terms, the earliest first. */
    public List<FileTerms> versions() {
        return versions;
    }

    /** Enters terms, which hold from their own moment; whoever calls has checked who may and records the act. */
    public void enter(FileTerms terms, String officer) {
        jdbc.sql("""
                        INSERT INTO kernel_file_terms
                            (version, valid_from, largest, per_record, media_types, source, entered_by, entered_at)
                        VALUES (:version, :from, :largest, :perRecord, :types, :source, :officer, :now)
                        """)
                .param("version", terms.version())
                .param("from", LocalDateTime.ofInstant(terms.validFrom(), ZoneOffset.UTC))
                .param("largest", terms.largest())
                .param("perRecord", terms.perRecord())
                .param("types", String.join(" ", terms.mediaTypes()))
                .param("source", terms.source())
                .param("officer", officer)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        refresh();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void refresh() {
        versions = read();
    }

    private List<FileTerms> read() {
        return jdbc.sql("SELECT * FROM kernel_file_terms ORDER BY valid_from, version")
                .query((row, n) -> terms(row))
                .list();
    }

    private static FileTerms terms(ResultSet row) throws SQLException {
        return new FileTerms(
                row.getInt("version"),
                row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("largest"),
                row.getInt("per_record"),
                List.of(row.getString("media_types").split(" ")),
                row.getString("source"));
    }
}
