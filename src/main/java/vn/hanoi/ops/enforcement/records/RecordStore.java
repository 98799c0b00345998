package vn.hanoi.ops.enforcement.records;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.numbers.PaperHash;
import vn.hanoi.ops.enforcement.records.RecordRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;

/** Finds records for verbs in the officer's scope, and tells what was done with them. */
@Component
class RecordStore {

    private static final int TEXT_LIMIT = 4_000;
    private static final int NAME_LIMIT = 160;
    private static final int PICTURE_LIMIT = 100_000;
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final RecordBook book;
    private final OffenderSeals seals;
    private final Inspections inspections;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordStore(
            RecordBook book,
            OffenderSeals seals,
            Inspections inspections,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.seals = seals;
        this.inspections = inspections;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    Violation require(ViolationId id) {
        return book.findById(id)
                .filter(r -> officers.require().scope().covers(r.area()))
                .orElseThrow(() -> new RecordRefused(Reason.UNKNOWN));
    }

    Optional<Violation> byKey(UUID key) {
        return book.findByRequestKey(key).filter(r -> officers.require().scope().covers(r.area()));
    }

    /** @throws RecordRefused when place, times, visit or lengths cannot be */
    void check(DrawRecord command) {
        if (!officers.require().scope().covers(command.area())) {
            throw new RecordRefused(Reason.OUTSIDE);
        }
        Instant latest = clock.instant().plus(AHEAD);
        if (command.actedAt().isAfter(command.foundAt())
                || command.foundAt().isAfter(command.drawnAt())
                || command.drawnAt().isAfter(latest)) {
            throw new RecordRefused(Reason.BAD_TIME);
        }
        checkVisit(command);
        OffenderData offender = command.offender();
        boolean fits = Stream.of(command.facts(), command.statement(), command.measures())
                        .allMatch(text -> text.length() <= TEXT_LIMIT)
                && Stream.concat(
                                command.witnesses().stream(),
                                Stream.of(offender.name(), offender.birth(), offender.document(), offender.phone()))
                        .allMatch(text -> text.length() <= NAME_LIMIT)
                && offender.address().length() <= 2 * NAME_LIMIT
                && command.place().length() <= 2 * NAME_LIMIT
                && command.acts().size() <= 20
                && command.witnesses().size() <= 5;
        if (!fits) {
            throw new RecordRefused(Reason.TOO_LONG);
        }
    }

    private void checkVisit(DrawRecord command) {
        InspectionId visit = command.inspection();
        if (visit != null
                && inspections
                        .find(visit)
                        .filter(v -> v.venue().equals(command.venue()))
                        .isEmpty()) {
            throw new RecordRefused(Reason.BAD_VISIT);
        }
    }

    Signature seal(SignedBy by) {
        try {
            byte[] picture = Base64.getDecoder().decode(by.png());
            boolean png = picture.length > 8 && picture[1] == 'P' && picture[2] == 'N' && picture[3] == 'G';
            if (!png || by.png().length() > PICTURE_LIMIT || by.name().length() > NAME_LIMIT) {
                throw new RecordRefused(Reason.BAD_SIGNATURE);
            }
            return new Signature(by.role(), by.name().strip(), seals.sealPicture(by.png()), PaperHash.of(picture));
        } catch (IllegalArgumentException e) {
            throw new RecordRefused(Reason.BAD_SIGNATURE);
        }
    }

    ViolationId save(Violation record, String act) {
        book.saveAndFlush(record);
        events.publishEvent(ActRecorded.of(act, "violation:" + record.id(), record.area()));
        events.publishEvent(new FileMoved(record.id().value(), record.area()));
        return record.id();
    }

    SealedOffender seal(OffenderData offender) {
        return seals.seal(offender);
    }

    /** Milliseconds are what the database keeps, and what the checksum is made of. */
    Hand hand() {
        return Hand.of(officers.require(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
