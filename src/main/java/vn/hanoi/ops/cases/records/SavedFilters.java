package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;

/** The filters that officers keep for themselves under a name; a filter holds no personal data. */
@Service
@EnteredTexts
@PreAuthorize(CaseList.READERS)
@Transactional
public class SavedFilters {

    private static final int NAME_LIMIT = 80;
    private static final int ADDRESS_LIMIT = 500;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, CurrentOfficer officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * A kept filter.
     *
     * @param address the query part of the desk's address
     */
    public record Saved(UUID id, String name, String address) {}

    /** The officer's own, by name. */
    @Transactional(readOnly = true)
    public List<Saved> mine() {
        return jdbc.sql("SELECT id, name, address FROM cases_filter WHERE officer = :officer ORDER BY name")
                .param("officer", officers.require().username())
                .query((row, n) ->
                        new Saved(Ids.uuid(row.getBytes("id")), row.getString("name"), row.getString("address")))
                .list();
    }

    /** Keeps a filter; one of the same name is replaced. */
    public void save(String name, String address) {
        if (name.isBlank() || name.length() > NAME_LIMIT || address.length() > ADDRESS_LIMIT) {
            throw new CaseRefused(name.isBlank() ? Reason.REASON_MISSING : Reason.TOO_LONG);
        }
        jdbc.sql("INSERT INTO cases_filter (id, officer, name, address, made_at)"
                        + " VALUES (:id, :officer, :name, :address, :now)"
                        + " ON DUPLICATE KEY UPDATE address = :address")
                .param("id", Ids.bytes(Ids.next()))
                .param("officer", officers.require().username())
                .param("name", name.strip())
                .param("address", address)
                .param("now", CaseLog.utc(clock.instant()))
                .update();
    }

    /** Forgets one of the officer's own. */
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM cases_filter WHERE id = :id AND officer = :officer")
                .param("id", Ids.bytes(id))
                .param("officer", officers.require().username())
                .update();
    }
}
