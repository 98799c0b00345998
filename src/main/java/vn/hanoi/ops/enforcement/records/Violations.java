package vn.hanoi.ops.enforcement.records;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.records.RecordRefused.Reason;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.people.PersonId;

/** Writes records of violations. */
@Service
@PreAuthorize(EnforcementRoles.WRITERS)
public class Violations {

    private static final int TRIES = 8;

    private static final int TEXT_LIMIT = 4_000;

    private final RecordStore store;
    private final Signing signing;
    private final OffenderLinks offenders;

    Violations(RecordStore store, Signing signing, OffenderLinks offenders) {
        this.store = store;
        this.signing = signing;
        this.offenders = offenders;
    }

    /**
     * Keeps a record as it is written so far; the same key again replaces what is not signed and leaves what is.
     *
     * @throws RecordRefused when place, times, visit or lengths cannot be
     */
    @Transactional
    public ViolationId write(DrawRecord command) {
        return write(command, Optional.empty());
    }

    /**
     * The same of somebody whom the officer picked from the register.
     *
     * @param picked the person; without one the register is asked for the number of the identity card
     */
    @Transactional
    public ViolationId write(DrawRecord command, Optional<PersonId> picked) {
        Optional<Violation> known = store.byKey(command.key());
        if (known.isPresent() && known.get().content().state() == RecordState.SIGNED) {
            return known.get().id();
        }
        store.check(command);
        SealedOffender offender = store.seal(command.offender());
        ViolationId id = known.map(record -> {
                    record.write(command, offender);
                    return store.save(record, "RECORD_WRITTEN");
                })
                .orElseGet(() -> store.save(Violation.draw(command, offender, store.hand()), "RECORD_DRAWN"));
        offenders.link(id, picked, command.offender());
        return id;
    }

    /**
     * Signs a record: it gets its number and never changes again.
     *
     * @throws RecordRefused with what is missing
     */
    public ViolationId sign(ViolationId id, SignRecord command) {
        return Retries.of(TRIES, () -> signing.sign(id, command));
    }

    /** Corrects a signed record by an annex. @throws RecordRefused when it is not signed or the text is too long */
    @Transactional
    public void annex(ViolationId id, String text) {
        if (text.isBlank() || text.length() > TEXT_LIMIT) {
            throw new RecordRefused(Reason.TOO_LONG);
        }
        Violation record = store.require(id);
        record.annex(text, store.hand());
        store.save(record, "RECORD_ANNEXED");
    }
}
