package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.ExposureTable.Link;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;

/** Who met whom, and where an F0 was. */
@Service
@EnteredTexts
@PreAuthorize(CaseList.READERS)
@Transactional
public class Contacts {

    private static final String HEALTH = "hasRole('" + Roles.HEALTH_OFFICER + "')";
    private static final int MOST = 2_000;

    private final CaseStore store;
    private final CaseBook book;
    private final Contagion contagion;
    private final ExposureTable exposures;
    private final CallLists calls;
    private final CalledContacts called;
    private final Hand.Hands hands;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(
            CaseStore store,
            CaseBook book,
            Contagion contagion,
            ExposureTable exposures,
            CallLists calls,
            CalledContacts called,
            Hand.Hands hands,
            CurrentOfficer officers,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.contagion = contagion;
        this.exposures = exposures;
        this.calls = calls;
        this.called = called;
        this.hands = hands;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The contacts of a case, whatever their area: they share its case; at most 2,000. */
    @Transactional(readOnly = true)
    public List<ContactRow> of(CaseId source) {
        return linked("e.source_id = :id AND c.id = e.contact_id", source);
    }

    /** The cases that a contact met; those of other areas are there too. */
    @Transactional(readOnly = true)
    public List<ContactRow> sources(CaseId contact) {
        return linked("e.contact_id = :id AND c.id = e.source_id", contact);
    }

    /** How far the calling of a case's contacts has come. */
    @Transactional(readOnly = true)
    public CallFigures calling(CaseId source) {
        return calls.figures(
                "id IN (SELECT contact_id FROM cases_exposure WHERE source_id = :source AND removed_at IS NULL)",
                Map.of("source", Ids.bytes(source.value())),
                clock.instant());
    }

    /** Whom callers call in an area now: everybody, or the risk groups alone. */
    @Transactional(readOnly = true)
    public CallRule callRule(AreaPath area) {
        return called.in(area);
    }

    /** Tells whether callers call a contact: everybody, or, where the area works by lists, who is at risk. */
    @Transactional(readOnly = true)
    public boolean isCalled(CaseId id) {
        return book.findById(id)
                .map(record -> called.in(record.area()).calls(record.clinical().risk()))
                .orElse(true);
    }

    /** Links a contact who is in the list to whom it met. */
    @PreAuthorize(HEALTH)
    public void expose(CaseId contact, Exposure exposure) {
        contagion.expose(store.require(contact), exposure, hands.now());
    }

    /** A link was wrong. @param reason never blank */
    @PreAuthorize(HEALTH)
    public void remove(UUID link, String reason) {
        if (reason.isBlank()) {
            throw new CaseRefused(Reason.REASON_MISSING);
        }
        Link found = exposures.find(link).orElseThrow(() -> new CaseRefused(Reason.WRONG_STATE));
        contagion.remove(store.require(found.contact()), found, reason, hands.now());
    }

    /** The markers of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Marker> markers(CaseId id) {
        AreaPath area = seen(id).area();
        return jdbc.sql("SELECT * FROM cases_marker WHERE case_id = :id AND removed_at IS NULL ORDER BY from_at, id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Marker(Ids.uuid(row.getBytes("id")), CaseFields.MARKER.guard(stay(row), area)))
                .list();
    }

    /** Notes where a case was. @return the marker's id, for exposures that happened there */
    @PreAuthorize(HEALTH)
    public UUID mark(CaseId id, Marker.Stay stay) {
        CaseRecord record = store.require(id);
        Hand hand = hands.now();
        if (stay.place().isBlank()
                || stay.place().length() > 300
                || stay.remark().length() > 1_000) {
            throw new CaseRefused(Reason.TOO_LONG);
        }
        if (stay.to().isBefore(stay.from()) || stay.from().isAfter(hand.enteredAt())) {
            throw new CaseRefused(Reason.WRONG_TIME);
        }
        UUID marker = Ids.next();
        jdbc.sql(
                        "INSERT INTO cases_marker (id, case_id, place, area_path, from_at, to_at, setting, note, entered_by,"
                                + " entered_at) VALUES (:id, :case, :place, :area, :from, :to, :setting, :note, :officer, :now)")
                .param("id", Ids.bytes(marker))
                .param("case", Ids.bytes(id.value()))
                .param("place", stay.place().strip())
                .param("area", stay.area() == null ? null : stay.area().value())
                .param("from", CaseLog.utc(stay.from()))
                .param("to", CaseLog.utc(stay.to()))
                .param("setting", stay.setting().name())
                .param("note", stay.remark())
                .param("officer", hand.officer())
                .param("now", CaseLog.utc(hand.enteredAt()))
                .update();
        store.save(record, "CASE_MARKED");
        return marker;
    }

    private List<ContactRow> linked(String join, CaseId id) {
        Set<AreaPath> shared = new LinkedHashSet<>(Set.of(seen(id).area()));
        return jdbc.sql("SELECT e.id link_id, e.last_on, e.setting, e.ongoing, c.* FROM cases_exposure e"
                        + " JOIN cases_case c ON " + join + " WHERE e.removed_at IS NULL ORDER BY e.last_on, c.id"
                        + " LIMIT " + MOST)
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> contact(row, shared))
                .list();
    }

    private CaseRecord seen(CaseId id) {
        CaseRecord record = book.findById(id).orElseThrow(() -> new NoSuchCase(id));
        var scope = officers.require().scope();
        boolean linked = scope.covers(record.area())
                || store.all(exposures.around(List.of(id))).stream().anyMatch(other -> scope.covers(other.area()));
        if (!linked) {
            throw new NoSuchCase(id);
        }
        return record;
    }

    private static ContactRow contact(ResultSet row, Set<AreaPath> shared) throws SQLException {
        var other = CaseQuery.row(row, shared);
        return new ContactRow(
                Ids.uuid(row.getBytes("link_id")),
                other,
                CaseFields.EXPOSURE.guard(row.getObject("last_on", LocalDate.class), other.area(), shared),
                CaseFields.EXPOSURE.guard(Setting.valueOf(row.getString("setting")), other.area(), shared),
                row.getBoolean("ongoing"),
                row.getString("call_outcome"));
    }

    private static Marker.Stay stay(ResultSet row) throws SQLException {
        String area = row.getString("area_path");
        return new Marker.Stay(
                row.getString("place"),
                area == null ? null : new AreaPath(area),
                CaseLog.time(row, "from_at"),
                CaseLog.time(row, "to_at"),
                Setting.valueOf(row.getString("setting")),
                row.getString("note"));
    }
}
