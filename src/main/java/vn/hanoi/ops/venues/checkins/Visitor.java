package vn.hanoi.ops.venues.checkins;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hanoi.ops.kernel.PhoneNumber;

/** Who checked in, by a contact in its normal form. */
record Visitor(VisitorKind kind, String contact) {

    private static final int LONGEST = 40;
    private static final int SOCIAL_INSURANCE = 10;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INSURANCE = Pattern.compile("[A-Z]{2}\\d{13}");

    /**
     * The visitor of a submission: by phone, else by the number of a paper, else by the national identifier. A paper's number
     * with stars is not a number.
     */
    static Optional<Visitor> of(Submission submission) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(submission.phone());
        if (phone.isPresent()) {
            return phone.map(number -> new Visitor(VisitorKind.PHONE, number.e164()));
        }
        String paper = plain(submission.document());
        if (!paper.isEmpty() && !submission.document().contains("*")) {
            return known(VisitorKind.DOCUMENT, paper);
        }
        String identifier = plain(submission.qid());
        if (!identifier.isEmpty()) {
            return known(VisitorKind.QID, identifier);
        }
        return paper.isEmpty()
                ? Optional.empty()
                : known(VisitorKind.UNMATCHED, submission.document().strip());
    }

    private static Optional<Visitor> known(VisitorKind kind, String contact) {
        return contact.length() > LONGEST ? Optional.empty() : Optional.of(new Visitor(kind, contact));
    }

    /** Capitals and digits; health insurance by its last ten digits, by which the people room tells it (rules 1.3). */
    private static String plain(String number) {
        String plain = GAPS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
        return INSURANCE.matcher(plain).matches() ? plain.substring(plain.length() - SOCIAL_INSURANCE) : plain;
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
