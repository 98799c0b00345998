package vn.hanoi.ops.care.transfers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.kernel.Ids;

/** The courses of transfers: lines are added and never changed. */
@Component
class TransferLog {

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    TransferLog(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    void add(TransferId id, List<TransferFile.Line> lines) {
        batch.batchUpdate(
                "INSERT INTO care_transfer_step (id, transfer_id, at, step, officer, officer_name, site_id, words)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                100,
                (row, line) -> {
                    row.setBytes(1, Ids.bytes(Ids.next()));
                    row.setBytes(2, Ids.bytes(id.value()));
                    row.setObject(3, CareTimes.utc(line.hand().at()));
                    row.setString(4, line.step().name());
                    row.setString(5, line.hand().officer());
                    row.setString(6, line.hand().name());
                    row.setBytes(
                            7,
                            line.site() == null ? null : Ids.bytes(line.site().value()));
                    row.setString(8, line.words());
                });
    }

    List<TransferEntry> of(TransferRow transfer) {
        return jdbc.sql("SELECT * FROM care_transfer_step WHERE transfer_id = :id ORDER BY id")
                .param("id", Ids.bytes(transfer.id().value()))
                .query((row, n) -> new TransferEntry(
                        CareTimes.at(row, "at"),
                        TransferStep.valueOf(row.getString("step")),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        TransferQuery.site(row, "site_id"),
                        TransferFields.HANDOVER.guard(row.getString("words"), transfer.area(), transfer.shared())))
                .list();
    }

    /** The places that refused a patient, by transfer. */
    Map<TransferId, Set<SiteId>> refusedBy(List<TransferId> ids) {
        Map<TransferId, Set<SiteId>> refused = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT transfer_id, site_id FROM care_transfer_step WHERE transfer_id IN (:ids)"
                            + " AND step = 'REFUSED' AND site_id IS NOT NULL")
                    .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query((row, n) -> refused.computeIfAbsent(
                                    new TransferId(Ids.uuid(row.getBytes("transfer_id"))), id -> new HashSet<>())
                            .add(new SiteId(Ids.uuid(row.getBytes("site_id")))))
                    .list();
        }
        return refused;
    }

    /** The places that refused a patient in this transfer. */
    Set<SiteId> refusedBy(TransferId id) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT site_id FROM care_transfer_step WHERE transfer_id = :id"
                        + " AND step = 'REFUSED' AND site_id IS NOT NULL")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new SiteId(Ids.uuid(row.getBytes("site_id"))))
                .list());
    }
}
