package vn.hanoi.ops.enforcement.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** The records as an officer may see them: cut to the officer's area; what lies outside does not exist. */
@Service
@PreAuthorize(EnforcementRoles.FILES)
@Transactional(readOnly = true)
public class RecordList {

    private static final int PAGE_LIMIT = 500;

    private final JdbcClient jdbc;
    private final RecordReading reading;
    private final LawBook law;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    RecordList(
            JdbcClient jdbc,
            RecordReading reading,
            LawBook law,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.law = law;
        this.officers = officers;
        this.events = events;
    }

    /**
     * One page, the newest first.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 500
     */
    public List<RecordRow> rows(RecordFilter filter, @Nullable RecordRow after, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, parameters);
        if (after != null) {
            where += " AND (drawn_at < :drawn OR (drawn_at = :drawn AND id < :id))";
            parameters.put("drawn", LocalDateTime.ofInstant(after.drawnAt(), ZoneOffset.UTC));
            parameters.put("id", Ids.bytes(after.id().value()));
        }
        return jdbc.sql(
                        "SELECT id, state, number, offender_name, acts, place, area_path, inspection, acted_at, drawn_at, signed_at,"
                                + " officer_name FROM enforcement_record r WHERE " + where
                                + " ORDER BY drawn_at DESC, id DESC LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    /** How many there are, counted up to the cap. */
    public int count(RecordFilter filter, int cap) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM enforcement_record r WHERE " + where(filter, parameters)
                        + " LIMIT " + cap + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** One record, or nothing when there is none in scope. The opening is recorded. */
    @Transactional
    public Optional<RecordDetails> find(ViolationId id) {
        Optional<RecordDetails> found = reading.find(id)
                .filter(r -> officers.require().scope().covers(r.row().area()));
        found.ifPresent(r -> events.publishEvent(ActRecorded.of(
                ActKind.VIEW, "RECORD_OPENED", "violation:" + id, r.row().area())));
        return found;
    }

    private String where(RecordFilter filter, Map<String, Object> parameters) {
        ScopeSql scope = officers.require().scope().listed("r.area_path", "r.district");
        parameters.putAll(scope.parameters());
        List<String> parts = new ArrayList<>(List.of(scope.condition()));
        filter.state().ifPresent(state -> {
            parts.add("r.state = :state");
            parameters.put("state", state.name());
        });
        filter.venue().ifPresent(venue -> {
            parts.add("r.venue = :venue");
            parameters.put("venue", Ids.bytes(venue.value()));
        });
        if (filter.undecided()) {
            parts.add("r.undecided = TRUE");
        }
        return String.join(" AND ", parts);
    }

    private RecordRow row(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        LocalDateTime signed = row.getObject("signed_at", LocalDateTime.class);
        Integer number = row.getObject("number", Integer.class);
        Instant acted = row.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        String acts = row.getString("acts");
        byte[] visit = row.getBytes("inspection");
        return new RecordRow(
                new ViolationId(Ids.uuid(row.getBytes("id"))),
                RecordState.valueOf(row.getString("state")),
                number == null
                        ? ""
                        : number + "/"
                                + law.at(acted).law().form(Form.Kind.RECORD).symbol(),
                EnforcementFields.OFFENDER.guard(row.getString("offender_name"), area),
                acts.isEmpty() ? List.of() : List.of(acts.split(",")),
                row.getString("place"),
                area,
                visit == null ? null : new InspectionId(Ids.uuid(visit)),
                row.getObject("drawn_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                signed == null ? null : signed.toInstant(ZoneOffset.UTC),
                row.getString("officer_name"));
    }
}
