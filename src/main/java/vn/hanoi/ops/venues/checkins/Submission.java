package vn.hanoi.ops.venues.checkins;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check-in or check-out as somebody sent it.
 *
 * @param code what the venue's code said; blank when the venue is named by its number
 * @param venue the venue's short number, for those who may name it
 * @param phone as people write it; blank when the person was known by a paper
 * @param document number of an identity or insurance paper, possibly masked with stars; blank for none
 * @param qid identifier of the national QR platform; blank for none
 * @param at when it was; absent for now
 * @param leaving whether the person left
 * @param whole all that is known of a visitor whose paper's number stars hide; blank for nothing
 * @param broken why the element could not be read at all
 */
public record Submission(
        String code,
        @Nullable Integer venue,
        int zone,
        String phone,
        String document,
        String qid,
        @Nullable Instant at,
        boolean leaving,
        String whole,
        @Nullable Refusal broken) {

    /** A visitor of whom no more is known. */
    public Submission(
            String code,
            @Nullable Integer venue,
            int zone,
            String phone,
            String document,
            String qid,
            @Nullable Instant at,
            boolean leaving,
            @Nullable Refusal broken) {
        this(code, venue, zone, phone, document, qid, at, leaving, "", broken);
    }

    /** An element that could not be read. */
    public static Submission broken(Refusal why) {
        return new Submission("", null, 0, "", "", "", null, false, why);
    }

    /** A visitor with a phone at a venue whose code was scanned. */
    public static Submission byPhone(String code, String phone, @Nullable Instant at, boolean leaving) {
        return new Submission(code, null, 0, phone, "", "", at, leaving, null);
    }

    /**
     * A visitor at a venue that is named by its number, by one text that is a phone or the number of a paper. Twelve digits of
     * which the first is 0 are a citizen's number, though a telephone abroad may be written so.
     */
    public static Submission byContact(
            @Nullable Integer venue, int zone, String contact, @Nullable Instant at, boolean leaving) {
        String phone = PaperNumber.isCitizens(contact) ? "" : contact;
        return new Submission("", venue, zone, phone, contact, "", at, leaving, null);
    }

    /** The same with all that is known of a visitor whose paper's number stars hide, which tells one from another. */
    public Submission knownBy(String text) {
        return new Submission(code, venue, zone, phone, document, qid, at, leaving, text, broken);
    }

    @Override
    public String toString() {
        return "Submission[" + at + (leaving ? " leaving]" : "]");
    }
}
