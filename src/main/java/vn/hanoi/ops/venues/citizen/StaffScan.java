package vn.hanoi.ops.venues.citizen;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.codes.CodeField;
import vn.hanoi.ops.people.codes.CodeKind;
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

    /** The check-in, at a moment or now. A masked code without an identifier is kept as it is and matched with nobody. */
    Submission read(VenueSign venue, int zone, String sent, @Nullable Instant at, boolean leaving) {
        if (kind(sent) == CodeKind.OPAQUE) {
            return new Submission("", venue.number(), zone, sent, numeric(sent), "", at, leaving, null);
        }
        ReadCode code = codes.read(sent);
        String document = code.field(CodeField.DOCUMENT)
                .or(() -> code.field(CodeField.INSURANCE))
                .or(() -> code.documentEnd().map(end -> STARS + end))
                .orElse("");
        return new Submission(
                "",
                venue.number(),
                zone,
                code.field(CodeField.PHONE).orElse(""),
                document,
                code.field(CodeField.QID).orElse(""),
                at,
                leaving,
                null);
    }

    /** A typed number of a paper has digits; anything else that is not understood is nobody. */
    private static String numeric(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[A-Za-z]{0,2}[\\d .-]{8,20}"))
                .orElse("");
    }
}
