package vn.hanoi.ops.exchange;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.exchange.ExportRefused.Reason;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.sheet.SheetWriter.Stamp;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Writes a file once, as a stream, for the officer who ordered it; the audit knows of it before the first row leaves. */
@Service
@PreAuthorize("isAuthenticated()")
public class ExportDownload {

    private final ExportOrders orders;
    private final ExportCatalogue catalogue;
    private final ExportRecord record;
    private final RunningExports running;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final TransactionTemplate transactions;

    ExportDownload(
            ExportOrders orders,
            ExportCatalogue catalogue,
            ExportRecord record,
            RunningExports running,
            Privacy privacy,
            CurrentOfficer officers,
            ConsoleClock clock,
            TransactionTemplate transactions) {
        this.orders = orders;
        this.catalogue = catalogue;
        this.record = record;
        this.running = running;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Writes the file.
     *
     * @param out takes the content as it comes; a file that breaks off lacks its last line
     * @throws ExportRefused before anything is written: not the officer's own, not approved, downloaded before, too late
     * @throws ExportCancelled when the officer stopped it meanwhile
     */
    public void write(ExportId id, OutputStream out) throws IOException {
        Officer officer = officers.require();
        Started started = transactions.execute(status -> begin(id, officer));
        RunningExports.Progress progress = running.begin(id, started.row().expected());
        DigestOutputStream digest = new DigestOutputStream(out, sha256());
        try {
            started.list().write(run(started, digest, progress));
            digest.flush();
            transactions.executeWithoutResult(status -> finish(started, progress.rows(), digest));
        } catch (ExportCancelled e) {
            transactions.executeWithoutResult(status -> cancel(started, progress.rows()));
            throw e;
        } catch (IOException | RuntimeException e) {
            transactions.executeWithoutResult(status -> breakOff(started, progress.rows()));
            throw e;
        } finally {
            running.end(id);
        }
    }

    private record Started(Exportable list, ExportRow row, int attempt, ExportQuery query, Disclosure disclosure) {

        List<String> fields() {
            return list.fields().stream()
                    .filter(disclosure::offers)
                    .map(DeclaredField::code)
                    .toList();
        }
    }

    private Started begin(ExportId id, Officer officer) {
        ExportOrder order = orders.findById(id.value())
                .filter(o -> o.isOf(officer))
                .orElseThrow(() -> new ExportRefused(Reason.NOT_THERE));
        order.begin(clock.realTime());
        ExportRow row = order.row(clock.realTime());
        Exportable list = catalogue.find(row.kind(), officer);
        Disclosure disclosure = privacy.on(Channel.EXPORT, officer).serving(row.purpose());
        record.changed("EXPORT_BEGUN", row);
        return new Started(list, row, order.attempt(), catalogue.opened(order.sealedQuery()), disclosure);
    }

    private ExportRun run(Started started, OutputStream out, RunningExports.Progress progress) {
        ExportRow row = started.row();
        String at = Formats.dateTime(clock.realTime());
        Stamp stamp = new Stamp(
                text(row.titleKey()),
                row.requestedBy() + " " + at,
                row.id().toString(),
                rows -> text(
                        "exchange.stamp",
                        row.id().toString(),
                        row.requestedBy(),
                        at,
                        text(row.purpose().titleKey()),
                        rows));
        return new ExportRun(row, started.query(), started.disclosure(), out, stamp, progress);
    }

    private void finish(Started started, long rows, DigestOutputStream digest) {
        String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        order(started).ifPresent(order -> order.finish(clock.realTime(), rows, sha256));
        record.left("FILE_EXPORTED", started.row(), started.fields(), rows);
    }

    private void cancel(Started started, long rows) {
        order(started).ifPresent(order -> order.stop(clock.realTime(), rows));
        record.left("EXPORT_STOPPED", started.row(), started.fields(), rows);
    }

    private void breakOff(Started started, long rows) {
        order(started).ifPresent(order -> order.breakOff(rows));
        record.left("EXPORT_BROKEN", started.row(), started.fields(), rows);
    }

    /** The order, as long as it waits for this download and none that was begun later. */
    private Optional<ExportOrder> order(Started started) {
        return orders.findById(started.row().id().value()).filter(order -> order.runs(started.attempt()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
