package vn.hanoi.ops.enforcement.records;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.numbers.PaperKind;
import vn.hanoi.ops.enforcement.numbers.PaperNumbers;
import vn.hanoi.ops.enforcement.records.RecordRefused.Reason;

/** Signs a record: number, signatures and chain in one transaction. */
@Component
class Signing {

    private final RecordStore store;
    private final RecordCheck check;
    private final PaperNumbers numbers;
    private final UndecidedRecords waiting;

    Signing(RecordStore store, RecordCheck check, PaperNumbers numbers, UndecidedRecords waiting) {
        this.store = store;
        this.check = check;
        this.numbers = numbers;
        this.waiting = waiting;
    }

    @Transactional
    public ViolationId sign(ViolationId id, SignRecord command) {
        Violation record = store.require(id);
        RecordContent content = record.content();
        if (content.state() == RecordState.SIGNED) {
            throw new RecordRefused(Reason.SIGNED);
        }
        List<Missing> missing = check.missing(content, command);
        if (!missing.isEmpty()) {
            throw new RecordRefused(Reason.MISSING, missing);
        }
        Hand hand = store.hand();
        List<Signature> drawn = command.signatures().stream().map(store::seal).toList();
        record.sign(drawn, command, check.assess(content).law(), hand);
        PaperNumbers.Number number = numbers.next(record.area(), PaperKind.RECORD, hand.at());
        numbers.sealed(number, record.number(number));
        store.save(record, "RECORD_SIGNED");
        waiting.mark(id, true);
        return id;
    }
}
