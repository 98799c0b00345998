package vn.hanoi.ops.venues.checkins;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of papers as people write them, in the form in which the people room keeps them (rules 1.2 to 1.4). */
final class PaperNumber {

    private static final int SOCIAL_INSURANCE = 10;
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f.,/_\\-\\u2010-\\u2015]+");
    private static final Pattern CITIZEN = Pattern.compile("0\\d{11}");
    private static final Pattern CITIZEN_OF_NOW = Pattern.compile("0\\d{2}[0-3]\\d{8}");
    private static final Pattern FIGURES = Pattern.compile("\\d{9,10}|\\d{12}");
    private static final Pattern INSURANCE = Pattern.compile("[A-Z]{2}\\d{13}");
    private static final Pattern PASSPORT = Pattern.compile("(?=\\d*[A-Z])(?=(?:[A-Z]*\\d){5})[A-Z0-9]{6,10}");
    private static final Pattern MASKED = Pattern.compile("[A-Z0-9]*\\*[A-Z0-9*]*");
    private static final Pattern IDENTIFIER = Pattern.compile("(?=[A-Z]*\\d)[A-Z0-9]{1,40}");
    private static final int LONGEST_MASKED = 40;

    private PaperNumber() {}

    /**
     * The number in capitals and digits without gaps: an identity card of 9 or 12 digits, social insurance of 10, health
     * insurance of 15 characters by its last ten digits, or a passport of 6 to 10 letters and digits with at least five
     * digits. Nothing for any other text. Nine digits are an old card also where they begin like a telephone that lacks one:
     * 03, 05, 07, 08 and 09 are series of provinces.
     */
    static Optional<String> normal(String written) {
        String plain = plain(written);
        if (INSURANCE.matcher(plain).matches()) {
            return Optional.of(plain.substring(plain.length() - SOCIAL_INSURANCE));
        }
        boolean known =
                FIGURES.matcher(plain).matches() || PASSPORT.matcher(plain).matches();
        return known ? Optional.of(plain) : Optional.empty();
    }

    /** A number of which stars hide a part, or all. */
    static Optional<String> masked(String written) {
        String plain = plain(written);
        boolean stars =
                plain.length() <= LONGEST_MASKED && MASKED.matcher(plain).matches();
        return stars ? Optional.of(plain) : Optional.empty();
    }

    /** The identifier of the national QR platform: up to 40 letters and digits, one digit at least. */
    static Optional<String> identifier(String written) {
        String plain = plain(written);
        return IDENTIFIER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /**
     * Tells whether a text that may be a phone too is a citizen's number: twelve digits of which the first is 0. With gaps the
     * fourth must be that of somebody born before 2100, for so a telephone abroad is written as well.
     */
    static boolean isCitizens(String text) {
        return CITIZEN.matcher(text.strip()).matches()
                || CITIZEN_OF_NOW.matcher(plain(text)).matches();
    }

    private static String plain(String written) {
        return GAPS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
