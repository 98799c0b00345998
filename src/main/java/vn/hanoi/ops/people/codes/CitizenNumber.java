package vn.hanoi.ops.people.codes;

import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/**
 * The personal identification number: province of birth registration, century and sex, year, six more digits; no check
 * digit (Decree 137/2015 Art. 13, Circular 59/2021/TT-BCA Art. 4; domain rules 1.2). What does not fit is a warning: data
 * entry goes wrong and a sex may change by law.
 */
final class CitizenNumber {

    private static final int FIRST_CENTURY = 19;

    private CitizenNumber() {}

    static boolean hasForm(String text) {
        return text.length() == 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Compares a number with what else the code claims. */
    static void check(Claims claims, String number, Set<String> provinces) {
        if (!provinces.contains(number.substring(0, 3))) {
            claims.warn(Reason.PROVINCE_UNKNOWN, CodeField.DOCUMENT, number.substring(0, 3));
        }
        int digit = number.charAt(3) - '0';
        claims.birth().ifPresent(birth -> checkYear(claims, number, digit, birth));
        Optional<Sex> sex = claims.get(CodeField.SEX).map(Sex::valueOf);
        Sex told = digit % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        if (sex.isPresent() && sex.get() != told) {
            claims.warn(
                    Reason.SEX_MISMATCH,
                    CodeField.DOCUMENT,
                    String.valueOf(digit),
                    sex.get().name());
        }
    }

    private static void checkYear(Claims claims, String number, int digit, Birth birth) {
        int century = FIRST_CENTURY + digit / 2;
        if (century != birth.year() / 100) {
            String born = String.valueOf(birth.year());
            claims.warn(Reason.CENTURY_MISMATCH, CodeField.DOCUMENT, String.valueOf(digit), century + "00", born);
        }
        String year = number.substring(4, 6);
        if (Integer.parseInt(year) != birth.year() % 100) {
            claims.warn(Reason.YEAR_MISMATCH, CodeField.DOCUMENT, year, String.valueOf(birth.year()));
        }
    }
}
