package vn.hanoi.ops.protection.requests;

import static vn.hanoi.ops.protection.requests.RequestRefused.guard;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.protection.ProtectionFields;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.clocks.LegalClocks;
import vn.hanoi.ops.protection.clocks.StepLog;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

/** Seals who asks, and puts together what an open request shows. */
@Component
class RequestFiles {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 4_000;

    private final Seals seals;
    private final RequesterNames names;
    private final LegalClocks clocks;
    private final StepLog steps;

    RequestFiles(Seals seals, RequesterNames names, LegalClocks clocks, StepLog steps) {
        this.seals = seals;
        this.names = names;
        this.clocks = clocks;
        this.steps = steps;
    }

    SubjectRequest.Sealed seal(ReceiveRequest command) {
        String requester = checked(command.requester(), 2, LONGEST_LINE, Reason.REQUESTER_LENGTH);
        String contact = checked(command.contact(), 5, LONGEST_LINE, Reason.CONTACT_LENGTH);
        String words = checked(command.words(), 5, LONGEST_WORDS, Reason.WORDS_LENGTH);
        return new SubjectRequest.Sealed(
                seals.seal(ProtectionFields.REQUESTER.code(), requester),
                names.hash(requester),
                seals.seal(ProtectionFields.CONTACT.code(), contact),
                seals.seal(ProtectionFields.WORDS.code(), words));
    }

    RequestFile file(SubjectRequest request) {
        RequestRow row = request.row();
        return new RequestFile(
                row,
                ProtectionFields.REQUESTER.guard(
                        seals.open(ProtectionFields.REQUESTER.code(), request.requester()), row.place()),
                ProtectionFields.CONTACT.guard(
                        seals.open(ProtectionFields.CONTACT.code(), request.contact()), row.place()),
                ProtectionFields.WORDS.guard(seals.open(ProtectionFields.WORDS.code(), request.words()), row.place()),
                clocks.from(row.receivedAt(), Legal.REQUEST_ANSWER),
                deed(row),
                steps.of(row.id()));
    }

    Deadline deed(RequestRow row) {
        Legal legal = row.kind().legal(row.shared());
        return row.extended() ? clocks.extended(row.receivedAt(), legal) : clocks.from(row.receivedAt(), legal);
    }

    private static String checked(String text, int least, int most, Reason otherwise) {
        String clean = Objects.requireNonNullElse(text, "").strip();
        guard(clean.length() >= least && clean.length() <= most, otherwise);
        return clean;
    }
}
