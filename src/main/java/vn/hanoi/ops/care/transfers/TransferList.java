package vn.hanoi.ops.care.transfers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareScope;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonRegister;

/** Transfers as an officer may see them: of patients of the officer's areas, and to and from places there. */
@Service
@PreAuthorize(CareRoles.TRANSFER_READERS)
@Transactional(readOnly = true)
public class TransferList {

    private static final int LIMIT = 6_000;

    private final TransferQuery query;
    private final TransferLog log;
    private final BedHolds holds;
    private final StoredTransfers transfers;
    private final PersonRegister persons;
    private final CurrentOfficer officers;
    private final CareScope own;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    TransferList(
            TransferQuery query,
            TransferLog log,
            BedHolds holds,
            StoredTransfers transfers,
            PersonRegister persons,
            CurrentOfficer officers,
            CareScope own,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.query = query;
        this.log = log;
        this.holds = holds;
        this.transfers = transfers;
        this.persons = persons;
        this.officers = officers;
        this.own = own;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Transfers that the filter lets through: emergencies first, then who has waited longest. @param limit at most 6,000 */
    public List<TransferRow> rows(TransferFilter filter, int limit) {
        return query.rows(scope(), own.within("to_site"), filter, Math.clamp(limit, 1, LIMIT));
    }

    /** These transfers as far as the officer may see them, in the order of lists. */
    public List<TransferRow> rows(List<TransferId> ids) {
        return ids.isEmpty()
                ? List.of()
                : query.rows(scope(), ids).stream()
                        .filter(row -> own.sees(row.to()))
                        .toList();
    }

    /** How many there are in each state. */
    public Map<TransferState, Integer> counts(TransferFilter filter) {
        return query.counts(scope(), own.within("to_site"), filter);
    }

    /** Open transfers of whoever has this phone, in whatever form it is written; the search is recorded. */
    @Transactional
    public List<TransferRow> withPhone(String written) {
        List<TransferRow> rows =
                query.rows(scope(), own.within("to_site"), TransferFilter.OPEN.of(persons.withPhone(written)), LIMIT);
        events.publishEvent(ActRecorded.of(ActKind.SEARCH, "TRANSFER_SOUGHT_BY_PHONE", "transfers", null)
                .rows(rows.size()));
        return rows;
    }

    /** One row, or nothing when the officer may not see it. */
    public Optional<TransferRow> row(TransferId id) {
        return transfers.findById(id).filter(this::exists).flatMap(transfer -> read(id));
    }

    /** One transfer whole, or nothing when the officer may not see it. */
    public Optional<TransferDetails> find(TransferId id) {
        return transfers.findById(id).filter(this::exists).flatMap(transfer -> read(id).map(row -> new TransferDetails(
                row,
                holds.find(id).orElse(null),
                TransferFields.HANDOVER.guard(transfer.handover, row.area(), row.shared()),
                transfer.familyToldAt,
                transfer.siteToldAt,
                log.of(row))));
    }

    private boolean exists(Transfer transfer) {
        return transfer.isOf(scope()) && own.sees(transfer.to());
    }

    private Optional<TransferRow> read(TransferId id) {
        return jdbc.sql("SELECT * FROM care_transfer WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> TransferQuery.row(row))
                .optional();
    }

    private AreaScope scope() {
        return officers.require().scope();
    }
}
