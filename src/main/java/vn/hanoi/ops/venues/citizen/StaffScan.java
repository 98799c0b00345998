package vn.hanoi.ops.venues.citizen;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.codes.CodeField;
import vn.hanoi.ops.people.codes.CodeKind;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;
import vn.hanoi.ops.people.codes.PersonCodes;
import vn.hanoi.ops.people.codes.ReadCode;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.register.VenueSign;

/** Turns what a venue's staff scanned or typed into a check-in: by phone, by paper, or by the national identifier. */
@Component
class StaffScan {

    private static final String STARS = "******";

    private final PersonCodes codes;

    StaffScan(PersonCodes codes) {
        this.codes = codes;
    }

    /** What kind of code it is. */
    CodeKind kind(String sent) {
        return sent.length() > PersonCodes.LONGEST
                ? CodeKind.OPAQUE
                : codes.read(sent).kind();
    }

    /**
     * The check-in, at a moment or now. A masked code without an identifier is kept as it is and matched with nobody; the same
     * whole text is the same visitor.
     */
    Submission read(VenueSign venue, int zone, String sent, @Nullable Instant at, boolean leaving) {
        if (kind(sent) == CodeKind.OPAQUE) {
            return Submission.byContact(venue.number(), zone, sent, at, leaving);
        }
        ReadCode code = codes.read(sent);
        return new Submission(
                        "",
                        venue.number(),
                        zone,
                        code.field(CodeField.PHONE).orElse(""),
                        document(code),
                        code.field(CodeField.QID).orElse(""),
                        at,
                        leaving,
                        null)
                .knownBy(sent.strip());
    }

    private static boolean isMasked(ReadCode code) {
        return code.warnings().stream()
                .anyMatch(warning -> warning.reason() == Reason.MASKED && warning.field() == CodeField.DOCUMENT);
    }

    /** The number of the paper; where it is masked, that of the health insurance only when there is no identifier. */
    private static String document(ReadCode code) {
        Optional<String> masked =
                isMasked(code) ? Optional.of(STARS + code.documentEnd().orElse("")) : Optional.empty();
        boolean identified =
                code.field(CodeField.QID).filter(Predicate.not(String::isBlank)).isPresent();
        return code.field(CodeField.DOCUMENT)
                .or(() -> masked.filter(stars -> identified))
                .or(() -> code.field(CodeField.INSURANCE))
                .or(() -> masked)
                .orElse("");
    }
}
