package vn.hanoi.ops.hotline.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/** The answers with their sources; one past its validity is not offered until somebody has looked at it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class Knowledge {

    private static final int MOST = 8;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Knowledge(JdbcClient jdbc, CurrentOfficer officers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Articles valid today with all the words, marks or not; those that helped most first; at most 8. */
    @Transactional(readOnly = true)
    public List<Article> search(String words) {
        StringBuilder sql = new StringBuilder("SELECT * FROM hotline_article WHERE valid_from <= :today"
                + " AND (valid_to IS NULL OR valid_to >= :today)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today());
        int n = 0;
        for (String word : VietnameseText.fold(words).split(" ")) {
            if (!word.isEmpty()) {
                sql.append(" AND folded LIKE :word").append(n);
                parameters.put("word" + n++, "%" + word + "%");
            }
        }
        return jdbc.sql(sql + " ORDER BY helped DESC, branch, id LIMIT " + MOST)
                .params(parameters)
                .query(Knowledge::article)
                .list();
    }

    /** Articles past their validity, for review. */
    @Transactional(readOnly = true)
    public List<Article> toReview() {
        return jdbc.sql("SELECT * FROM hotline_article WHERE valid_to < :today ORDER BY valid_to")
                .param("today", today())
                .query(Knowledge::article)
                .list();
    }

    /** All articles, by branch and title. */
    @Transactional(readOnly = true)
    public List<Article> all() {
        return jdbc.sql("SELECT * FROM hotline_article ORDER BY branch, title")
                .query(Knowledge::article)
                .list();
    }

    /** Enters an article, or writes it anew when there is one of this id; that is a review too. */
    @PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
    public void write(Article article) {
        String folded = VietnameseText.fold(article.title() + " " + article.body());
        jdbc.sql("INSERT INTO hotline_article (id, branch, title, body, folded, source, valid_from, valid_to, helped,"
                        + " not_helped, reviewed_at, reviewed_by) VALUES (:id, :branch, :title, :body, :folded, :source,"
                        + " :from, :to, 0, 0, :now, :by) ON DUPLICATE KEY UPDATE branch = :branch, title = :title,"
                        + " body = :body, folded = :folded, source = :source, valid_from = :from, valid_to = :to,"
                        + " reviewed_at = :now, reviewed_by = :by")
                .param("id", Ids.bytes(article.id()))
                .param("branch", article.branch())
                .param("title", article.title())
                .param("body", article.body())
                .param("folded", folded)
                .param("source", article.source())
                .param("from", article.validFrom())
                .param("to", article.validTo())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", officers.require().username())
                .update();
        events.publishEvent(
                ActRecorded.of(ActKind.SETTING, "ARTICLE_WRITTEN", "article:" + article.id(), AreaPath.CITY));
    }

    /** Notes whether it was the answer. */
    public void rated(UUID id, boolean helped) {
        jdbc.sql("UPDATE hotline_article SET helped = helped + :yes, not_helped = not_helped + :no WHERE id = :id")
                .param("yes", helped ? 1 : 0)
                .param("no", helped ? 0 : 1)
                .param("id", Ids.bytes(id))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private static Article article(ResultSet row, int n) throws SQLException {
        return new Article(
                Ids.uuid(row.getBytes("id")),
                row.getInt("branch"),
                row.getString("title"),
                row.getString("body"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("helped"),
                row.getInt("not_helped"));
    }
}
