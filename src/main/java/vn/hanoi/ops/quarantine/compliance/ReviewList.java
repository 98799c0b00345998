package vn.hanoi.ops.quarantine.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.ReviewId;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteScope;

/** The reviews of the officer's sites as lists. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional(readOnly = true)
public class ReviewList {

    private static final int MOST = 200;
    private static final String SELECT = "SELECT v.*, t.name site_name, c.name camera_name, c.place"
            + " FROM quarantine_review v JOIN quarantine_site t ON t.id = v.site_id"
            + " JOIN quarantine_camera c ON c.id = v.camera_id WHERE ";

    private final SiteScope scope;
    private final JdbcClient jdbc;

    ReviewList(SiteScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /**
     * The reviews in a state, the oldest of the open ones first, else the newest first; at most 200.
     *
     * @param site one site, or all of the officer
     */
    public List<ReviewRow> rows(Optional<SiteId> site, ReviewState state, boolean alerts) {
        ScopeSql cut = scope.within("v.area_path", "v.site_id");
        boolean waits = state == ReviewState.OPEN || state == ReviewState.SEEN || state == ReviewState.TO_CONFIRM;
        JdbcClient.StatementSpec query = jdbc.sql(SELECT + cut.condition()
                        + " AND v.state = :state AND v.handling " + (alerts ? "=" : "<>") + " 'ALERT'"
                        + site.map(s -> " AND v.site_id = :site").orElse("")
                        + " ORDER BY v.first_at" + (waits ? "" : " DESC") + ", v.id LIMIT " + MOST)
                .params(cut.parameters())
                .param("state", state.name());
        site.ifPresent(id -> query.param("site", Ids.bytes(id.value())));
        return query.query((row, n) -> row(row)).list();
    }

    /** One review, or nothing when its site does not exist for the officer. */
    public Optional<ReviewRow> find(ReviewId id) {
        ScopeSql cut = scope.within("v.area_path", "v.site_id");
        return jdbc.sql(SELECT + "v.id = :id AND " + cut.condition())
                .param("id", Ids.bytes(id.value()))
                .params(cut.parameters())
                .query((row, n) -> row(row))
                .optional();
    }

    /** How many alerts stand in each state. */
    public Map<ReviewState, Integer> counts(Optional<SiteId> site) {
        ScopeSql cut = scope.within("v.area_path", "v.site_id");
        Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
        JdbcClient.StatementSpec query = jdbc.sql("SELECT v.state, COUNT(*) how_many FROM quarantine_review v WHERE "
                        + cut.condition() + " AND v.handling = 'ALERT'"
                        + site.map(s -> " AND v.site_id = :site").orElse("") + " GROUP BY v.state")
                .params(cut.parameters());
        site.ifPresent(id -> query.param("site", Ids.bytes(id.value())));
        query.query(row -> {
            counts.put(ReviewState.valueOf(row.getString("state")), row.getInt("how_many"));
        });
        return counts;
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        UUID person = Rows.idOrNull(row, "person_id");
        @Nullable String verdict = row.getString("verdict");
        return new ReviewRow(
                new ReviewId(Rows.id(row, "id")),
                new SiteId(Rows.id(row, "site_id")),
                row.getString("site_name"),
                area,
                Rows.id(row, "camera_id"),
                row.getString("camera_name"),
                row.getString("place"),
                WatchCode.valueOf(row.getString("code")),
                at(row, "first_at"),
                at(row, "last_at"),
                row.getInt("detections"),
                row.getInt("most"),
                Handling.valueOf(row.getString("handling")),
                row.getString("grace"),
                ReviewState.valueOf(row.getString("state")),
                Rows.at(row, "look_until"),
                Rows.at(row, "escalated_at"),
                row.getString("seen_by"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("judged_by"),
                row.getString("action"),
                QuarantineFields.WHOM.guard(person == null ? null : new PersonId(person), area),
                row.getString("confirmed_by"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Rows.at(row, column));
    }
}
