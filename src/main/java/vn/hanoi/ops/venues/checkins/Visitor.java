package vn.hanoi.ops.venues.checkins;

import java.util.Optional;
import vn.hanoi.ops.kernel.PhoneNumber;

/** Who checked in, by a contact in its normal form. */
record Visitor(VisitorKind kind, String contact) {

    /**
     * The visitor of a submission: by phone, else by the number of a paper, else by the national identifier. Where stars hide
     * the paper's number the identifier comes first, and without phone and identifier the visitor is matched with nobody.
     */
    static Optional<Visitor> of(Submission submission) {
        Optional<String> masked = PaperNumber.masked(submission.document());
        Optional<Visitor> identified =
                PaperNumber.identifier(submission.qid()).map(qid -> new Visitor(VisitorKind.QID, qid));
        if (masked.isPresent() && identified.isPresent()) {
            return identified;
        }
        return PhoneNumber.parse(submission.phone())
                .map(phone -> new Visitor(VisitorKind.PHONE, phone.e164()))
                .or(() -> PaperNumber.normal(submission.document())
                        .map(number -> new Visitor(VisitorKind.DOCUMENT, number)))
                .or(() -> identified)
                .or(() -> masked.map(stars -> new Visitor(VisitorKind.UNMATCHED, stars)));
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
