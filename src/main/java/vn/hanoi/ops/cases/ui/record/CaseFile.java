package vn.hanoi.ops.cases.ui.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.outbreaks.OutbreakRow;
import vn.hanoi.ops.cases.records.Attachment;
import vn.hanoi.ops.cases.records.CallFigures;
import vn.hanoi.ops.cases.records.CallRule;
import vn.hanoi.ops.cases.records.CaseDetails;
import vn.hanoi.ops.cases.records.Comments.Comment;
import vn.hanoi.ops.cases.records.ContactRow;
import vn.hanoi.ops.cases.records.Marker;
import vn.hanoi.ops.people.PersonDetails;

/**
 * Everything that a case's record shows.
 *
 * @param unit the case's unit with its parent
 * @param callRule whom callers call in the case's area now
 * @param sources whom a contact met
 * @param now when it was read
 */
record CaseFile(
        CaseDetails details,
        Optional<PersonDetails> person,
        String unit,
        CallFigures calling,
        CallRule callRule,
        List<ContactRow> contacts,
        List<ContactRow> sources,
        List<Marker> markers,
        List<Comment> comments,
        List<OutbreakRow> outbreaks,
        List<Attachment> attachments,
        Instant now) {

    CaseRow row() {
        return details.row();
    }

    CaseId id() {
        return details.row().id();
    }
}
