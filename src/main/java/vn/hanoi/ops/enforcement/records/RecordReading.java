package vn.hanoi.ops.enforcement.records;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/** Reads records with their offenders guarded. */
@Component
public class RecordReading {

    private final RecordBook book;
    private final RecordCheck check;
    private final OffenderSeals seals;
    private final LawBook law;

    RecordReading(RecordBook book, RecordCheck check, OffenderSeals seals, LawBook law) {
        this.book = book;
        this.check = check;
        this.seals = seals;
        this.law = law;
    }

    /** What the decision's part of the room needs of a signed record. */
    public record Signed(
            ViolationId id,
            AreaPath area,
            @Nullable VenueId venue,
            Offender offender,
            byte @Nullable [] documentHash,
            List<String> acts,
            Instant actedAt,
            Instant foundAt,
            Instant signedAt,
            Set<Situation> situations) {}

    /** A record whatever its area; who asks has cut the scope. */
    @Transactional(readOnly = true)
    public Optional<RecordDetails> find(ViolationId id) {
        return book.findById(id).map(this::details);
    }

    /** A signed record, or nothing when there is none or it is a draft. */
    @Transactional(readOnly = true)
    public Optional<Signed> signed(ViolationId id) {
        return book.findById(id).map(Violation::content).flatMap(c -> {
            Instant signed = c.times().signedAt();
            return signed == null
                    ? Optional.empty()
                    : Optional.of(new Signed(
                            c.id(),
                            c.area(),
                            c.venue(),
                            c.offender().offenderKind(),
                            c.offender().documentHash(),
                            c.acts(),
                            c.times().actedAt(),
                            c.times().foundAt(),
                            signed,
                            c.situations()));
        });
    }

    /** The drawings of the signatures in the order of signing, as PNG in Base64; for the printed record. */
    @Transactional(readOnly = true)
    public List<SignedBy> signatures(ViolationId id) {
        return book.findById(id).map(Violation::content).stream()
                .flatMap(c -> c.signatures().stream())
                .map(s -> new SignedBy(s.role(), s.name(), seals.openPicture(s.pictureSealed())))
                .toList();
    }

    private RecordDetails details(Violation record) {
        RecordContent c = record.content();
        AreaPath area = c.area();
        SealedOffender offender = c.offender();
        return new RecordDetails(
                row(c),
                c.venue(),
                offender.offenderKind(),
                EnforcementFields.BIRTH.guard(offender.birth(), area),
                opened(EnforcementFields.DOCUMENT, offender.documentSealed(), area),
                opened(EnforcementFields.ADDRESS, offender.addressSealed(), area),
                opened(EnforcementFields.PHONE, offender.phoneSealed(), area),
                EnforcementFields.FACTS.guard(c.texts().facts(), area),
                EnforcementFields.STATEMENT.guard(c.texts().statement(), area),
                EnforcementFields.WITNESS.guard(String.join(", ", c.witnesses()), area),
                c.texts().measures(),
                c.refused(),
                c.texts().refusal(),
                c.times().actedAt(),
                c.times().foundAt(),
                c.times().enteredAt(),
                c.situations(),
                c.signatures().stream().map(Signature::role).toList(),
                c.acts().isEmpty() ? null : check.assess(c),
                c.state() == RecordState.DRAFT ? check.missing(c) : List.of(),
                check.late(c).orElse(null),
                Objects.requireNonNullElse(c.paper().hash(), ""),
                record.isIntact(),
                c.annexes());
    }

    private Guarded<String> opened(DeclaredField field, byte @Nullable [] sealed, AreaPath area) {
        return field.guard(seals.open(field, sealed), area);
    }

    private RecordRow row(RecordContent c) {
        Integer number = c.paper().number();
        String symbol = law.on(c.actedOn()).law().form(Form.Kind.RECORD).symbol();
        return new RecordRow(
                c.id(),
                c.state(),
                number == null ? "" : number + "/" + symbol,
                EnforcementFields.OFFENDER.guard(c.offender().offenderName(), c.area()),
                c.acts(),
                c.place(),
                c.area(),
                c.visit(),
                c.times().drawnAt(),
                c.times().signedAt(),
                c.officerName());
    }
}
