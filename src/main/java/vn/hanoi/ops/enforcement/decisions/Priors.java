package vn.hanoi.ops.enforcement.decisions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.enforcement.law.LegalClocks;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.records.RecordReading.Signed;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** Finds earlier sanctions of the same offender for the same acts across the city, within the law's window. */
@Component
class Priors {

    private final JdbcClient jdbc;
    private final LawBook book;
    private final LegalClocks clocks;

    Priors(JdbcClient jdbc, LawBook book, LegalClocks clocks) {
        this.jdbc = jdbc;
        this.book = book;
        this.clocks = clocks;
    }

    /** The newest first, at most 50. */
    List<Prior> of(Signed record) {
        VenueId venue = record.offender() == Offender.ORGANISATION ? record.venue() : null;
        if (record.documentHash() == null && venue == null) {
            return List.of();
        }
        LawVersion law = book.at(record.actedAt());
        return jdbc.sql("SELECT d.id, d.number, d.office, d.signed_on, d.law, GROUP_CONCAT(a.code) AS codes"
                        + " FROM enforcement_decision d JOIN enforcement_decided_act a ON a.decision_id = d.id"
                        + " WHERE (d.document_hash = :document OR d.venue = :venue)"
                        + " AND d.state IN ('SIGNED', 'DELIVERED', 'PAID', 'COERCED') AND d.signed_on >= :since"
                        + " AND d.signed_on <= :act AND a.code IN (:acts)"
                        + " GROUP BY d.id, d.number, d.office, d.signed_on, d.law"
                        + " ORDER BY d.signed_on DESC, d.id LIMIT 50")
                .param("document", record.documentHash())
                .param("venue", venue == null ? null : Ids.bytes(venue.value()))
                .param("since", clocks.recidivismSince(law.law(), record.actedAt()))
                .param("act", LocalDate.ofInstant(record.signedAt(), ConsoleClock.HANOI))
                .param("acts", record.acts())
                .query((row, n) -> new Prior(
                        row.getInt("number") + "/"
                                + book.version(row.getInt("law"))
                                        .map(v ->
                                                v.law().form(Form.Kind.DECISION).symbol())
                                        .orElse(""),
                        row.getObject("signed_on", LocalDate.class),
                        new AreaPath(row.getString("office")),
                        List.of(row.getString("codes").split(","))))
                .list();
    }
}
