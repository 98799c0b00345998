package vn.hanoi.ops.enforcement.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.enforcement.numbers.PaperHash;
import vn.hanoi.ops.enforcement.numbers.PaperNumbers;
import vn.hanoi.ops.enforcement.records.RecordRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/** A record's life: written until it is signed, then never changed; each verb guards first. */
@Entity
@Table(name = "enforcement_record")
class Violation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ViolationId id;

    @Version
    private @Nullable Integer version;

    private UUID requestKey;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    private String areaPath;
    private String district;

    private @Nullable UUID venue;

    private @Nullable UUID inspection;

    private String place;
    private Instant actedAt;
    private Instant foundAt;
    private Instant drawnAt;
    private Instant enteredAt;

    @Embedded
    private SealedOffender offender;

    private String acts;
    private String facts;
    private String statement;
    private String measures;
    private String witnesses;
    private boolean explanationTold;
    private String situations;
    private String officer;
    private String officerName;
    private boolean refused;
    private String refusal;
    private @Nullable Instant signedAt;
    private @Nullable Integer law;
    private @Nullable String office;
    private @Nullable Integer year;
    private @Nullable Integer number;
    private @Nullable String hashBefore;
    private @Nullable String hash;

    @ElementCollection
    @CollectionTable(name = "enforcement_signature", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<Signature> signatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enforcement_annex", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<Annex> annexes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Violation() {}

    static Violation draw(DrawRecord command, SealedOffender offender, Hand hand) {
        Violation record = new Violation();
        record.id = ViolationId.next();
        record.requestKey = command.key();
        record.state = RecordState.DRAFT;
        record.officer = hand.officer();
        record.officerName = hand.name();
        record.enteredAt = hand.at();
        record.refusal = "";
        record.write(command, offender);
        return record;
    }

    void write(DrawRecord command, SealedOffender sealed) {
        guard(state == RecordState.DRAFT, Reason.SIGNED);
        areaPath = command.area().value();
        district = command.area().upTo(2).value();
        venue = command.venue() == null ? null : command.venue().value();
        inspection = command.inspection() == null ? null : command.inspection().value();
        place = command.place().strip();
        actedAt = command.actedAt();
        foundAt = command.foundAt();
        drawnAt = command.drawnAt();
        offender = sealed;
        acts = String.join(",", command.acts());
        facts = command.facts().strip();
        statement = command.statement().strip();
        measures = command.measures().strip();
        witnesses = command.witnesses().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("\n"));
        explanationTold = command.explanationTold();
        situations = command.situations().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** Puts the signatures on; what was missing is missing no more when the caller has asked {@link RecordCheck}. */
    void sign(List<Signature> drawn, SignRecord command, int lawNumber, Hand hand) {
        guard(state == RecordState.DRAFT, Reason.SIGNED);
        signatures.clear();
        signatures.addAll(drawn);
        refused = command.refused();
        refusal = command.refusal().strip();
        law = lawNumber;
        signedAt = hand.at();
        state = RecordState.SIGNED;
    }

    /** Gives the number and binds the record to the one before it. */
    String number(PaperNumbers.Number given) {
        office = given.office().value();
        year = given.year();
        number = given.number();
        hashBefore = given.before();
        hash = computedHash();
        return hash;
    }

    void annex(String text, Hand hand) {
        guard(state == RecordState.SIGNED, Reason.NOT_SIGNED);
        String before =
                annexes.isEmpty() ? String.valueOf(hash) : annexes.getLast().hash();
        String own = annexHash(before, hand.at(), hand.officer(), text.strip());
        annexes.add(new Annex(hand.at(), hand.officer(), hand.name(), text.strip(), own));
    }

    /** Whether what stands here is what was signed, with its annexes. */
    boolean isIntact() {
        if (state == RecordState.DRAFT) {
            return true;
        }
        String before = computedHash();
        boolean intact = before.equals(hash);
        for (Annex annex : annexes) {
            before = annexHash(before, annex.at(), annex.officer(), annex.text());
            intact = intact && before.equals(annex.hash());
        }
        return intact;
    }

    private static String annexHash(String before, Instant at, String officer, String text) {
        return PaperHash.of(before, List.of(millis(at), officer, text));
    }

    private String computedHash() {
        List<String> values = new ArrayList<>(List.of(
                id.toString(),
                String.valueOf(office),
                String.valueOf(year),
                String.valueOf(number),
                areaPath,
                String.valueOf(venue),
                place,
                millis(actedAt),
                millis(foundAt),
                millis(drawnAt),
                millis(Objects.requireNonNull(signedAt)),
                offender.offenderKind().name(),
                offender.offenderName(),
                offender.birth(),
                hex(offender.documentHash()),
                acts,
                facts,
                statement,
                measures,
                witnesses,
                explanationTold + "," + situations,
                officer,
                refused + refusal,
                String.valueOf(law)));
        Optional.ofNullable(inspection).ifPresent(visit -> values.add("visit:" + visit));
        signatures.forEach(s -> values.add(s.role() + s.name() + s.pictureHash()));
        return PaperHash.of(String.valueOf(hashBefore), values);
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }

    private static String millis(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }

    private static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new RecordRefused(otherwise);
        }
    }

    ViolationId id() {
        return id;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    /** What {@link RecordCheck} and the readers ask. */
    RecordContent content() {
        return new RecordContent(
                id,
                state,
                area(),
                venue == null ? null : new VenueId(venue),
                inspection == null ? null : new InspectionId(inspection),
                place,
                new RecordContent.Times(actedAt, foundAt, drawnAt, enteredAt, signedAt),
                offender,
                acts.isEmpty() ? List.of() : List.of(acts.split(",")),
                new RecordContent.Texts(facts, statement, measures, refusal),
                witnesses.isEmpty() ? List.of() : List.of(witnesses.split("\n")),
                explanationTold,
                Arrays.stream(situations.split(","))
                        .filter(s -> !s.isEmpty())
                        .map(Situation::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                refused,
                officer,
                officerName,
                new RecordContent.Paper(law, office, year, number, hash),
                List.copyOf(signatures),
                List.copyOf(annexes));
    }
}
