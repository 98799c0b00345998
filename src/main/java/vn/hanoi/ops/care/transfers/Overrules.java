package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.kernel.Ids;

/** Keeps when an officer chose another place than the first proposal, and why. */
@Service
@PreAuthorize(CareRoles.READERS)
public class Overrules {

    private static final int LIMIT = 1_000;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    Overrules(JdbcClient jdbc, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** An overrule. @param words why, in the officer's words */
    public record Overrule(
            Instant at, TransferId transfer, SiteId proposed, SiteId chosen, int rules, String officer, String words) {}

    /** The overrules of the officer's areas since a moment, the newest first, at most 500. */
    @Transactional(readOnly = true)
    public List<Overrule> since(Instant moment) {
        ScopeSql scope = officers.require().scope().within("area_path");
        return jdbc.sql("SELECT * FROM care_overrule WHERE at >= :since AND " + scope.condition()
                        + " ORDER BY at DESC LIMIT 500")
                .param("since", CareTimes.utc(moment))
                .params(scope.parameters())
                .query((row, n) -> new Overrule(
                        CareTimes.at(row, "at"),
                        new TransferId(Ids.uuid(row.getBytes("transfer_id"))),
                        new SiteId(Ids.uuid(row.getBytes("proposed_site"))),
                        new SiteId(Ids.uuid(row.getBytes("chosen_site"))),
                        row.getInt("rules_version"),
                        row.getString("officer_name").isBlank()
                                ? row.getString("officer")
                                : row.getString("officer_name"),
                        row.getString("reason")))
                .list();
    }

    /** Notes an overrule when the place is not the first of the ranking. @throws CareRefused without a reason */
    void note(Transfer transfer, Ranking ranking, SiteId chosen, String reason, CareHand hand) {
        SiteId first = ranking.first().map(best -> best.site().id()).orElse(chosen);
        if (first.equals(chosen)) {
            return;
        }
        CareRefused.unless(!reason.isBlank(), CareRefused.Reason.REASON_MISSING);
        CareRefused.unless(reason.length() <= LIMIT, CareRefused.Reason.TOO_LONG);
        transfer.note(TransferStep.OVERRULED, hand, chosen, reason);
        jdbc.sql("INSERT INTO care_overrule (id, transfer_id, area_path, at, proposed_site, chosen_site, rules_version,"
                        + " officer, officer_name, reason) VALUES (:id, :transfer, :area, :at, :proposed, :chosen,"
                        + " :rules, :officer, :name, :reason)")
                .param("id", Ids.bytes(Ids.next()))
                .param("transfer", Ids.bytes(transfer.id().value()))
                .param("area", transfer.areaPath)
                .param("at", CareTimes.utc(hand.at()))
                .param("proposed", Ids.bytes(first.value()))
                .param("chosen", Ids.bytes(chosen.value()))
                .param("rules", ranking.rules().version())
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("reason", reason.strip())
                .update();
    }
}
