package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.kernel.ui.text.CsvDownload;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.held.HeldPapers;
import vn.hanoi.ops.protection.requests.PersonFinder;
import vn.hanoi.ops.protection.requests.RequestFilter;
import vn.hanoi.ops.protection.requests.RequestList;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.SubjectRequests;
import vn.hanoi.ops.protection.ui.parts.Dues;

/** What the register's screen is made from. */
@Component
record RequestDesk(
        SubjectRequests requests,
        RequestList list,
        PersonFinder finder,
        HeldPapers papers,
        Privacy privacy,
        GuardedTexts texts,
        CurrentOfficer officers) {

    /** Who is at work. */
    Officer officer() {
        return officers.require();
    }

    /** How the officer sees who asks: the register itself is the purpose. */
    Disclosure disclosure() {
        return privacy.on(Channel.FORM).serving(Purpose.SUBJECT_REQUEST);
    }

    /** The columns of a file, which holds no people. */
    List<String> fileHeader() {
        return List.of(
                text("protection.request.number"),
                text("protection.request.kind"),
                text("protection.request.way"),
                text("protection.request.received"),
                text("protection.request.answerDue"),
                text("protection.request.doneDue"),
                text("protection.request.extended"),
                text("protection.request.state"),
                text("protection.request.outcome"),
                text("protection.request.closed"));
    }

    /** The rows of a file; read when it is downloaded. */
    CsvDownload.Rows file(RequestFilter filter) {
        return rows -> list.export(filter).forEach(row -> rows.accept(line(row)));
    }

    private static List<?> line(RequestRow row) {
        return List.of(
                row.number(),
                text(row.kind().key()),
                text(row.way().key()),
                Formats.dateTime(row.receivedAt()),
                Dues.end(row.answerDue()),
                Dues.end(row.doneDue()),
                row.extended() ? text("protection.yes") : text("protection.no"),
                text(row.state().key()),
                row.outcome() == null ? "" : text(row.outcome().key()),
                row.closedAt() == null ? "" : Formats.dateTime(row.closedAt()));
    }
}
