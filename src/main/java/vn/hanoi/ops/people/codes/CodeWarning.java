package vn.hanoi.ops.people.codes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a claim that does not fit; the rest of the code is read all the same.
 *
 * @param field what it is about; none when it is about the whole code
 * @param details figures for the reason's text, such as the two years that differ
 */
public record CodeWarning(Reason reason, @Nullable CodeField field, List<String> details) {

    /** What does not fit (domain rules 1.1 to 1.6). */
    public enum Reason {
        /** The first three digits are no known province of birth registration. */
        PROVINCE_UNKNOWN,
        /** The fourth digit belongs to another century than the birth. */
        CENTURY_MISMATCH,
        /** The fourth digit belongs to the other sex. */
        SEX_MISMATCH,
        /** The fifth and sixth digits are not the year of birth. */
        YEAR_MISMATCH,
        /** The number has not the form of such a paper. */
        NUMBER_FORM,
        /** The two letters are no known group of the insured. */
        GROUP_UNKNOWN,
        /** The field is missing. */
        MISSING,
        /** The day does not exist or is not written as it should be. */
        DATE_IMPOSSIBLE,
        /** The day lies in the future. */
        DATE_FUTURE,
        /** The day lies before the birth. */
        DATE_BEFORE_BIRTH,
        /** The card is no longer valid. */
        EXPIRED,
        /** Neither of the words or figures for a sex. */
        SEX_UNKNOWN,
        /** An odd number of hexadecimal digits: one was lost. */
        HEX_ODD,
        /** Not hexadecimal, or not UTF-8 behind it. */
        HEX_BROKEN,
        /** The platform hides a part. */
        MASKED,
        /** The marks of Vietnamese letters are gone. */
        MARKS_LOST,
        /** Letters are gone or replaced by question marks. */
        LETTERS_LOST,
        /** Typed through a Telex input method. */
        TELEX,
        /** Typed through a VNI input method. */
        VNI,
        /** The wrong character set was put right; the field is to be checked. */
        REPAIRED,
        /** Digits came as letters of a Vietnamese keyboard layout. */
        KEYBOARD_LAYOUT,
        /** Several codes came at once; only the first was read. */
        MORE_THAN_ONE
    }

    /** Copies the details. */
    public CodeWarning {
        details = List.copyOf(details);
    }

    /** The translation key of the reason in words. */
    public String reasonKey() {
        return "people.code.reason." + reason.name();
    }
}
