package vn.hanoi.ops.enforcement.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.AssessmentRefused;
import vn.hanoi.ops.enforcement.law.Assessor;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.LegalClocks;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.Question;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Says what a record still needs, and warns when it is late. */
@Component
class RecordCheck {

    private final LawBook book;
    private final Assessor assessor;
    private final LegalClocks clocks;

    RecordCheck(LawBook book, Assessor assessor, LegalClocks clocks) {
        this.book = book;
        this.assessor = assessor;
        this.clocks = clocks;
    }

    /** What is missing in the text, whoever signs. */
    List<Missing> missing(RecordContent record) {
        List<Missing> missing = new ArrayList<>();
        add(missing, Missing.PLACE, record.place().isBlank());
        SealedOffender offender = record.offender();
        add(missing, Missing.OFFENDER_NAME, offender.offenderName().isBlank());
        add(missing, Missing.OFFENDER_DOCUMENT, offender.documentSealed() == null);
        add(missing, Missing.OFFENDER_ADDRESS, offender.addressSealed() == null);
        add(missing, Missing.ACT, record.acts().isEmpty());
        add(missing, Missing.FACTS, record.texts().facts().isBlank());
        add(missing, Missing.STATEMENT, record.texts().statement().isBlank());
        add(missing, Missing.MEASURES, record.texts().measures().isBlank());
        boolean explains = !record.acts().isEmpty() && assess(record).explanation();
        add(missing, Missing.EXPLANATION, explains && !record.explanationTold());
        return missing;
    }

    /** What is missing before these signatures make it a record. */
    List<Missing> missing(RecordContent record, SignRecord signing) {
        List<Missing> missing = missing(record);
        int witnesses = count(signing, SignedBy.Role.WITNESS);
        int needed = book.on(record.actedOn()).law().procedure().refusalWitnesses();
        add(missing, Missing.OFFICER_SIGNATURE, count(signing, SignedBy.Role.OFFICER) == 0);
        add(missing, Missing.OFFENDER_SIGNATURE, !signing.refused() && count(signing, SignedBy.Role.OFFENDER) == 0);
        add(
                missing,
                Missing.REFUSAL_REASON,
                signing.refused() && signing.refusal().isBlank());
        add(missing, Missing.REFUSAL_WITNESS, signing.refused() && witnesses < needed);
        return missing;
    }

    /** What the law says about the acts. @throws RecordRefused when it does not know them */
    Assessment assess(RecordContent record) {
        Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
        moments.put(Moment.ACT, record.times().actedAt());
        moments.put(Moment.FOUND, record.times().foundAt());
        Instant signed = record.times().signedAt();
        moments.put(Moment.RECORDED, signed == null ? record.times().drawnAt() : signed);
        try {
            return assessor.assess(Question.about(
                            record.actedOn(),
                            record.offender().offenderKind(),
                            record.acts().toArray(String[]::new))
                    .with(record.situations(), moments));
        } catch (AssessmentRefused e) {
            throw new RecordRefused(RecordRefused.Reason.BAD_ACT);
        }
    }

    /** The clock of the record itself when it ran out before the record was written; by the law of the discovery. */
    Optional<DueClock> late(RecordContent record) {
        Instant found = record.times().foundAt();
        Instant drawn = record.times().drawnAt();
        return clocks.one(book.at(found).law(), LegalClock.RECORD, Map.of(Moment.FOUND, found), record.situations())
                .filter(clock -> clock.isLate(drawn) || (clock.dueAt() == null && laterDay(found, drawn)));
    }

    private static boolean laterDay(Instant found, Instant drawn) {
        return LocalDate.ofInstant(drawn, ConsoleClock.HANOI).isAfter(LocalDate.ofInstant(found, ConsoleClock.HANOI));
    }

    private static int count(SignRecord signing, SignedBy.Role role) {
        return (int) signing.signatures().stream().filter(s -> s.role() == role).count();
    }

    private static void add(List<Missing> missing, Missing item, boolean is) {
        if (is) {
            missing.add(item);
        }
    }
}
